import type { Change, EdgeRemoval, RedirectRemoval } from '../../model/change.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type { Direction, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../model/record.js';
import { edgeIdentity, identityOf } from './edge-identity.js';
import { changed, type DraftedEdge, type DraftedNode, isChanged, removed } from './drafted.js';
import type { Counted } from '../store.js';
import type { EditedGraph } from './edited-graph.js';
import { NewEdges } from './new-edges.js';

/** A graph with edits that are not written yet. */
export class GraphDraft {
  readonly #graph: EditedGraph;
  readonly #nodes = new Map<string, DraftedNode>();
  /** By identity. */
  readonly #edges = new Map<string, DraftedEdge>();
  readonly #newEdges = new NewEdges();
  /** Those that come and those that go, by id. */
  readonly #redirects = new Map<string, RedirectRecord | RedirectRemoval>();

  constructor(graph: EditedGraph) {
    this.#graph = graph;
  }

  node(id: string): NodeRecord | undefined {
    const drafted = this.#nodes.get(id);
    return drafted === undefined ? this.#graph.node(id)?.record : drafted.after;
  }

  typeOf(id: string): string | undefined {
    const drafted = this.#nodes.get(id);
    return drafted === undefined ? this.#graph.typeOf(id) : drafted.after?.type;
  }

  /** The version of a node before the edits; `undefined` if there was none. */
  versionOf(id: string): number | undefined {
    const drafted = this.#nodes.get(id);
    return drafted === undefined ? this.#graph.node(id)?.version : drafted.version;
  }

  putNode(record: NodeRecord): void {
    this.#draftNode(record.id).after = record;
  }

  removeNode(id: string): void {
    this.#draftNode(id).after = undefined;
  }

  /** The edges of a node over a relationship. */
  edgesAt(id: string, relationship: Relationship, direction: Direction): readonly EdgeRecord[] {
    const known = this.#isNew(id) ? [] : this.#graph.edgesAt(id, relationship, direction);
    return [...this.#drafted(known), ...this.#newEdges.at(id, relationship, direction)];
  }

  /** The edges that name a node. */
  edgesNaming({ id, type }: NodeRecord): readonly EdgeRecord[] {
    return [...this.#drafted(this.#graph.edgesNaming(id, type)), ...this.#newEdges.of(id)];
  }

  /** The edge between two nodes with these values of the key. */
  edge(
    relationship: Relationship,
    ends: Pick<EdgeRecord, 'from' | 'to'>,
    values: Readonly<Record<string, unknown>>,
  ): EdgeRecord | undefined {
    const identity = identityOf(relationship, ends, values);
    const drafted = this.#edges.get(identity);
    return drafted === undefined ? this.#find(relationship, ends, identity) : drafted.after;
  }

  /** The same edge, to be put: what is between the nodes after the edits is set as its `after`. */
  draftEdge(
    relationship: Relationship,
    ends: Pick<EdgeRecord, 'from' | 'to'>,
    values: Readonly<Record<string, unknown>>,
  ): DraftedEdge {
    const identity = identityOf(relationship, ends, values);
    const drafted = this.#edges.get(identity);
    if (drafted !== undefined) return drafted;
    const { from, to } = ends;
    const before = this.#find(relationship, ends, identity);
    return this.#addEdge(identity, { from, to, relationship, before, after: before });
  }

  /** Puts an edge in the place of the one that `edge` has found, or adds it. */
  putEdge(record: EdgeRecord, before: EdgeRecord | undefined): void {
    const relationship = relationshipOf(this.#graph.model, record);
    const identity = identityOf(relationship, record, record.properties);
    const { from, to } = record;
    const drafted =
      this.#edges.get(identity) ??
      this.#addEdge(identity, { from, to, relationship, before, after: before });
    drafted.after = record;
  }

  removeEdge(record: EdgeRecord): void {
    const relationship = relationshipOf(this.#graph.model, record);
    const identity = identityOf(relationship, record, record.properties);
    const { from, to } = record;
    const drafted =
      this.#edges.get(identity) ??
      this.#addEdge(identity, { from, to, relationship, before: record, after: record });
    drafted.after = undefined;
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
    return drafted !== undefined && isChanged(drafted);
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
      else if (isChanged({ before, after })) counts.changed += 1;
      else counts.unchanged += 1;
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

  /** The edge in the graph with this identity. */
  #find(
    relationship: Relationship,
    { from, to }: Pick<EdgeRecord, 'from' | 'to'>,
    identity: string,
  ): EdgeRecord | undefined {
    if (this.#isNew(from) || this.#isNew(to)) return undefined;
    return this.#graph
      .edgesBetween(relationship, from, to)
      .find((edge) => identityOf(relationship, edge, edge.properties) === identity);
  }

  #addEdge(identity: string, edge: DraftedEdge): DraftedEdge {
    this.#edges.set(identity, edge);
    if (edge.before === undefined) this.#newEdges.add(edge);
    return edge;
  }

  /** Whether a node is not in the graph, which then need not be asked for its edges. */
  #isNew(id: string): boolean {
    const drafted = this.#nodes.get(id);
    return drafted !== undefined && drafted.before === undefined;
  }

  #draftNode(id: string): DraftedNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const { record: before, version } = this.#graph.node(id) ?? {};
    const drafted = { before, after: before, version };
    this.#nodes.set(id, drafted);
    return drafted;
  }

  /** Edges of the graph as they are after the edits. */
  #drafted(known: readonly EdgeRecord[]): readonly EdgeRecord[] {
    if (this.#edges.size === 0) return known;
    return known.flatMap((edge) => {
      const drafted = this.#edges.get(edgeIdentity(this.#graph.model, edge));
      return drafted === undefined ? edge : (drafted.after ?? []);
    });
  }
}
