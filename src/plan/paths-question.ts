import type { EdgeRecord } from '../model/record.js';
import type { Hop } from './hop.js';

/** The shortest ways from one node to another. */
export interface PathsQuestion {
  /** The ids of nodes that are there: where one is not, there are no paths. They may be the same: then there is one path of length 0. */
  readonly from: string;
  readonly to: string;
  /** The most edges of a path, 1 to 12. */
  readonly maxLength: number;
  /** Which edges may be followed, and in which directions; each once, in any order. */
  readonly hops: readonly Hop[];
  /**
   * Where given, an edge is followed only if one of its ends took place in this span, and none out of
   * it. An end took place where its type is dated and it has a date; it did so in the span where what
   * its dates may mean touches it. Of two dates that date it, one stands for both where the other is
   * missing.
   */
  readonly during: TimeSpan | undefined;
  /** How many paths at most. */
  readonly first: number;
}

/** A span of time in milliseconds since 1970, both ends inclusive; an open end is infinite. */
export interface TimeSpan {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The shortest paths, all of one length. A path passes no node twice, and two paths differ in their
 * nodes. They are ordered by the ids of their nodes, the first node that differs first; where there are
 * more than asked for, those are the first.
 */
export interface PathsAnswer {
  readonly paths: readonly GraphPath[];
  /**
   * Whether there may be more to find: more shortest paths than asked for, or a search that was ended,
   * without any paths, because it would have looked at too many edges.
   */
  readonly truncated: boolean;
}

export interface GraphPath {
  /** The ids of the nodes from the first to the last: one more than there are edges. */
  readonly nodes: readonly string[];
  /**
   * The edge of each step, as it was put. Of several it is the first by the place of the relationship in
   * the model, then one that leads the way of the path before one that leads against it, then by its key.
   */
  readonly edges: readonly EdgeRecord[];
}
