import type { Direction, NodeType, Relationship } from '../../../model/graph-model.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** A node in memory. */
export interface StoredNode {
  readonly id: string;
  readonly type: NodeType;
  /** Its index among the nodes of its type, by which edges know it. */
  readonly index: number;
  /** Every property of the type in the order of the model, `id` too; `undefined` where it has no value. */
  properties: StoredProperties;
  readonly sides: EdgeSides;
}

/** Where the edges of all nodes of one type are found, by the index of the relationship. */
export interface EdgeSides {
  /** Edges that leave such nodes; nothing where the relationship does not begin at the type. */
  readonly out: readonly (EdgeSide | undefined)[];
  /** Edges that come to them, likewise. */
  readonly in: readonly (EdgeSide | undefined)[];
}

/** All edges of one relationship, seen from one of its ends. */
export interface EdgeSide {
  /** The edges of one node: by the far nodes' ids, then by the edges' keys. */
  edgesOf(near: StoredNode): EdgeList;
  /** How many edges one node has. */
  degreeOf(near: StoredNode): number;
  /** How many edges there are in all. */
  readonly size: number;
  /**
   * Orders the edges of each node by their far nodes: `nodes` are the indexes of these in the order that
   * is wanted. Parallel edges stay as they are.
   */
  orderBy(nodes: Int32Array): EdgeOrder;
}

/** The edges of all nodes in one order. It holds until the next writing. */
export interface EdgeOrder {
  /** How many numbers it takes up. */
  readonly size: number;
  edgesOf(near: StoredNode): EdgeList;
}

/** A row of a list: a node, and the edge that led to it unless the list is at the root. */
export interface Row {
  readonly node: StoredNode;
  readonly edge: RowEdge | undefined;
}

/** What leads to a node: a stored edge, or a tally along a path. */
export type RowEdge = Pick<StoredEdge, 'value' | 'sources'>;

/** Rows in order, each made when it is asked for. It holds until the next writing. */
export interface RowList {
  readonly length: number;
  /** The node of the row at a position, from 0. */
  nodeAt(position: number): StoredNode;
  at(position: number): Row;
  /** The rows from one position up to another. */
  slice(from: number, to: number): RowList;
}

/** Whether the row at a position passes; of the row, nothing is made that is not asked about. */
export type RowPredicate = (rows: RowList, position: number) => boolean;

/** The edges of one node over a relationship, in order: rows with the nodes at their far ends. */
export interface EdgeList extends RowList {
  at(position: number): StoredEdge & Row;
  slice(from: number, to: number): EdgeList;
}

/** An edge in memory, made when it is looked at: no two of the same edge need be the same object. */
export interface StoredEdge {
  readonly relationship: Relationship;
  readonly from: StoredNode;
  readonly to: StoredNode;
  /** The properties of its type, in the order of the model. */
  readonly names: readonly string[];
  /** The value of a property of the edge type; a reference is the node itself. */
  value(property: string): StoredValue;
  sources(): readonly StoredSource[];
}

/** A document that states an edge, and the paragraph. */
export interface StoredSource {
  readonly source: StoredNode;
  readonly paragraph: number | null;
}

export type StoredScalar = string | number | boolean | PartialDate;
export type StoredValue = StoredScalar | readonly StoredScalar[] | StoredNode | undefined;
export type StoredProperties = Readonly<Record<string, StoredValue>>;

const NO_EDGES: EdgeList = Object.freeze({
  length: 0,
  nodeAt: nothing,
  at: nothing,
  slice: () => NO_EDGES,
});

/** The edges of a node over a relationship, in the order of the far nodes' ids. */
export function edgesOf(
  node: StoredNode,
  relationship: Relationship,
  direction: Direction,
): EdgeList {
  return sideOf(node, relationship, direction)?.edgesOf(node) ?? NO_EDGES;
}

/** How many edges of a relationship a node has. */
export function degreeOf(
  node: StoredNode,
  relationship: Relationship,
  direction: Direction,
): number {
  return sideOf(node, relationship, direction)?.degreeOf(node) ?? 0;
}

/** All edges of a relationship, seen from the end at which a node stands; nothing where none can begin there. */
export function sideOf(
  { sides }: StoredNode,
  { index }: Relationship,
  direction: Direction,
): EdgeSide | undefined {
  return (direction === 'OUT' ? sides.out : sides.in)[index];
}

function nothing(position: number): never {
  throw new RangeError(`no edge at ${position}`);
}

/** The value of a property that is neither a list nor a node. */
export function scalarOf(value: StoredValue): StoredScalar | undefined {
  if (typeof value !== 'object') return value;
  return 'precision' in value ? value : undefined;
}

/** The value that orders what has it: a node is ordered by its id, a list not at all. */
export function orderedValueOf(value: StoredValue): StoredScalar | undefined {
  return isNode(value) ? value.id : scalarOf(value);
}

export function isNode(value: StoredValue): value is StoredNode {
  return typeof value === 'object' && 'sides' in value;
}
