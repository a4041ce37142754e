import type { ListRead, Page } from '../../plan/plan.js';
import { type CompiledKey, compareToCursor, compileOrder, printOrderBy } from './compile-order.js';
import type { Compiler } from './compiler.js';
import { isOrderIndexed } from './index-statements.js';
import { type ListSource, withWhere } from './list-source.js';
import { quoteName } from './names.js';
import type { FilteredRows, Rows } from './rows.js';

/** The rows of a page, before it is known what is wanted of them. */
export interface OpenedPage {
  readonly rows: Rows;
  /** The clauses that bind the rows of the page in order; `size` is how many at most. */
  readonly toClauses: (keys: readonly CompiledKey[], size: string) => string;
}

/**
 * Opens the rows of a page.
 *
 * Two ways lead to a page at the root: from the end that the filter names, which costs the degree of
 * that end; and along the index of the order, testing each node, which stops when the page is full.
 * Which is cheaper depends on the degree, so the statement itself looks and decides.
 */
export function openPage(
  compiler: Compiler,
  list: ListRead,
  page: Page,
  source: ListSource,
): OpenedPage {
  const { walk, type } = source;
  if (walk === undefined || !isOrderIndexed(compiler.model, type, list.order)) {
    return openOneWay(compiler, page, source.open());
  }
  const { endCost } = walk;
  const openWalk = (): FilteredRows => proved(compiler, list, type, walk.open());
  if (endCost === undefined) return openOneWay(compiler, page, openWalk());
  const node = compiler.fresh('n');
  return {
    rows: { clauses: '', node, edge: undefined },
    toClauses: (keys, size) => {
      const isHub = compiler.measure(
        `(${endCost}) ^ 2 > 3.0 * ${size} * COUNT { (:${quoteName(type)}) }`,
      );
      const guard = compiler.fresh('x');
      const branch = (condition: string, opened: FilteredRows): string => {
        const own = compileOrder(compiler, list.order, opened.rows, type);
        const clauses = openOneWay(compiler, page, opened).toClauses(own, size);
        // A guard that no LIMIT closes is moved above what it guards, which then runs all the same.
        return `WITH 1 AS ${guard} WHERE ${condition} WITH ${guard} LIMIT 1 ${clauses} RETURN ${opened.rows.node} AS ${node}`;
      };
      const { part: branches, imports } = compiler.withImports(() => [
        branch(isHub, openWalk()),
        branch(`NOT ${isHub}`, source.open()),
      ]);
      return [
        `CALL (${[...new Set([isHub, ...imports])].join(', ')}) { ${branches.join(' UNION ALL ')} }`,
        `WITH ${[node, ...computedOf(keys)].join(', ')} ${printOrderBy(keys, page.from === 'end')}`,
      ].join(' ');
    },
  };
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
      return `${ordered} ${printOrderBy(keys, page.from === 'end')} LIMIT ${size}`;
    },
  };
}

/** Adds that the first key is there: an index holds no missing values, and serves the order only so. */
function proved(
  compiler: Compiler,
  list: ListRead,
  type: string,
  { rows, where }: FilteredRows,
): FilteredRows {
  const [first] = compileOrder(compiler, list.order, rows, type);
  const proof = first === undefined ? [] : [`${first.expression} IS NOT NULL`];
  return { rows, where: [...proof, ...(where === undefined ? [] : [where])].join(' AND ') };
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
