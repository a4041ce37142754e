import { isDeepStrictEqual } from 'node:util';
import type { Change, EdgeRemoval, RedirectRemoval } from '../../model/change.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type { Direction, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../model/record.js';
import { edgeIdentity, identityOf } from './edge-identity.js';
import type { Counted } from '../store.js';
import type { EditedGraph } from './edited-graph.js';

/** A node or an edge before and after the edits; `undefined` where there is none. */
interface Drafted<Record> {
  readonly before: Record | undefined;
  after: Record | undefined;
}

/** A graph with edits that are not written yet. */
export class GraphDraft {
  readonly #graph: EditedGraph;
  readonly #nodes = new Map<string, Drafted<NodeRecord>>();
  readonly #edges = new Map<string, Drafted<EdgeRecord>>();
  /** Edges that are not in the graph, by their ends: with the relationship and direction, and without. */
  readonly #newEdges = new Map<string, Drafted<EdgeRecord>[]>();
  /** Those that come and those that go, by id. */
  readonly #redirects = new Map<string, RedirectRecord | RedirectRemoval>();

  constructor(graph: EditedGraph) {
    this.#graph = graph;
  }

  node(id: string): NodeRecord | undefined {
    const drafted = this.#nodes.get(id);
    return drafted === undefined ? this.#graph.node(id)?.record : drafted.after;
  }

  putNode(record: NodeRecord): void {
    this.#draftNode(record.id).after = record;
  }

  removeNode(id: string): void {
    this.#draftNode(id).after = undefined;
  }

  /** The edges of a node over a relationship. */
  edgesAt(id: string, relationship: Relationship, direction: Direction): readonly EdgeRecord[] {
    // A new node has no edges in the graph, which then need not be read.
    const known =
      this.#nodes.get(id)?.before === undefined && this.#nodes.has(id)
        ? []
        : this.#graph.edgesAt(id, relationship, direction);
    return this.#merge(known, endKey(relationship, direction, id));
  }

  /** The edges that name a node. */
  edgesNaming({ id, type }: NodeRecord): readonly EdgeRecord[] {
    return this.#merge(this.#graph.edgesNaming(id, type), id);
  }

