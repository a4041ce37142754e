import { setImmediate as nextTurn } from 'node:timers/promises';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { SearchedProperty, SearchedTypes } from '../../../search/searched-properties.js';
import { areEqual } from '../graph/are-equal.js';
import type { StoredNode, StoredProperties } from '../graph/graph.js';
import type { NodeWatcher } from '../graph/graph-watcher.js';
import type { Graph } from '../graph/stored-graph.js';
import type { TextIndex } from './text-index.js';

/** How long indexing may block the event loop. */
const SLICE_MILLISECONDS = 8;

/** How many nodes are indexed between two checks of the clock. */
const NODES_BETWEEN_CHECKS = 16;

/** A write of more nodes leaves them to the next search, which indexes them in slices. */
const MOST_AT_ONCE = 64;

/** Fewer removed nodes than this are no reason to build the index again. */
const LEAST_WASTE = 1024;

/** An index and the ids of the nodes whose current texts it does not have. */
interface Unfinished {
  readonly index: TextIndex;
  readonly stale: Set<string>;
}

/**
 * Maintains the text index of a graph. It is built by the first search, so that startup does not wait for it;
 * from then on each write indexes what it changes. Whatever takes long is done in slices, and yields to the event
 * loop in between.
 */
export class TextIndexer implements NodeWatcher {
  readonly #graph: Graph;
  readonly #types: SearchedTypes;
  #current: Unfinished | undefined;
  /** The index that will replace the current one, of which too much is waste. */
  #next: Unfinished | undefined;
  #isRenewing = false;
  #working: Promise<void> | undefined;
  #isClosed = false;

  constructor(graph: Graph, types: SearchedTypes) {
    this.#graph = graph;
    this.#types = types;
    graph.watchNodes(this);
  }

  /** The index; `undefined` if it is not up to date. */
  get fresh(): TextIndex | undefined {
    return this.#current?.stale.size === 0 ? this.#current.index : undefined;
  }

  nodeAdded({ id }: StoredNode): void {
    this.#mark(id);
  }

  nodeChanges({ id, type, properties }: StoredNode, next: StoredProperties | undefined): void {
    const searched = this.#types.get(type.name) ?? [];
    const isSame = ({ name }: SearchedProperty): boolean =>
      next !== undefined && areEqual(properties[name], next[name]);
    if (!searched.every(isSame)) this.#mark(id);
  }

  /** Indexes what a write has changed, if the index exists and it is not much. */
  takeIn(): void {
    const current = this.#current;
    if (current === undefined || current.stale.size > MOST_AT_ONCE) return;
    this.#workFor(Infinity, current);
    if (this.#isWasteful(current.index)) void this.#renew();
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

  #mark(id: string): void {
    this.#current?.stale.add(id);
    this.#next?.stale.add(id);
  }

  async #work(): Promise<void> {
    // Loaded on first use, so that startup does not wait for it either.
    const { TextIndex } = await import('./text-index.js');
    this.#current ??= this.#begin(new TextIndex(this.#types));
    // Each slice takes the index that is the current one by then.
    while (this.#current.stale.size > 0) {
      this.#workFor(SLICE_MILLISECONDS, this.#current);
      if (this.#current.stale.size > 0) await nextTurn();
      if (this.#isClosed)
        throw new CommuniqueError('STORE_UNAVAILABLE', 'the store has been closed');
    }
  }

  #isWasteful({ waste, size }: TextIndex): boolean {
    return !this.#isRenewing && waste > LEAST_WASTE && waste > size / 2;
  }

  /** Builds the index again, without what is waste; the current one answers until that is done. */
  async #renew(): Promise<void> {
    this.#isRenewing = true;
    const { TextIndex } = await import('./text-index.js');
    const next = this.#begin(new TextIndex(this.#types));
    this.#next = next;
    while (next.stale.size > 0 && !this.#isClosed) {
      await nextTurn();
      this.#workFor(SLICE_MILLISECONDS, next);
    }
    this.#current = next;
    this.#next = undefined;
    this.#isRenewing = false;
  }

  #begin(index: TextIndex): Unfinished {
    return { index, stale: new Set(this.#graph.nodes.keys()) };
  }

  #workFor(milliseconds: number, { index, stale }: Unfinished): void {
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
