import type { ListRead, Page } from '../../../plan/plan.js';
import { type CompiledKey, compareToCursor, compileOrder, printOrderBy } from './compile-order.js';
import type { Compiler } from './compiler.js';
import { type ListSource, walksIndex, withWhere } from './list-source.js';
import { quoteName } from '../encoding/names.js';
import type { FilteredRows, Rows } from './rows.js';

/** The rows of a page, before what is selected of them is compiled. */
export interface OpenedPage {
  readonly rows: Rows;
  /** The clauses that bind the rows of the page in order; `size` limits their number. */
  readonly toClauses: (keys: readonly CompiledKey[], size: string) => string;
}

/** Opens the rows of a page; at the root, by the access path that was chosen. */
export function openPage(
  compiler: Compiler,
  list: ListRead,
  page: Page,
  source: ListSource,
): OpenedPage {
  const { openAll, anchors, type } = source;
  if (openAll === undefined || !walksIndex(compiler, list, source)) {
    return openRows(compiler, page, source.open());
  }
  // Beside anchors, the index is hinted: the planner may prefer to start at what the filter names.
  const hinted = anchors.length > 0;
  return openRows(compiler, page, inOrderOfIndex(compiler, list, type, openAll(), { hinted }));
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
