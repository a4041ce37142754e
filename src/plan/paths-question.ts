import type { EdgeRecord } from '../model/record.js';
import type { Hop } from './hop.js';

/** A question for the shortest paths between two nodes. */
export interface PathsQuestion {
  /** The ids of existing nodes; unknown ids have no paths. If they are the same, there is one path of length 0. */
  readonly from: string;
  readonly to: string;
  /** The maximum number of edges of a path, 1 to 12. */
  readonly maxLength: number;
  /** The hops that may be followed, without duplicates, in any order. */
  readonly hops: readonly Hop[];
  /**
   * If present, an edge is followed only if at least one of its nodes took place within this span, and none
   * outside it. A node took place if its type has an interval and it has a date, and within the span if its
   * own span overlaps it. If one of the two dates of its interval is missing, the other stands for both.
   */
  readonly during: TimeSpan | undefined;
  /** The maximum number of paths. */
  readonly first: number;
}

/** A span of time in milliseconds since 1970, with inclusive bounds; an open bound is infinite. */
export interface TimeSpan {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The shortest paths, all of the same length. No path visits a node twice, and any two paths differ
 * in at least one node. They are sorted by the ids of their nodes, from start to end; the first of them are
 * returned.
 */
export interface PathsAnswer {
  readonly paths: readonly GraphPath[];
  /**
   * Whether there may be more: more shortest paths than requested, or a search that was stopped, without any
   * paths, because it would have visited too many edges.
   */
  readonly truncated: boolean;
}

export interface GraphPath {
  /** The ids of the nodes from start to end: one more than there are edges. */
  readonly nodes: readonly string[];
  /**
   * The edge of each hop, as it was written. Of parallel edges it is the first by the index of the
   * relationship, then one in the direction of the path before one against it, then by key.
   */
  readonly edges: readonly EdgeRecord[];
}
