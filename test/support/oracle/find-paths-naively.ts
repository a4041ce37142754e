import type { PartialDate } from '../../../src/model/partial-date.js';
import type { EdgeRecord } from '../../../src/model/record.js';
import type { Hop } from '../../../src/plan/hop.js';
import type {
  GraphPath,
  PathsAnswer,
  PathsQuestion,
  TimeSpan,
} from '../../../src/plan/paths-question.js';
import { nodeOf, type OracleEdge, type OracleGraph } from './oracle-graph.js';
import { compareScalars, compareWithMissing, isDate, single } from './values.js';

/**
 * Finds the shortest paths by enumerating the shortest paths to all nodes, one edge longer at a time, until
 * some reach the end. It is slow, and simple enough to be verified by reading it.
 */
export function findPathsNaively(graph: OracleGraph, question: PathsQuestion): PathsAnswer {
  const { from, to, maxLength, first } = question;
  const isThere = nodeOf(graph, from) !== undefined && nodeOf(graph, to) !== undefined;
  let paths: readonly (readonly string[])[] = isThere ? [[from]] : [];
  const seen = new Set<string>();
  for (let length = 0; length < maxLength && !paths.some((path) => path.at(-1) === to);) {
    length += 1;
    const ends = new Set(paths.map((path) => path.at(-1) ?? from));
    for (const end of ends) seen.add(end);
    const next = new Map([...ends].map((end) => [end, nextTo(graph, end, question)]));
    paths = paths.flatMap((path) =>
      (next.get(path.at(-1) ?? from) ?? [])
        .filter((id) => !seen.has(id)) // such a node is reached by a shorter path
        .map((id) => [...path, id]),
    );
  }
  const found = paths.filter((path) => path.at(-1) === to).sort(comparePaths);
  return {
    paths: found.slice(0, first).map((nodes) => withEdges(graph, nodes, question.hops)),
    truncated: found.length > first,
  };
}

function nextTo(
  graph: OracleGraph,
  near: string,
  { hops, during }: PathsQuestion,
): readonly string[] {
  const far = hops.flatMap((hop) =>
    graph.edges
      .filter((edge) => isOver(edge, hop) && mayFollow(graph, edge, during))
      .filter(({ record }) => nearOf(record, hop) === near)
      .map(({ record }) => farOf(record, hop)),
  );
  return [...new Set(far)];
}

function isOver({ record }: OracleEdge, { relationship }: Hop): boolean {
  const { type, from, to } = relationship;
  return record.type === type && record.fromType === from && record.toType === to;
}

function nearOf({ from, to }: EdgeRecord, { direction }: Hop): string {
  return direction === 'OUT' ? from : to;
}

function farOf({ from, to }: EdgeRecord, { direction }: Hop): string {
  return direction === 'OUT' ? to : from;
}

function mayFollow(
  graph: OracleGraph,
  { record }: OracleEdge,
  span: TimeSpan | undefined,
): boolean {
  if (span === undefined) return true;
  const dated = [record.from, record.to]
    .map((id) => datesOf(graph, id))
    .filter((dates) => dates.length > 0);
  return dated.length > 0 && dated.every((dates) => touches(dates, span));
}

/** When a node began and when it ended; the same date twice if one is missing. */
function datesOf(graph: OracleGraph, id: string): readonly PartialDate[] {
  const node = nodeOf(graph, id);
  const interval = graph.model.nodeTypes.get(node?.type ?? '')?.interval;
  if (node === undefined || interval === undefined) return [];
  const dates = [interval.from, interval.to]
    .map((name) => single(node.values.get(name)))
    .filter(isDate);
  return dates.length === 1 ? [...dates, ...dates] : dates;
}

function touches([from, to]: readonly PartialDate[], span: TimeSpan): boolean {
  if (from === undefined || to === undefined) return false;
  return from.earliest <= span.latest && to.latest >= span.earliest;
}

function comparePaths(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((id, index) => id !== right[index]);
  return at === -1 ? 0 : compareScalars(left[at] ?? '', right[at] ?? '');
}

function withEdges(graph: OracleGraph, nodes: readonly string[], hops: readonly Hop[]): GraphPath {
  const inOrder = [...hops].sort(
    (left, right) =>
      left.relationship.index - right.relationship.index ||
      (left.direction === right.direction ? 0 : left.direction === 'OUT' ? -1 : 1),
  );
  const edges = nodes.slice(1).map((far, index) => {
    const [first] = inOrder.flatMap((hop) =>
      graph.edges
        .filter((edge) => isOver(edge, hop))
        .filter(({ record }) => nearOf(record, hop) === nodes[index] && farOf(record, hop) === far)
        .sort((left, right) => compareKeys(left, right, hop.relationship.key)),
    );
    if (first === undefined) throw new Error(`no edge to ${far}`);
    return first.record;
  });
  return { nodes, edges };
}

function compareKeys(left: OracleEdge, right: OracleEdge, key: readonly string[]): number {
  const differences = key.map((name) =>
    compareWithMissing(single(left.values.get(name)), single(right.values.get(name)), false),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}
