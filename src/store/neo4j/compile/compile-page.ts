import type { JsonText } from '../../../json/json-text.js';
import { encodeCursor, printOrder } from '../../../plan/cursor.js';
import { assertNever } from '../../../kernel/errors.js';
import type { OrderKey } from '../../../plan/order.js';
import type { ListRead, Page, PageInfoField } from '../../../plan/plan.js';
import type { CursorValue, PlanValue, ValueKind } from '../../../plan/value.js';
import { parsePartialDate } from '../../../model/partial-date.js';
import { canonicalWriter } from './canonical-writer.js';
import type { Compiler } from './compiler.js';
import { compareToCursor, type CompiledKey, compileOrder } from './compile-order.js';
import { dateOfKey } from '../encoding/date-key.js';
import { rowsOf } from '../encoding/decode-value.js';
import type { FieldCompiler } from './field-compiler.js';
import { type ListSource, withWhere } from './list-source.js';
import { openPage, orderedRows } from './open-page.js';
import { textOfTextKey } from '../encoding/text-key.js';
import { Projection, type Decoder, type RawRow } from '../encoding/projection.js';
import type { Rows } from './rows.js';

/** The rows of a page, to which the parts of the list add what they select. */
export interface PageRows {
  readonly rows: Rows;
  /** The values of one row of the page. */
  readonly projection: Projection;
  /** Adds the cursor of a row of the page. */
  readonly addCursor: () => Decoder<JsonText>;
  /** Reads the rows of the page, in order, from the row that holds them. */
  readonly rawRows: (row: RawRow, values: readonly PlanValue[]) => readonly RawRow[];
  /** Adds the `pageInfo` of the page. */
  readonly addInfo: (fields: readonly PageInfoField[], outer: Projection) => Decoder<JsonText>;
  /** Adds the page to the row that holds it, after all parts have been compiled. */
  readonly finish: (outer: Projection) => void;
}

type PageEnd = 'start' | 'end';

/** Compiles the page of a list. One row beyond its size is fetched to see whether the list goes on. */
export function compilePage(
  compile: FieldCompiler,
  list: ListRead,
  page: Page,
  source: ListSource,
): PageRows {
  const { compiler } = compile;
  const projection = new Projection();
  const isReversed = page.from === 'end';
  const opened = openPage(compiler, list, page, source);
  const keys = compileOrder(compiler, list.order, opened.rows, source);
  let at = -1;
  let fetchesOneMore = false;

  const fetched = (row: RawRow): readonly RawRow[] => rowsOf(row[at]);
  const rawRows: PageRows['rawRows'] = (row, values) => {
    const rows = fetched(row).slice(0, sizeOf(page, values));
    return isReversed ? rows.reverse() : rows;
  };
  const addCursor = (): Decoder<JsonText> =>
    cursorWriter(compiler, page.fingerprint, list.order, keys, projection);

  /** Whether the list goes on beyond one end of the page. */
  const goesOn = (end: PageEnd, outer: Projection): Decoder<boolean> => {
    const isFarEnd = (end === 'start') === isReversed;
    const beyond = existsBeyond(compile, list, page, source, end);
    const existsAt = beyond === undefined ? undefined : outer.add(beyond);
    if (isFarEnd) fetchesOneMore = true;
    return (row, values) =>
      (isFarEnd && fetched(row).length > sizeOf(page, values)) ||
      (existsAt !== undefined && row[existsAt] === true && !startsAtZero(end, values));
  };
  const startsAtZero = (end: PageEnd, values: readonly PlanValue[]): boolean =>
    end === 'start' && page.offset !== undefined && Number(values[page.offset]) === 0;

  return {
    rows: opened.rows,
    projection,
    addCursor,
    rawRows,
    addInfo: (fields, outer) =>
      canonicalWriter(fields, (field) => compileInfo(field, goesOn, outer, { rawRows, addCursor })),
    finish: (outer) => {
      const size = compiler.parameter(page.size, fetchesOneMore ? 'rowsAndOne' : 'rows');
      const returns = projection.toReturn(boundIn(opened.rows, keys), () => compiler.fresh('k'));
      at = outer.addRows(`${opened.toClauses(keys, size)} ${returns}`);
    },
  };
}

