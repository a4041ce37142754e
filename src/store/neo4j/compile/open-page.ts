import type { ListRead, Page } from '../../../plan/plan.js';
import { type CompiledKey, compareToCursor, compileOrder, printOrderBy } from './compile-order.js';
import type { Compiler } from './compiler.js';
import { isOrderIndexed } from '../encoding/index-statements.js';
import { type ListSource, withWhere } from './list-source.js';
import { quoteName } from '../encoding/names.js';
import type { FilteredRows, Rows } from './rows.js';

/** The rows of a page, before what is selected of them is compiled. */
export interface OpenedPage {
  readonly rows: Rows;
  /** The clauses that bind the rows of the page in order; `size` limits their number. */
  readonly toClauses: (keys: readonly CompiledKey[], size: string) => string;
}

/** An access path to the rows of a page, and the condition under which it is the cheapest. */
interface AccessPath {
  readonly open: () => FilteredRows;
  readonly condition: string;
}

/**
 * Opens the rows of a page.
 *
 * A page at the root may have several access paths: from each anchor of the filter, at the cost of its
 * degree; and along the index of the order, testing each node until the page is full. Which is cheapest
 * depends on the degrees, so the statement itself measures and decides.
 */
export function openPage(
  compiler: Compiler,
  list: ListRead,
  page: Page,
  source: ListSource,
): OpenedPage {
  const { openAll, anchors, type } = source;
  const isIndexed = openAll !== undefined && isOrderIndexed(compiler.model, type, list.order);
  // Beside anchors, the index is hinted: the planner may prefer to start at what the filter names.
  const hinted = anchors.length > 0;
  const walk = isIndexed
    ? (): FilteredRows => inOrderOfIndex(compiler, list, type, openAll(), { hinted })
    : undefined;
  if (anchors.length === 0 && walk !== undefined) return openRows(compiler, page, walk());
  if (anchors.length < 2 && walk === undefined) return openRows(compiler, page, source.open());
  const node = compiler.fresh('n');
  return {
    rows: { clauses: '', node, edge: undefined },
    toClauses: (keys, size) => {
      const guard = compiler.fresh('x');
      const branch = ({ open, condition }: AccessPath): string => {
        const opened = open();
        const own = compileOrder(compiler, list.order, opened.rows, source);
        const clauses = openRows(compiler, page, opened).toClauses(own, size);
        // Without the LIMIT, the planner moves the guard above what it guards, which then runs anyway.
        return `WITH 1 AS ${guard} WHERE ${condition} WITH ${guard} LIMIT 1 ${clauses} RETURN ${opened.rows.node} AS ${node}`;
      };
      const { part: branches, imports } = compiler.withImports(() =>
        accessPaths(compiler, source, walk, rowsWalked(compiler, page, size)).map(branch),
      );
      return [
        `CALL (${imports.join(', ')}) { ${branches.join(' UNION ALL ')} }`,
        `WITH ${[node, ...computedOf(keys)].join(', ')} ${printOrderBy(keys, page.from)}`,
      ].join(' ');
    },
  };
}

/** How many rows are found when the page is full. */
function rowsWalked(compiler: Compiler, { offset }: Page, size: string): string {
  return offset === undefined ? size : `(${compiler.parameter(offset, 'rows')} + ${size})`;
}

/** How many edges a test for an anchor one step away reads, as measured; multiplied by the degrees before. */
const EDGES_OF_A_TEST = 3;

/**
 * The access paths to a page. Exactly one of their conditions holds.
 *
 * If `cost` edges lead from the anchor to the nodes, one node in N / `cost` passes, so the walk along the
 * index tests `size` * N / `cost` nodes until the page is full: fewer than `cost` only for a hub.
 */
function accessPaths(
  compiler: Compiler,
  { anchors, type }: ListSource,
  walk: AccessPath['open'] | undefined,
  size: string,
): readonly AccessPath[] {
  const costs = anchors.map(({ cost }) => cost());
  const [first = '0', second] =
    costs.length > 1 ? costs.map((cost) => compiler.measure(cost)) : costs;
  const isFirst = second === undefined ? undefined : compiler.measure(`${first} <= ${second}`);
  const least =
    isFirst === undefined
      ? first
      : `CASE WHEN ${isFirst} THEN ${first} ELSE ${second ?? first} END`;
  const test = [String(EDGES_OF_A_TEST), ...(anchors[0]?.before() ?? [])].join(' * ');
  const isHub =
    walk &&
    compiler.measure(`(${least}) ^ 2 > ${test} * ${size} * COUNT { (:${quoteName(type)}) }`);
  const unlessHub = isHub === undefined ? [] : [`NOT ${isHub}`];
  return [
    ...(walk === undefined || isHub === undefined ? [] : [{ open: walk, condition: isHub }]),
    ...anchors.map(({ open }, index) => {
      const choice = isFirst === undefined ? [] : [index === 0 ? isFirst : `NOT ${isFirst}`];
      return { open, condition: [...unlessHub, ...choice].join(' AND ') };
    }),
  ];
}

function openRows(compiler: Compiler, page: Page, opened: FilteredRows): OpenedPage {
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
      return `${ordered} ${printOrderBy(keys, page.from)}${skip} LIMIT ${size}`;
    },
  };
}

/** Adds that the first key is not null: an index holds no nulls, and provides the order only then. */
function inOrderOfIndex(
  compiler: Compiler,
  list: ListRead,
  type: string,
  { rows, where }: FilteredRows,
  { hinted }: { readonly hinted: boolean },
): FilteredRows {
  const [first] = compileOrder(compiler, list.order, rows, { type, edgeType: undefined });
  if (first === undefined) return { rows, where };
  const present = `${first.expression} IS NOT NULL`;
  const property = first.expression.slice(`${rows.node}.`.length);
  const hint = hinted ? ` USING INDEX ${rows.node}:${quoteName(type)}(${property})` : '';
  return {
    rows: { ...rows, clauses: `${rows.clauses}${hint}` },
    where: where === undefined ? present : `${present} AND ${where}`,
  };
}

/** The rows that meet the conditions, with their order keys. */
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