  /** The edge between two nodes with these values of the key. */
  edge(
    relationship: Relationship,
    { from, to }: Pick<EdgeRecord, 'from' | 'to'>,
    values: Readonly<Record<string, unknown>>,
  ): EdgeRecord | undefined {
    const identity = identityOf(relationship, { from, to }, values);
    const drafted = this.#edges.get(identity);
    if (drafted !== undefined) return drafted.after;
    return this.#graph
      .edgesBetween(relationship, from, to)
      .find((edge) => edgeIdentity(this.#graph.model, edge) === identity);
  }

  /** Puts an edge in the place of the one that `edge` has found, or adds it. */
  putEdge(record: EdgeRecord, known: EdgeRecord | undefined): void {
    const identity = edgeIdentity(this.#graph.model, record);
    const drafted = this.#edges.get(identity);
    if (drafted !== undefined) drafted.after = record;
    else if (known === undefined) this.#addEdge(identity, record);
    else this.#edges.set(identity, { before: known, after: record });
  }

  removeEdge(record: EdgeRecord): void {
    const identity = edgeIdentity(this.#graph.model, record);
    const drafted = this.#edges.get(identity);
    if (drafted === undefined) this.#edges.set(identity, { before: record, after: undefined });
    else drafted.after = undefined;
  }

  putRedirect(record: RedirectRecord): void {
    this.#redirects.set(record.id, record);
  }

  removeRedirect({ type, id, to }: Pick<RedirectRecord, 'type' | 'id' | 'to'>): void {
    this.#redirects.set(id, { kind: 'redirect removal', type, id, to });
  }

  /** Whether an edge is new or other than before, and is still there. */
  isChanged(record: EdgeRecord): boolean {
    const drafted = this.#edges.get(edgeIdentity(this.#graph.model, record));
    return drafted?.after !== undefined && !isDeepStrictEqual(drafted.before, drafted.after);
  }

  /** The nodes that are new or other than before. */
  changedNodes(): readonly NodeRecord[] {
    return changed(this.#nodes.values());
  }

  /** The edges that are new or other than before. */
  changedEdges(): readonly EdgeRecord[] {
    return changed(this.#edges.values());
  }

  /** The edges that are there no more. */
  removedEdges(): readonly EdgeRecord[] {
    return removed(this.#edges.values());
  }

  /** The edges that were put: what became of each. */
  countEdges(): Counted {
    const counts = { created: 0, changed: 0, unchanged: 0 };
    for (const { before, after } of this.#edges.values()) {
      if (after === undefined) continue;
      if (before === undefined) counts.created += 1;
      else if (isDeepStrictEqual(before, after)) counts.unchanged += 1;
      else counts.changed += 1;
    }
    return counts;
  }

  /** What has to be done, in an order in which no edge ever lacks an end. */
  changes(): readonly Change[] {
    const removals = this.removedEdges().map((edge) => this.#removalOf(edge));
    const gone = removed(this.#nodes.values()).map(
      ({ type, id }) => ({ kind: 'node removal', type, id }) as const,
    );
    const redirects = [...this.#redirects.values()];
    return [
      ...removals,
      ...redirects.filter(({ kind }) => kind === 'redirect removal'),
      ...gone,
      ...this.changedNodes(),
      ...this.changedEdges(),
      ...redirects.filter(({ kind }) => kind === 'redirect'),
    ];
  }

  #removalOf(edge: EdgeRecord): EdgeRemoval {
    const { type, fromType, toType, from, to } = edge;
    const { key } = relationshipOf(this.#graph.model, edge);
    const properties = Object.fromEntries(
      key.flatMap((name) => {
        const value = edge.properties[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    return { kind: 'edge removal', type, fromType, toType, from, to, properties };
  }

  #addEdge(identity: string, record: EdgeRecord): void {
    const drafted = { before: undefined, after: record };
    this.#edges.set(identity, drafted);
    const relationship = relationshipOf(this.#graph.model, record);
    const { from, to } = record;
    const keys = [endKey(relationship, 'OUT', from), endKey(relationship, 'IN', to)];
    for (const key of [...keys, ...new Set([from, to])]) {
      const known = this.#newEdges.get(key);
      if (known === undefined) this.#newEdges.set(key, [drafted]);
      else known.push(drafted);
    }
  }

  #draftNode(id: string): Drafted<NodeRecord> {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const before = this.#graph.node(id)?.record;
    const drafted = { before, after: before };
    this.#nodes.set(id, drafted);
    return drafted;
  }

  /** These edges of the graph as they are after the edits, with those that are new. */
  #merge(known: readonly EdgeRecord[], key: string): readonly EdgeRecord[] {
    const kept = known.flatMap((edge) => {
      const drafted = this.#edges.get(edgeIdentity(this.#graph.model, edge));
      if (drafted === undefined) return [edge];
      return drafted.after === undefined ? [] : [drafted.after];
    });
    for (const { after } of this.#newEdges.get(key) ?? [])
      if (after !== undefined) kept.push(after);
    return kept;
  }
}

/** No id of a node has a space. */
function endKey({ index }: Relationship, direction: Direction, id: string): string {
  return `${index} ${direction} ${id}`;
}

function changed<Record>(drafted: Iterable<Drafted<Record>>): readonly Record[] {
  return [...drafted].flatMap(({ before, after }) =>
    after === undefined || isDeepStrictEqual(before, after) ? [] : [after],
  );
}

function removed<Record>(drafted: Iterable<Drafted<Record>>): readonly Record[] {
  return [...drafted].flatMap(({ before, after }) =>
    before === undefined || after !== undefined ? [] : [before],
  );
}
