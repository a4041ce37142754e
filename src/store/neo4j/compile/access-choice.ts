import type { ListRead, Page, RootListRead } from '../../../plan/plan.js';
import type { PlanValue } from '../../../plan/value.js';
import { isOrderIndexed } from '../encoding/index-statements.js';
import { anchorsOf } from './anchor.js';
import type { AnchorCost } from './anchor-cost.js';
import type { AccessPath } from './access-path.js';
import { canonicalFilter } from './canonical-filter.js';
import type { Compiler } from './compiler.js';
import type { Parameter } from './parameters.js';
import { nodeCount } from './statistics.js';

/**
 * Which access path is the cheapest depends on the degrees of the nodes that a filter names. They are read
 * before, by a statement of their own: one statement with all paths, of which it takes one, takes Neo4j twice as
 * long to plan.
 */
export interface AccessChoice {
  /** Returns one row: the degree of each anchor. */
  readonly text: string;
  readonly parameters: readonly Parameter[];
  readonly choose: (degrees: readonly number[], values: readonly PlanValue[]) => AccessPath;
}

/** Edges that are read faster than a statement is run: in such a graph, no degree is worth reading. */
const FEW_EDGES = 5000;

/** How many edges a test for an anchor one hop away reads, as measured; multiplied by the degrees before. */
const EDGES_OF_A_TEST = 3;

/** The choice that a list leaves; the access path itself if it leaves none. */
export function compileAccessChoice(
  compiler: Compiler,
  { type, list }: RootListRead,
): AccessChoice | AccessPath {
  const where = list.where && canonicalFilter(list.where);
  const anchors = where === undefined ? [] : anchorsOf(compiler, where, type);
  const costs = anchors.map(({ cost }) => cost());
  const page = walkedPage(compiler, list, type);
  const isOnly = costs.length < 2 && page === undefined;
  const mostEdges = costs.map(({ mostDegree, fanOut }) => mostDegree * fanOut);
  if (costs.length === 0 || isOnly || Math.max(...mostEdges) <= FEW_EDGES) {
    return { anchor: leastOf(mostEdges), walks: false };
  }
  const nodes = nodeCount(compiler.statistics, type);
  return {
    text: `${compiler.prologue}RETURN ${costs.map(({ degree }, index) => `${degree} AS d${index}`).join(', ')}`,
    parameters: compiler.parameters,
    choose: (degrees, values) => {
      const edges = costs.map(({ fanOut }, index) => (degrees[index] ?? 0) * fanOut);
      const anchor = leastOf(edges);
      const walks =
        page !== undefined &&
        isHub(edges[anchor] ?? 0, costs[anchor], nodes * rowsOf(page, values));
      return { anchor, walks };
    },
  };
}

/**
 * If `edges` lead from the anchor to the nodes, one node in N / `edges` passes, so the walk along the index tests
 * `rows` * N / `edges` nodes until the page is full: fewer than `edges` only for a hub.
 */
function isHub(edges: number, cost: AnchorCost | undefined, nodesAndRows: number): boolean {
  return edges ** 2 > EDGES_OF_A_TEST * (cost?.degreesBefore ?? 1) * nodesAndRows;
}

/** The page of a list, if an index provides its order. */
function walkedPage(
  { model }: Compiler,
  { page, order }: ListRead,
  type: string,
): Page | undefined {
  return isOrderIndexed(model, type, order) ? page : undefined;
}

/** How many rows are found when the page is full. */
function rowsOf({ size, offset }: Page, values: readonly PlanValue[]): number {
  return Number(values[size]) + (offset === undefined ? 0 : Number(values[offset]));
}

function leastOf(numbers: readonly number[]): number {
  return numbers.reduce(
    (least, number, index) => (number < (numbers[least] ?? 0) ? index : least),
    0,
  );
}
