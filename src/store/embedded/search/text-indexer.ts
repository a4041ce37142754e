import { setImmediate as nextTurn } from 'node:timers/promises';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphRecord } from '../../../model/record.js';
import type { SearchedTypes } from '../../../search/searched-properties.js';
import type { Graph } from '../graph/stored-graph.js';
import type { TextIndex } from './text-index.js';

/** How long indexing may block the event loop. */
const SLICE_MILLISECONDS = 8;

/** How many nodes are indexed between two checks of the clock. */
const NODES_BETWEEN_CHECKS = 16;

/**
 * Maintains the text index of a graph. It is built by the first search, so that startup does not wait for it,
 * and updated by the first search after a write. It works in slices and yields to the event loop in between.
 */
export class TextIndexer {
  readonly #graph: Graph;
  readonly #types: SearchedTypes;
  #index: TextIndex | undefined;
  /** The ids of the nodes whose current texts are not in the index; `undefined` before the first search. */
  #stale: Set<string> | undefined;
  #working: Promise<void> | undefined;
  #isClosed = false;

  constructor(graph: Graph, types: SearchedTypes) {
    this.#graph = graph;
    this.#types = types;
  }

  /** The index; `undefined` if it is not up to date. */
  get fresh(): TextIndex | undefined {
    return this.#stale?.size === 0 ? this.#index : undefined;
  }

  /** Marks the nodes among these records as not up to date. */
  invalidate(records: readonly GraphRecord[]): void {
    const stale = this.#stale;
    if (stale === undefined) return;
    for (const record of records) if (record.kind === 'node') stale.add(record.id);
  }

  /** Resolves when the index has every write before the call. */
  refresh(): Promise<void> {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
    return this.#working;
  }

  /** Stops the work. */
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
      if (this.#isClosed)
        throw new CommuniqueError('STORE_UNAVAILABLE', 'the store has been closed');
    }
  }

  /** The index, or a new one if most nodes would have to be indexed again. */
  async #suitableIndex(stale: number): Promise<TextIndex> {
    const known = this.#index;
    if (known !== undefined && stale + known.waste <= known.size / 2) return known;
    // Loaded on first use, so that startup does not wait for it either.
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
