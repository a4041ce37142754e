import type { Reached, SearchSide } from './search-side.js';

/**
 * How many edges a search may look at: enough for two hubs of 30,000 edges each, and few enough for an
 * answer in some 20 ms in memory and in less than a second on Neo4j. Both stores count alike, so that
 * they end at the same.
 */
export const MOST_EDGES = 60_000;

/** A node that both sides have come to. */
export interface MeetingPoint<Node> {
  readonly fromStart: Reached<Node>;
  readonly fromEnd: Reached<Node>;
}

/**
 * How a search went: the sides met at the middle of every shortest path, or there is none, or the
 * search was ended because it would have looked at too many edges.
 */
export type SearchResult<Node> =
  | { readonly kind: 'met'; readonly meetingPoints: readonly MeetingPoint<Node>[] }
  | { readonly kind: 'apart' }
  | { readonly kind: 'abandoned' };

/** A step of a search: a side to be taken one level on, or the result. */
export type SearchStep<Node> =
  { readonly kind: 'expand'; readonly side: SearchSide<Node> } | SearchResult<Node>;

/**
 * Tells what to do next in a breadth-first search from both ends. It goes by whole levels, so that the
 * first level at which the sides meet holds a node of every shortest path; always on the side that has
 * fewer edges to look at, so that a hub is gone through only where there is no way around it.
 */
export class BidirectionalSearch<Node> {
  readonly #fromStart: SearchSide<Node>;
  readonly #fromEnd: SearchSide<Node>;
  readonly #maxLength: number;
  #edges = 0;

  constructor(fromStart: SearchSide<Node>, fromEnd: SearchSide<Node>, maxLength: number) {
    this.#fromStart = fromStart;
    this.#fromEnd = fromEnd;
    this.#maxLength = maxLength;
  }

  next(): SearchStep<Node> {
    const meetingPoints = this.#meetingPoints();
    if (meetingPoints.length > 0) return { kind: 'met', meetingPoints };
    const [start, end] = [this.#fromStart, this.#fromEnd];
    if (start.level + end.level >= this.#maxLength) return { kind: 'apart' };
    const side = sideOfFewerEdges(start, end);
    if (side.edges === 0) return { kind: 'apart' };
    this.#edges += side.edges;
    if (this.#edges > MOST_EDGES) return { kind: 'abandoned' };
    return { kind: 'expand', side };
  }

  /**
   * Where the frontiers meet: the sides have not met before, so that what both have come to lies on
   * both. The smaller frontier is gone through.
   */
  #meetingPoints(): readonly MeetingPoint<Node>[] {
    const [start, end] = [this.#fromStart, this.#fromEnd];
    return start.frontier.length < end.frontier.length
      ? start.frontier.flatMap((fromStart) => {
          const fromEnd = end.find(fromStart.node);
          return fromEnd === undefined ? [] : [{ fromStart, fromEnd }];
        })
      : end.frontier.flatMap((fromEnd) => {
          const fromStart = start.find(fromEnd.node);
          return fromStart === undefined ? [] : [{ fromStart, fromEnd }];
        });
  }
}

/** Counts on both sides only as far as it takes to tell: where a frontier holds a hub, not far. */
function sideOfFewerEdges<Node>(start: SearchSide<Node>, end: SearchSide<Node>): SearchSide<Node> {
  for (;;) {
    const side = end.edges < start.edges ? end : start;
    if (side.isCounted) return side;
    side.countNext();
  }
}
