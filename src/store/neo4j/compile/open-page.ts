import type { ListRead, Page } from '../../../plan/plan.js';
import { type CompiledKey, compareToCursor, compileOrder, printOrderBy } from './compile-order.js';
import type { Compiler } from './compiler.js';
import { isOrderIndexed } from '../encoding/index-statements.js';
import { type ListSource, withWhere } from './list-source.js';
import { quoteName } from '../encoding/names.js';
import type { FilteredRows, Rows } from './rows.js';

/** The rows of a page, before it is known what is wanted of them. */
export interface OpenedPage {
  readonly rows: Rows;
  /** The clauses that bind the rows of the page in order; `size` is how many at most. */
  readonly toClauses: (keys: readonly CompiledKey[], size: string) => string;
}

/** A way to the rows of a page, and when it is the cheapest. */
interface Way {
  readonly open: () => FilteredRows;
  readonly condition: string;
}

/**
 * Opens the rows of a page.
 *
 * Several ways may lead to a page at the root: from each end that the filter names, which costs the
 * degree of that end; and along the index of the order, testing each node, which stops when the page
 * is full. Which is cheapest depends on the degrees, so the statement itself looks and decides.
 */
export function openPage(
  compiler: Compiler,
  list: ListRead,
  page: Page,
  source: ListSource,
): OpenedPage {
  const { openAll, ends, type } = source;
  const isIndexed = openAll !== undefined && isOrderIndexed(compiler.model, type, list.order);
  // Beside other ways, the index is written down: what a filter names may tempt Neo4j to leave it.
  const pinned = ends.length > 0;
  const walk = isIndexed
    ? (): FilteredRows => inOrderOfIndex(compiler, list, type, openAll(), pinned)
    : undefined;
  if (ends.length === 0 && walk !== undefined) return openOneWay(compiler, page, walk());
  if (ends.length < 2 && walk === undefined) return openOneWay(compiler, page, source.open());
  const node = compiler.fresh('n');
  return {
    rows: { clauses: '', node, edge: undefined },
    toClauses: (keys, size) => {
      const guard = compiler.fresh('x');
      const branch = ({ open, condition }: Way): string => {
        const opened = open();
        const own = compileOrder(compiler, list.order, opened.rows, source);
        const clauses = openOneWay(compiler, page, opened).toClauses(own, size);
        // A guard that no LIMIT closes is moved above what it guards, which then runs all the same.
        return `WITH 1 AS ${guard} WHERE ${condition} WITH ${guard} LIMIT 1 ${clauses} RETURN ${opened.rows.node} AS ${node}`;
      };
      const { part: branches, imports } = compiler.withImports(() =>
        waysTo(compiler, source, walk, walked(compiler, page, size)).map(branch),
      );
      return [
        `CALL (${imports.join(', ')}) { ${branches.join(' UNION ALL ')} }`,
        `WITH ${[node, ...computedOf(keys)].join(', ')} ${printOrderBy(keys, page.from === 'end')}`,
      ].join(' ');
    },
  };
}

/** How many rows must be found until the page is full. */
function walked(compiler: Compiler, { offset }: Page, size: string): string {
  return offset === undefined ? size : `(${compiler.parameter(offset, 'rows')} + ${size})`;
}

/** How many edges a test for a node one step away looks at, measured; times those before that step. */
const EDGES_OF_A_TEST = 3;

/**
 * The ways to a page, of which the conditions let one through.
 *
 * Where `cost` edges lead from the end to the nodes, one node in N / `cost` passes, so the walk tests
 * `size` * N / `cost` nodes until the page is full: less than `cost` only from a hub.
 */
function waysTo(
  compiler: Compiler,
  { ends, type }: ListSource,
  walk: Way['open'] | undefined,
  size: string,
): readonly Way[] {
  const costs = ends.map(({ cost }) => cost());
  const [first = '0', second] =
    costs.length > 1 ? costs.map((cost) => compiler.measure(cost)) : costs;
  const isFirst = second === undefined ? undefined : compiler.measure(`${first} <= ${second}`);
  const least =
    isFirst === undefined
      ? first
      : `CASE WHEN ${isFirst} THEN ${first} ELSE ${second ?? first} END`;
  const test = [String(EDGES_OF_A_TEST), ...(ends[0]?.before() ?? [])].join(' * ');
  const isHub =
    walk &&
    compiler.measure(`(${least}) ^ 2 > ${test} * ${size} * COUNT { (:${quoteName(type)}) }`);
  const unlessHub = isHub === undefined ? [] : [`NOT ${isHub}`];
  return [
    ...(walk === undefined || isHub === undefined ? [] : [{ open: walk, condition: isHub }]),
    ...ends.map(({ open }, index) => {
      const choice = isFirst === undefined ? [] : [index === 0 ? isFirst : `NOT ${isFirst}`];
      return { open, condition: [...unlessHub, ...choice].join(' AND ') };
    }),
  ];
}

function openOneWay(compiler: Compiler, page: Page, opened: FilteredRows): OpenedPage {
  return {
    rows: opened.rows,
    toClauses: (keys, size) => {
      const within = [
        ...(page.after === undefined ? [] : [compareToCursor(compiler, keys, page.after, 'after')]),
        ...(page.before === undefined
          ? []
          : [compareToCursor(compiler, keys, page.before, 'before')]),
      ];
      const ordered = orderedRows(opened, keys, within);
      const skip =
        page.offset === undefined ? '' : ` SKIP ${compiler.parameter(page.offset, 'rows')}`;
      return `${ordered} ${printOrderBy(keys, page.from === 'end')}${skip} LIMIT ${size}`;
    },
  };
}

/** Adds that the first key is there: an index holds no missing values, and serves the order only so. */
function inOrderOfIndex(
  compiler: Compiler,
  list: ListRead,
  type: string,
  { rows, where }: FilteredRows,
  pinned: boolean,
): FilteredRows {
  const [first] = compileOrder(compiler, list.order, rows, { type, edgeType: undefined });
  if (first === undefined) return { rows, where };
  const proof = `${first.expression} IS NOT NULL`;
  const property = first.expression.slice(`${rows.node}.`.length);
  const hint = pinned ? ` USING INDEX ${rows.node}:${quoteName(type)}(${property})` : '';
  return {
    rows: { ...rows, clauses: `${rows.clauses}${hint}` },
    where: where === undefined ? proof : `${proof} AND ${where}`,
  };
}

/** The rows that meet the conditions, with the keys of their order. */
export function orderedRows(
  { rows, where }: FilteredRows,
  keys: readonly CompiledKey[],
  conditions: readonly string[],
): string {
  const computed = computedOf(keys);
  const variables = [rows.node, ...(rows.edge?.variables ?? []), ...computed].join(', ');
  return computed.length === 0
    ? `${withWhere(rows.clauses, where, ...conditions)} WITH ${variables}`
    : withWhere(`${withWhere(rows.clauses, where)} WITH ${variables}`, ...conditions);
}

function computedOf(keys: readonly CompiledKey[]): readonly string[] {
  return keys.flatMap(({ computed: name, expression }) =>
    name === undefined ? [] : [`${expression} AS ${name}`],
  );
}
