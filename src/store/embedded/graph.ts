import type { GraphModel, NodeType, Relationship } from '../../model/graph-model.js';
import type { PartialDate } from '../../model/partial-date.js';

/** A node in memory, with its edges at hand by relationship. */
export interface StoredNode {
  readonly id: string;
  readonly type: NodeType;
  /** Every property of the type in the order of the model, `id` too; `undefined` where it has no value. */
  properties: StoredProperties;
  /** Edges that leave it, by the index of the relationship; each list is in the order of `compareOut`. */
  readonly out: (StoredEdge[] | undefined)[];
  /** Edges that come to it, likewise. */
  readonly in: (StoredEdge[] | undefined)[];
}

/** An edge in memory; both of its ends hold it. */
export interface StoredEdge {
  readonly relationship: Relationship;
  readonly from: StoredNode;
  readonly to: StoredNode;
  /** Every property of the edge type; a reference is the node itself. */
  properties: StoredProperties;
  sources: readonly StoredSource[];
}

/** A document that states an edge, and the paragraph. */
export interface StoredSource {
  readonly source: StoredNode;
  readonly paragraph: number | null;
}

export type StoredScalar = string | number | boolean | PartialDate;
export type StoredValue = StoredScalar | readonly StoredScalar[] | StoredNode | undefined;
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** The nodes and edges in memory, and what is found by id and by type. */
export class Graph {
  readonly model: GraphModel;
  readonly nodes = new Map<string, StoredNode>();
  readonly #byType = new Map<string, StoredNode[]>();
  /** How many edges there are, by the index of the relationship. */
  readonly edgeCounts: number[];

  constructor(model: GraphModel) {
    this.model = model;
    this.edgeCounts = model.relationships.map(() => 0);
    for (const name of model.nodeTypes.keys()) this.#byType.set(name, []);
  }

  /** The nodes of a type, in no particular order. */
  nodesOf(type: string): readonly StoredNode[] {
    return this.#byType.get(type) ?? [];
  }

  addNode(node: StoredNode): void {
    this.nodes.set(node.id, node);
    this.#byType.get(node.type.name)?.push(node);
  }

  removeNode(node: StoredNode): void {
    this.nodes.delete(node.id);
    const list = this.#byType.get(node.type.name);
    const index = list?.indexOf(node) ?? -1;
    if (index >= 0) list?.splice(index, 1);
  }

  addEdge(edge: StoredEdge): void {
    const { index } = edge.relationship;
    (edge.from.out[index] ??= []).push(edge);
    (edge.to.in[index] ??= []).push(edge);
    this.edgeCounts[index] = (this.edgeCounts[index] ?? 0) + 1;
  }
}

const NO_EDGES: readonly StoredEdge[] = Object.freeze([]);

/** The edges of a node over a relationship, in the order of the far nodes' ids. */
export function edgesOf(
  node: StoredNode,
  relationship: Relationship,
  direction: 'OUT' | 'IN',
): readonly StoredEdge[] {
  return (direction === 'OUT' ? node.out : node.in)[relationship.index] ?? NO_EDGES;
}

/** The value of a property that is neither a list nor a node. */
export function scalarOf(value: StoredProperties[string]): StoredScalar | undefined {
  if (typeof value !== 'object') return value;
  return 'precision' in value ? value : undefined;
}

/** The value that orders what has it: a node is ordered by its id, a list not at all. */
export function orderedValueOf(value: StoredProperties[string]): StoredScalar | undefined {
  return isNode(value) ? value.id : scalarOf(value);
}

export function isNode(value: StoredProperties[string]): value is StoredNode {
  return typeof value === 'object' && 'out' in value;
}
