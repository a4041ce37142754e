import type { Direction, NodeType, Relationship } from './graph-model.js';
import type { EdgeRecord, RecordValue, SourceRecord } from './record.js';

/**
 * What a client wants to change in the graph. Edits are resolved against its state (`store/edits`), which gives
 * the changes that they make: none where everything is so already.
 */
export type Edit = NodeEdit | ConnectEdit | DisconnectEdit | DeleteEdit | MergeEdit | UndoMergeEdit;

interface EditBase {
  /** Where the edit stands in the request, such as `['input', 0, 'place', 'connect']`; problems name it. */
  readonly path: EditPath;
}

export type EditPath = readonly (string | number)[];

/** Values to be set, by property name; null removes the value, and a property that is absent keeps it. */
export type EditedValues = Readonly<Record<string, RecordValue | null>>;

/** Creates a node, or changes the one that there is. */
export interface NodeEdit extends EditBase {
  readonly kind: 'node';
  readonly type: NodeType;
  /** Absent where a unique property tells which node it is. */
  readonly id: string | undefined;
  readonly properties: EditedValues;
  /** The version that the node must have; 0: there must be none. */
  readonly ifVersion: number | undefined;
  /** The documents that state it, added to those that do already. */
  readonly sources: readonly EditedSource[];
}

/** A document that states a fact, and where the request names it. */
export interface EditedSource extends SourceRecord {
  readonly path: EditPath;
}

/** The node at one end of an edge: by its id, or the node of an edit of the same request. */
export type EditedEnd = string | NodeEdit;

interface EdgeEdit extends EditBase {
  readonly relationship: Relationship;
  /** The end that the request is about. */
  readonly near: EditedEnd;
  /** From the near end. */
  readonly direction: Direction;
}

/**
 * Creates an edge, or changes the one that there is. At an end where only one edge may be, it takes the place of the
 * edge to another node.
 */
export interface ConnectEdit extends EdgeEdit {
  readonly kind: 'connect';
  readonly far: string;
  /** Where the far end stands in the request. */
  readonly farPath: EditPath;
  readonly properties: EditedValues;
  /** Added to the documents that state the edge already. */
  readonly sources: readonly EditedSource[];
}

/** Removes an edge; where there may be parallel ones, the one with these values of the key. */
export interface DisconnectEdit extends EdgeEdit {
  readonly kind: 'disconnect';
  /** Absent: the node at the far end, where only one may be. */
  readonly far: string | undefined;
  readonly key: EditedValues;
}

/** Removes a node. */
export interface DeleteEdit extends EditBase {
  readonly kind: 'delete';
  readonly id: string;
  /** Whether its edges are removed too; otherwise it must have none. */
  readonly detach: boolean;
}

/** Merges a node into another of its type: its edges and names go there, and its id leads there from then on. */
export interface MergeEdit extends EditBase {
  readonly kind: 'merge';
  readonly from: string;
  readonly into: string;
  /** The versions that they must have; absent: any. */
  readonly ifVersion: { readonly from: number | undefined; readonly into: number | undefined };
}

/** Takes back that a node was merged into another. */
export interface UndoMergeEdit extends EditBase {
  readonly kind: 'undo merge';
  /** The id of the merged node. */
  readonly id: string;
}

/** An edge that a merge or its undo did not carry over. */
export interface LeftEdge<Edge = Pick<EdgeRecord, 'type' | 'from' | 'to'>> {
  readonly edge: Edge;
  readonly reason: LeftReason;
}

/**
 * Why an edge was left: it connected the two nodes; an end has another edge where only one may be; it was removed
 * after the merge; a node that it needs was deleted.
 */
export const LEFT_REASONS = ['SELF', 'TAKEN', 'REMOVED', 'DELETED'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** What a request to edit says of all its edits. */
export interface EditRules {
  /** Whether a fact may be written that no document states. */
  readonly allowUnsourced: boolean;
  /** Whether it is only found out what would be done. */
  readonly dryRun?: boolean;
}

/** A problem of an edit: where it stands in the request, and what is wrong. */
export interface EditProblem {
  readonly path: EditPath;
  readonly message: string;
  /** The version of the node, where it is another one than expected. */
  readonly version?: number;
}