/** Whether the list has any row. */
function existsAny(source: ListSource): string {
  const { rows, where } = source.open();
  return `EXISTS { ${withWhere(rows.clauses, where)} RETURN ${rows.node} }`;
}

/** The variables that a row of the page is written from. */
function boundIn(rows: Rows, keys: readonly CompiledKey[]): readonly string[] {
  const computed = keys.flatMap(({ computed: name }) => (name === undefined ? [] : [name]));
  return [rows.node, ...(rows.edge?.variables ?? []), ...computed];
}

/**
 * Whether rows lie beyond the cursor that bounds this end of the page; `undefined` if no cursor does.
 * Rows beyond the other cursor as well do not count.
 */
function existsBeyond(
  compile: FieldCompiler,
  list: ListRead,
  page: Page,
  source: ListSource,
  end: PageEnd,
): string | undefined {
  const { compiler } = compile;
  const [bound, side, other, otherSide] =
    end === 'start'
      ? ([page.after, 'after', page.before, 'before'] as const)
      : ([page.before, 'before', page.after, 'after'] as const);
  if (end === 'start' && page.offset !== undefined) return existsAny(source);
  if (bound === undefined) return undefined;
  const opened = source.open();
  const keys = compileOrder(compiler, list.order, opened.rows, source);
  const isFarEnd = (end === 'start') === (page.from === 'end');
  const conditions = [
    `NOT coalesce(${compareToCursor(compiler, keys, bound, side)}, false)`,
    ...(isFarEnd && other !== undefined ? [compareToCursor(compiler, keys, other, otherSide)] : []),
  ];
  const rows = orderedRows(opened, keys, conditions);
  return `EXISTS { ${rows} RETURN ${opened.rows.node} }`;
}

function compileInfo(
  field: PageInfoField,
  goesOn: (end: PageEnd, outer: Projection) => Decoder<boolean>,
  outer: Projection,
  { rawRows, addCursor }: Pick<PageRows, 'rawRows' | 'addCursor'>,
): Decoder<JsonText> | JsonText {
  const writeGoesOn = (end: PageEnd): Decoder<JsonText> => {
    const decode = goesOn(end, outer);
    return (row, values) => String(decode(row, values));
  };
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'hasNextPage':
      return writeGoesOn('end');
    case 'hasPreviousPage':
      return writeGoesOn('start');
    case 'startCursor':
    case 'endCursor': {
      const index = field.kind === 'startCursor' ? 0 : -1;
      const cursorOf = addCursor();
      return (row, values) => {
        const found = rawRows(row, values).at(index);
        return found === undefined ? 'null' : cursorOf(found, values);
      };
    }
    default:
      return assertNever(field);
  }
}

/** Adds the order keys of a row to it, and writes its cursor from them. */
function cursorWriter(
  compiler: Compiler,
  fingerprint: string,
  order: readonly OrderKey[],
  keys: readonly CompiledKey[],
  projection: Projection,
): Decoder<JsonText> {
  const positions = keys.map((key) => projection.add(key.computed ?? key.expression));
  return (row) => {
    const cursor: CursorValue[] = [];
    for (const [index, { valueKind }] of order.entries()) {
      const value = cursorValue(row[positions[index] ?? -1], valueKind);
      if (value === undefined) return compiler.nonconforming(explainNoCursor(order));
      cursor.push(value);
    }
    return `"${encodeCursor(fingerprint, cursor)}"`;
  };
}

/** The value of an order key, as a cursor holds it; `undefined` if it is not of its kind. */
function cursorValue(raw: unknown, kind: ValueKind): CursorValue | undefined {
  if (raw === null || raw === undefined) return null;
  switch (kind) {
    case 'number':
      return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'date':
      return typeof raw === 'string' ? (parsePartialDate(dateOfKey(raw)) ?? null) : undefined;
    case 'text':
      return typeof raw === 'string' ? textOfTextKey(raw) : undefined;
    case 'name':
      return typeof raw === 'string' ? raw : undefined;
    default:
      return assertNever(kind);
  }
}

function explainNoCursor(order: readonly OrderKey[]): string {
  return `the database holds a value of another kind than the schema says among those that rows are ordered by (${printOrder(order)}), so this row has no cursor`;
}

function sizeOf({ size }: Page, values: readonly PlanValue[]): number {
  return Number(values[size]);
}
