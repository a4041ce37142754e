import { setImmediate as nextTurn } from 'node:timers/promises';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphRecord } from '../../../model/record.js';
import type { SearchedTypes } from '../../../search/searched-properties.js';
import type { Graph } from '../graph/stored-graph.js';
import type { TextIndex } from './text-index.js';

/** How long indexing may hold up everything else in the process, in milliseconds. */
const SLICE_MILLISECONDS = 8;

/** Nodes between two looks at the clock. */
const NODES_BETWEEN_CHECKS = 16;

/**
 * Keeps the text index of a graph: made at the first search, so that no start waits for it, and brought
 * up to date at the first search after a writing. It works in slices, between which requests are heard.
 */
export class TextIndexer {
  readonly #graph: Graph;
  readonly #types: SearchedTypes;
  #index: TextIndex | undefined;
  /** The ids of the nodes whose texts are not in the index as they are; `undefined` before the first search. */
  #stale: Set<string> | undefined;
  #working: Promise<void> | undefined;
  #isClosed = false;

  constructor(graph: Graph, types: SearchedTypes) {
    this.#graph = graph;
    this.#types = types;
  }

  /** The index; `undefined` where it does not show the graph as it is. */
  get fresh(): TextIndex | undefined {
    return this.#stale?.size === 0 ? this.#index : undefined;
  }

  /** Notes what has been written. */
  invalidate(records: readonly GraphRecord[]): void {
    const stale = this.#stale;
    if (stale === undefined) return;
    for (const record of records) if (record.kind === 'node') stale.add(record.id);
  }

  /** Resolves when the index shows the graph as it was at some time since the call. */
  refresh(): Promise<void> {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  /** Breaks the work off. */
  close(): void {
    this.#isClosed = true;
  }

  async #work(): Promise<void> {
    this.#stale ??= new Set(this.#graph.nodes.keys());
    if (this.#stale.size === 0 && this.#index !== undefined) return;
    const index = await this.#suitableIndex(this.#stale.size);
    while (this.#stale.size > 0) {
      this.#workFor(SLICE_MILLISECONDS, index, this.#stale);
      if (this.#stale.size > 0) await nextTurn();
      if (this.#isClosed) throw new CommuniqueError('STORE_UNAVAILABLE', 'the store was closed');
    }
  }

  /** The index, or a new one where most would have to be put again. */
  async #suitableIndex(stale: number): Promise<TextIndex> {
    const known = this.#index;
    if (known !== undefined && stale + known.waste <= known.size / 2) return known;
    // Not before it is needed, so that no start waits for it either.
    const { TextIndex } = await import('./text-index.js');
    this.#stale = new Set(this.#graph.nodes.keys());
    return (this.#index = new TextIndex(this.#types));
  }

  #workFor(milliseconds: number, index: TextIndex, stale: Set<string>): void {
    const end = performance.now() + milliseconds;
    let done = 0;
    for (const id of stale) {
      const node = this.#graph.nodes.get(id);
      if (node === undefined) index.remove(id);
      else index.update(node);
      stale.delete(id);
      done += 1;
      if (done % NODES_BETWEEN_CHECKS === 0 && performance.now() > end) return;
    }
  }
}
