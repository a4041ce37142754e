import { compareText } from '../../../kernel/compare-text.js';
import type { Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, RedirectRecord } from '../../../model/record.js';
import { sortRedirects } from '../../../model/redirects.js';
import type { HeldState } from '../../change-log.js';
import { edgesOf, type StoredNode } from '../graph/graph.js';
import type { ChangingEdge, GraphWatcher } from '../graph/graph-watcher.js';
import type { Graph } from '../graph/stored-graph.js';
import { toEdgeRecord, toNodeRecord } from './list-records.js';

/** A node as it was before its first change. */
type NodeBefore = Pick<StoredNode, 'properties' | 'version'>;

/**
 * A state of a graph that goes on changing. Before the first change of a node, and of the edges that lead from a node
 * over a relationship, they are saved as they were; everything else is read where it is.
 *
 * Holding copies the lists of nodes, which takes a millisecond or two for a million.
 */
export class HeldGraph implements HeldState, GraphWatcher {
  readonly transaction: number;
  readonly #graph: Graph;
  readonly #nodes: ReadonlyMap<string, StoredNode[]>;
  readonly #redirects: readonly RedirectRecord[];
  readonly #before = new Map<StoredNode, NodeBefore>();
  /** By relationship and start node. */
  readonly #edges: ReadonlyMap<Relationship, Map<StoredNode, readonly EdgeRecord[]>>;

  constructor(graph: Graph) {
    const { model } = graph;
    this.#graph = graph;
    this.transaction = graph.transaction;
    this.#nodes = new Map(
      [...model.nodeTypes.keys()].map((type) => [type, [...graph.nodesOf(type)]]),
    );
    this.#redirects = sortRedirects(graph.redirects.values());
    this.#edges = new Map(model.relationships.map((each) => [each, new Map()]));
    graph.watch(this);
  }

  *versions(): Generator<readonly [id: string, version: number]> {
    for (const nodes of this.#nodes.values()) {
      for (const node of nodes) {
        const { version } = this.#before.get(node) ?? node;
        if (version !== 1) yield [node.id, version];
      }
    }
  }

  *records(): Generator<GraphRecord> {
    const { model } = this.#graph;
    for (const nodes of this.#nodes.values()) {
      nodes.sort((left, right) => compareText(left.id, right.id));
    }
    for (const type of [...model.nodeTypes.keys()].sort(compareText)) {
      for (const node of this.#nodes.get(type) ?? []) {
        const before = this.#before.get(node);
        yield toNodeRecord(before === undefined ? node : { ...node, ...before });
      }
    }
    const relationships = [...model.relationships].sort(
      (left, right) =>
        compareText(left.type, right.type) ||
        compareText(left.from, right.from) ||
        compareText(left.to, right.to),
    );
    for (const relationship of relationships) {
      const before = this.#edges.get(relationship);
      for (const node of this.#nodes.get(relationship.from) ?? []) {
        yield* before?.get(node) ?? edgeRecords(node, relationship);
      }
    }
    yield* this.#redirects;
  }

  release(): void {
    this.#graph.unwatch(this);
  }

  nodeAdded(): void {
    // It is not among those that are held.
  }

  nodeChanges(node: StoredNode): void {
    this.#saveNode(node);
  }

  edgeChanges({ relationship, from }: Pick<ChangingEdge, 'relationship' | 'from'>): void {
    this.#saveNode(from);
    const before = this.#edges.get(relationship);
    if (before?.has(from) === false) before.set(from, edgeRecords(from, relationship));
  }

  edgeAdded(): void {
    // It was said before.
  }

  edgeRemoved(): void {
    // It was said before.
  }

  edgesAppended(relationship: Relationship): void {
    for (const from of this.#nodes.get(relationship.from) ?? []) {
      this.edgeChanges({ relationship, from });
    }
  }

  #saveNode(node: StoredNode): void {
    const { properties, version } = node;
    if (!this.#before.has(node)) this.#before.set(node, { properties, version });
  }
}

function edgeRecords(node: StoredNode, relationship: Relationship): readonly EdgeRecord[] {
  const edges = edgesOf(node, relationship, 'OUT');
  return Array.from({ length: edges.length }, (_, position) => toEdgeRecord(edges.at(position)));
}
