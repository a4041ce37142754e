import type {
  DerivedRelationshipField,
  PathStep,
  RelationshipField,
} from '../../../src/model/graph-model.js';
import { nodeOf, type OracleGraph, type OracleNode, type Value } from './oracle-graph.js';
import type { EdgeRecord } from '../../../src/model/record.js';
import { compareScalars, isDate } from './values.js';

/** A row of a list: a node, and the edge or tally that leads to it. */
export interface Row {
  readonly node: OracleNode;
  readonly edge: RowEdge | undefined;
}

interface RowEdge {
  readonly values: ReadonlyMap<string, Value>;
  readonly sources: EdgeRecord['sources'];
}

/** The rows of a relationship of a node, in no particular order. */
export function related(
  graph: OracleGraph,
  node: OracleNode,
  field: RelationshipField,
): readonly Row[] {
  if (field.kind === 'derived') return tally(graph, node, field);
  return stepsFrom(graph, node, field);
}

type Step = Pick<PathStep, 'relationship' | 'direction'>;

function stepsFrom(
  graph: OracleGraph,
  node: OracleNode,
  { relationship, direction }: Step,
): readonly Row[] {
  return graph.edges.flatMap(({ record, values }) => {
    const { type, fromType, toType, from, to, sources } = record;
    const matches =
      type === relationship.type && fromType === relationship.from && toType === relationship.to;
    const [near, far] = direction === 'OUT' ? [from, to] : [to, from];
    const there = matches && near === node.id ? nodeOf(graph, far) : undefined;
    return there === undefined ? [] : [{ node: there, edge: { values, sources } }];
  });
}

/** The nodes at the end of a path, each once; a repeated step is taken any number of times. */
function walk(
  graph: OracleGraph,
  starts: readonly OracleNode[],
  path: readonly PathStep[],
): readonly OracleNode[] {
  return path.reduce((reached, step) => {
    const next = (from: readonly OracleNode[]): readonly OracleNode[] =>
      unique(from.flatMap((node) => stepsFrom(graph, node, step).map((row) => row.node)));
    if (!step.repeated) return next(reached);
    let all = reached;
    for (;;) {
      const more = unique([...all, ...next(all)]);
      if (more.length === all.length) return all;
      all = more;
    }
  }, starts);
}

function unique(nodes: readonly OracleNode[]): readonly OracleNode[] {
  return [...new Set(nodes)];
}

/** One row for each far node except the start: how many counted nodes lie between, and their dates. */
function tally(
  graph: OracleGraph,
  start: OracleNode,
  { path, via, on }: DerivedRelationshipField,
): readonly Row[] {
  const counted = walk(graph, [start], path.slice(0, via)).map((node) => ({
    date: node.values.get(on),
    far: walk(graph, [node], path.slice(via)),
  }));
  const reached = unique(counted.flatMap(({ far }) => far)).filter((node) => node !== start);
  return reached.map((node) => {
    const between = counted.filter(({ far }) => far.includes(node));
    const dates = between
      .map(({ date }) => date)
      .filter(isDate)
      .sort(compareScalars);
    return {
      node,
      edge: {
        values: new Map<string, Value>([
          ['count', between.length],
          ['firstOn', dates[0]],
          ['lastOn', dates.at(-1)],
        ]),
        sources: [],
      },
    };
  });
}
