import type { Direction, GraphModel, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord, RedirectRecord } from '../../../model/record.js';
import type { Redirects } from '../../../model/redirects.js';
import type { EditedGraph, VersionedNode } from '../../edits/edited-graph.js';
import type { PendingChanges } from './pending-changes.js';

/** A graph as one edit reads it, and whether transactions that are not applied yet change what it has read. */
export class NotedReads implements EditedGraph {
  readonly model: GraphModel;
  readonly #graph: EditedGraph;
  readonly #pending: PendingChanges;
  #last = 0;

  constructor(graph: EditedGraph, pending: PendingChanges) {
    this.model = graph.model;
    this.#graph = graph;
    this.#pending = pending;
  }

  /** The last transaction that changes what was read; 0 if none does. */
  get waitsFor(): number {
    return this.#last;
  }

  /** Each edit reads them, so a merge is applied before the next edit is resolved. */
  get redirects(): Redirects {
    this.#note(this.#pending.redirects);
    return this.#graph.redirects;
  }

  redirect(id: string): RedirectRecord | undefined {
    this.#note(this.#pending.redirects);
    return this.#graph.redirect(id);
  }

  typeOf(id: string): string | undefined {
    this.#note(this.#pending.node(id));
    return this.#graph.typeOf(id);
  }

  node(id: string): VersionedNode | undefined {
    this.#note(this.#pending.node(id));
    this.#note(this.#pending.edgesFrom(id));
    return this.#graph.node(id);
  }

  holderOf(type: string, property: string, value: string): string | undefined {
    const holder = this.#graph.holderOf(type, property, value);
    this.#note(this.#pending.holderOf(type, property, value));
    if (holder !== undefined) this.#note(this.#pending.node(holder));
    return holder;
  }

  edgesBetween(relationship: Relationship, from: string, to: string): readonly EdgeRecord[] {
    this.#note(this.#pending.edgesBetween(from, to));
    return this.#graph.edgesBetween(relationship, from, to);
  }

  edgesAt(id: string, relationship: Relationship, direction: Direction): readonly EdgeRecord[] {
    this.#note(direction === 'OUT' ? this.#pending.edgesFrom(id) : this.#pending.edgesTo(id));
    return this.#graph.edgesAt(id, relationship, direction);
  }

  edgesNaming(id: string, type: string): readonly EdgeRecord[] {
    this.#note(this.#pending.anyEdge);
    return this.#graph.edgesNaming(id, type);
  }

  #note(transaction: number): void {
    if (transaction > this.#last) this.#last = transaction;
  }
}
