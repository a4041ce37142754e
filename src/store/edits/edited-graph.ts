import type { Direction, GraphModel, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../model/record.js';
import type { Redirects } from '../../model/redirects.js';

/** A node as it is, and its version. */
export interface VersionedNode {
  readonly record: NodeRecord;
  readonly version: number;
}

/** The state of a graph that edits are resolved against. Records name every list, also where it is empty. */
export interface EditedGraph {
  readonly model: GraphModel;
  readonly redirects: Redirects;
  /** The redirect of an id, with what its undo needs. */
  readonly redirect: (id: string) => RedirectRecord | undefined;
  /** The type of a node; `undefined` if there is none. */
  readonly typeOf: (id: string) => string | undefined;
  readonly node: (id: string) => VersionedNode | undefined;
  /** The id of the node that has a unique value, which is given as text. */
  readonly holderOf: (type: string, property: string, value: string) => string | undefined;
  /** The edges between two nodes, parallel ones included. */
  readonly edgesBetween: (
    relationship: Relationship,
    from: string,
    to: string,
  ) => readonly EdgeRecord[];
  /** The edges of a node over one relationship. */
  readonly edgesAt: (
    id: string,
    relationship: Relationship,
    direction: Direction,
  ) => readonly EdgeRecord[];
  /** The edges that name a node: at one of their ends, in a property, or as a document that states them. */
  readonly edgesNaming: (id: string, type: string) => readonly EdgeRecord[];
}
