import type { Direction } from '../model/graph-model.js';
import type { RecordValue } from '../model/record.js';

/** A part of the graph as nodes and edges, for clients that draw it. */
export interface GraphView {
  /** In the order of their ids. */
  readonly nodes: readonly ExploredNode[];
  /** In the order of their ids; both ends of each are among `nodes`. */
  readonly edges: readonly ViewEdge[];
  /** How many nodes and edges there would be without limits; absent if not wanted or not known. */
  readonly totalNodes: number | undefined;
  readonly totalEdges: number | undefined;
  /** Whether a limit cut the view. */
  readonly truncated: boolean;
}

/** A node as it is drawn. */
export interface ViewNode {
  readonly id: string;
  /** The name of its type in the model, such as `Person`. */
  readonly type: string;
  /** Its name. */
  readonly label: string;
  /** Its other values by property, in the order of the model, without `id` and `name`. */
  readonly properties: Readonly<Record<string, RecordValue>>;
  /** When it began and ended, as written; absent if not known, or if its type has no dates. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** How many edges it has in the whole graph, those to documents not counted. */
  readonly degree: number;
}

/** A node with the numbers of its edges, within and beyond the view. */
export interface ExploredNode extends ViewNode {
  /** One for each relationship and direction in which it has an edge, in the order of the model. */
  readonly relationships: readonly NodeRelationship[];
}

/** The edges of a node over one relationship in one direction. */
export interface NodeRelationship {
  /** The name of the relationship. */
  readonly type: string;
  readonly direction: Direction;
  /** The type of the far nodes. */
  readonly to: string;
  /** How many edges there are in the whole graph. */
  readonly count: number;
  /** How many of them the view shows. */
  readonly shown: number;
}

/** An edge as it is drawn. */
export interface ViewEdge {
  /** Always the same for the same edge: `e:` and a hash of its ends, its type and its key. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The name of its relationship, such as `PARTICIPATED_IN`. */
  readonly type: string;
  /** The type in plain words, such as `participated in`. */
  readonly label: string;
  /** Its other values by property, in the order of the model, without its dates; a reference is an id. */
  readonly properties: Readonly<Record<string, RecordValue>>;
  /** From when to when it held, as written; absent if not stated. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** The documents that state it. */
  readonly sources: readonly ViewSource[];
}

/** A document that states an edge. */
export interface ViewSource {
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Its property `url`, where its type has one. */
  readonly url: string | undefined;
  /** From 1. */
  readonly paragraph: number | undefined;
}
