import { CommuniqueError } from '../../../kernel/errors.js';
import type { Direction, EdgeStep, NodeType, Relationship } from '../../../model/graph-model.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** A node in memory. */
export interface StoredNode {
  readonly id: string;
  readonly type: NodeType;
  /** Its index among the nodes of its type, which is never that of another node; edges refer to it by this index. */
  readonly index: number;
  /** Every property of the type, `id` too, in the order of the model; `undefined` if it has no value. */
  properties: StoredProperties;
  /** The number of the transaction that last changed its properties or one of its outgoing edges. */
  version: number;
  readonly sides: EdgeSides;
}

/** The edges of all nodes of one type, by the index of the relationship. */
export interface EdgeSides {
  /** Outgoing edges; `undefined` if the relationship does not start at the type. */
  readonly out: readonly (EdgeSide | undefined)[];
  /** Incoming edges, likewise. */
  readonly in: readonly (EdgeSide | undefined)[];
}

/** All edges of one relationship, seen from one of its ends. */
export interface EdgeSide {
  /** The edges of one node: by the far nodes' ids, then by the edges' keys. */
  edgesOf(near: StoredNode): EdgeList;
  /** The same, without telling the tracker: whoever reads them says which of them decide an answer. */
  peekEdges(near: StoredNode): EdgeList;
  /** How many edges one node has. */
  degreeOf(near: StoredNode): number;
  /** How many edges there are. */
  readonly size: number;
}

/** The nodes at the other end of the edges of a node. */
export interface FarNodes extends EdgeStep {
  /** Their type. */
  readonly target: string;
}

/** A row of a list: a node, and its edge unless the list is at the root. */
export interface Row {
  readonly node: StoredNode;
  readonly edge: RowEdge | undefined;
}

/** The edge of a row: a stored edge, or the tally of a derived relationship. */
export type RowEdge = Pick<StoredEdge, 'value' | 'sources'>;

/** Nodes of one type. It is valid until the next write. */
export interface NodeList {
  readonly length: number;
  /** The node at a position, from 0. */
  nodeAt(position: number): StoredNode;
  /** The index of the node at a position, which often can be had without the node. */
  indexAt(position: number): number;
}

/** Rows in order, each created on access. */
export interface RowList extends NodeList {
  at(position: number): Row;
  /** The rows from position `from` up to, but not including, `to`. */
  slice(from: number, to: number): RowList;
}

export type NodePredicate = (node: StoredNode) => boolean;

/** Whether the row at a position passes. The row itself is created only if the predicate needs its edge. */
export type RowPredicate = (rows: RowList, position: number) => boolean;

/** The edges of one node over a relationship, in order: rows of the far nodes. */
export interface EdgeList extends RowList {
  at(position: number): StoredEdge & Row;
  slice(from: number, to: number): EdgeList;
}

/** An edge in memory. The object is created on access: two objects may be the same edge. */
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

/** A document that attests an edge, and the paragraph. */
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
  indexAt: nothing,
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

/** The same, without telling the tracker: whoever reads them says which of them decide an answer. */
export function peekEdges(
  node: StoredNode,
  relationship: Relationship,
  direction: Direction,
): EdgeList {
  return sideOf(node, relationship, direction)?.peekEdges(node) ?? NO_EDGES;
}

/** How many edges of a relationship a node has. */
export function degreeOf(
  node: StoredNode,
  relationship: Relationship,
  direction: Direction,
): number {
  return sideOf(node, relationship, direction)?.degreeOf(node) ?? 0;
}

/** All edges of a relationship, seen from the end of a node; `undefined` if its type has no such edges. */
export function sideOf(
  { sides }: StoredNode,
  { index }: Relationship,
  direction: Direction,
): EdgeSide | undefined {
  return (direction === 'OUT' ? sides.out : sides.in)[index];
}

function nothing(position: number): never {
  throw new CommuniqueError('INTERNAL', `no edge at ${position}`);
}

/** The value, if it is neither a list nor a node. */
export function scalarOf(value: StoredValue): StoredScalar | undefined {
  if (typeof value !== 'object') return value;
  return 'precision' in value ? value : undefined;
}

/** The value to order by: the id of a node; none of a list. */
export function orderedValueOf(value: StoredValue): StoredScalar | undefined {
  return isNode(value) ? value.id : scalarOf(value);
}

export function isNode(value: StoredValue): value is StoredNode {
  return typeof value === 'object' && 'sides' in value;
}
