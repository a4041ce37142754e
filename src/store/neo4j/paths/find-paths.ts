import type { GraphModel } from '../../../model/graph-model.js';
import { type Hop, hopsByType, reversedHop } from '../../../plan/hop.js';
import type { GraphPath, PathsAnswer, PathsQuestion } from '../../../plan/paths-question.js';
import { compareHops } from '../../compare-hops.js';
import { firstPaths } from '../../first-paths.js';
import { SearchSide } from '../../search-side.js';
import { BidirectionalSearch } from '../../bidirectional-search.js';
import { countEdgesFrom } from './count-edges-from.js';
import { expandSide, type SideHops } from './expand-side.js';
import { type EdgeOfStep, listSteps, type Step } from './list-steps.js';
import type { RunStatement } from '../connection/run-statement.js';

/** Finds the shortest paths between two nodes: a few statements for each level, then some for the edges. */
export async function findPaths(
  model: GraphModel,
  question: PathsQuestion,
  run: RunStatement,
): Promise<PathsAnswer> {
  const { from, to, maxLength, during, first } = question;
  const forward: SideHops = { hops: inOrder(question.hops), counts: new Map() };
  const backward: SideHops = { hops: inOrder(question.hops.map(reversedHop)), counts: new Map() };
  const [fromEdges, toEdges] = await Promise.all([
    countEdgesFrom(model, from, forward.hops, run),
    countEdgesFrom(model, to, backward.hops, run),
  ]);
  if (fromEdges === undefined || toEdges === undefined) return { paths: [], truncated: false };
  forward.counts.set(from, fromEdges);
  backward.counts.set(to, toEdges);
  const start = new SearchSide(from, (id) => forward.counts.get(id) ?? 0);
  const end = new SearchSide(to, (id) => backward.counts.get(id) ?? 0);
  const search = new BidirectionalSearch(start, end, maxLength);
  let step = search.next();
  while (step.kind === 'expand') {
    await expandSide(model, step.side, step.side === start ? forward : backward, during, run);
    step = search.next();
  }
  if (step.kind !== 'met') return { paths: [], truncated: step.kind === 'abandoned' };
  const { paths, hasMore } = firstPaths(from, step.meetingPoints, first, (id) => id);
  const edgeOf = await listSteps(model, paths.flatMap(stepsOf), question.hops, run);
  return { paths: paths.flatMap((nodes) => withEdges(nodes, edgeOf)), truncated: hasMore };
}

/** By type, in an order that does not depend on the question: Neo4j plans each text of a statement once. */
export function inOrder(hops: readonly Hop[]): ReadonlyMap<string, readonly Hop[]> {
  return hopsByType([...hops].sort(compareHops));
}

/** The path with its edges; none if one of them was deleted after its level was read. */
function withEdges(nodes: readonly string[], edgeOf: EdgeOfStep): readonly GraphPath[] {
  const edges = stepsOf(nodes).flatMap((step) => edgeOf(step) ?? []);
  return edges.length === nodes.length - 1 ? [{ nodes, edges }] : [];
}

function stepsOf(nodes: readonly string[]): readonly Step[] {
  return nodes.slice(1).map((far, index): Step => [nodes[index] ?? far, far]);
}
