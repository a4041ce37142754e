import type { VersionedNode } from '../../edits/edited-graph.js';

/** A node that was found, and where Neo4j has it. */
export interface FetchedNode extends VersionedNode {
  readonly element: string;
}
