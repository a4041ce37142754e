import type { PathStep } from '../../../model/graph-model.js';
import type { Filter } from '../../../plan/filter.js';
import { stepPattern } from '../encoding/names.js';
import type { Compiler } from './compiler.js';
import { type NamedNodes, namedBy } from './named-nodes.js';
import { nearest, pathBack, reversed } from './nearest-named.js';
import { averageDegree, edgeCount } from './statistics.js';

/** What it costs to expand from an anchor. */
export interface AnchorCost {
  /** An expression of how many edges lead from its nodes to the first hop. */
  readonly degree: string;
  /** The largest value that the expression can have. */
  readonly mostDegree: number;
  /** How many edges are traversed for each of these, on average. */
  readonly fanOut: number;
  /** The average degrees of the hops from a node that passes towards the anchor, except the last, multiplied. */
  readonly degreesBefore: number;
}

/** What it costs to expand from the nearest nodes that a filter names; there must be some (see `stepsTo`). */
export function anchorCost(compiler: Compiler, filter: Filter, type: string): AnchorCost {
  const { named, hops } = hopsFrom(compiler, filter, type);
  const [first, ...further] = hops;
  if (named === undefined || first === undefined) {
    return { degree: '0', mostDegree: 0, fanOut: 0, degreesBefore: 1 };
  }
  const average = (step: PathStep): number => averageDegree(compiler.statistics, step);
  return {
    degree: degreesOf(compiler, named, first),
    mostDegree: edgeCount(compiler.statistics, first),
    fanOut: product(further.map(average)),
    degreesBefore: product(further.map(reversed).map(average)),
  };
}

/** The named nodes, and the hops from there to the nodes that pass. */
function hopsFrom(
  compiler: Compiler,
  filter: Filter,
  type: string,
): { readonly named: NamedNodes | undefined; readonly hops: readonly PathStep[] } {
  switch (filter.kind) {
    case 'all':
      return hopsFrom(compiler, nearest(compiler, filter.filters, type)?.filter ?? filter, type);
    case 'one':
    case 'some': {
      const { relationship: field } = filter;
      const far = filter.kind === 'one' ? filter.filter : filter.condition.node;
      const { named, hops } = hopsFrom(compiler, far ?? filter, field.target);
      return { named, hops: [...hops, ...pathBack(field)] };
    }
    default:
      return { named: namedBy(compiler, filter, type), hops: [] };
  }
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}

/** The sum of the degrees of named nodes: one lookup each. */
export function degreesOf(
  compiler: Compiler,
  { kind, variable }: NamedNodes,
  step: PathStep,
): string {
  const degree = (node: string): string =>
    `COUNT { ${stepPattern(compiler.model, node, { ...step, repeated: false }, '', '')} }`;
  return kind === 'one'
    ? degree(variable)
    : `reduce(d = 0, k IN COLLECT { UNWIND ${variable} AS x RETURN ${degree('x')} } | d + k)`;
}
