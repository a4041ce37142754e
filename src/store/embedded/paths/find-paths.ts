import { reversedHop } from '../../../plan/hop.js';
import type { PathsAnswer, PathsQuestion } from '../../../plan/paths-question.js';
import { firstPaths } from '../../first-paths.js';
import { SearchSide } from '../../search-side.js';
import { BidirectionalSearch } from '../../bidirectional-search.js';
import { expandSide, HopsByType } from './expand-side.js';
import type { Run } from '../access/run.js';
import { toGraphPath } from './to-graph-path.js';

/** Finds the shortest paths between two nodes. */
export function findPaths(question: PathsQuestion, run: Run): PathsAnswer {
  const { hops, maxLength, first, during } = question;
  const from = run.node(question.from);
  const to = run.node(question.to);
  if (from === undefined || to === undefined) return { paths: [], truncated: false };
  const [forward, backward] = [new HopsByType(hops), new HopsByType(hops.map(reversedHop))];
  const start = new SearchSide(from, (node) => forward.count(node));
  const end = new SearchSide(to, (node) => backward.count(node));
  const search = new BidirectionalSearch(start, end, maxLength);
  let step = search.next();
  while (step.kind === 'expand') {
    expandSide(step.side, step.side === start ? forward : backward, during, run);
    step = search.next();
  }
  if (step.kind !== 'met') return { paths: [], truncated: step.kind === 'abandoned' };
  const { paths, hasMore } = firstPaths(from, step.meetingPoints, first, ({ id }) => id);
  return {
    paths: paths.map((path) => toGraphPath(path, (node) => forward.hopsOf(node))),
    truncated: hasMore,
  };
}
