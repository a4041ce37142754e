import type { JsonText } from '../../../json/json-text.js';
import { writeList } from '../../../json/write-list.js';
import { assertNever } from '../../../kernel/errors.js';
import type { RelationshipField } from '../../../model/graph-model.js';
import type { ListPart, ListRead } from '../../../plan/plan.js';
import { compileAggregate } from './compile-aggregates.js';
import { compileEdgeFields } from './compile-edge-fields.js';
import { compileGroups } from './compile-groups.js';
import { compilePage, type PageRows } from './compile-page.js';
import { numberOf } from '../encoding/decode-value.js';
import { canonicalFilter } from './canonical-filter.js';
import { canonicalWriter } from './canonical-writer.js';
import type { FieldCompiler } from './field-compiler.js';
import { relatedSource, rootSource, type ListSource } from './list-source.js';
import type { Decoder, Projection } from '../encoding/projection.js';

/** Adds a list at the root to a row. */
export function compileRootList(
  compile: FieldCompiler,
  given: ListRead,
  type: string,
  projection: Projection,
): Decoder<JsonText> {
  const list = canonicalList(given);
  return compileList(compile, list, rootSource(compile.compiler, list, type), projection);
}

/** Adds the list behind a relationship of the node in a variable to a row. */
export function compileRelatedList(
  compile: FieldCompiler,
  given: ListRead,
  field: RelationshipField,
  node: string,
  projection: Projection,
): Decoder<JsonText> {
  const list = canonicalList(given);
  return compileList(compile, list, relatedSource(compile.compiler, list, field, node), projection);
}

/** The same list, with its filters in canonical order. */
function canonicalList(list: ListRead): ListRead {
  const { where, whereEdge } = list;
  return {
    ...list,
    where: where && canonicalFilter(where),
    whereEdge: whereEdge && canonicalFilter(whereEdge),
  };
}

function compileList(
  compile: FieldCompiler,
  list: ListRead,
  source: ListSource,
  projection: Projection,
): Decoder<JsonText> {
  const page = list.page && compilePage(compile, list, list.page, source);
  let countAt: number | undefined;
  const count: Decoder<number> = (row) => numberOf(row[countAt ?? -1]);
  const addCount = (): Decoder<number> => {
    countAt ??= projection.add(source.count());
    return count;
  };
  const write = canonicalWriter(list.parts, (part) =>
    compilePart(compile, part, { source, page, projection, addCount }),
  );
  page?.finish(projection);
  return write;
}

interface ListContext {
  readonly source: ListSource;
  readonly page: PageRows | undefined;
  readonly projection: Projection;
  readonly addCount: () => Decoder<number>;
}

function compilePart(
  compile: FieldCompiler,
  part: ListPart,
  { source, page, projection, addCount }: ListContext,
): Decoder<JsonText> | JsonText {
  switch (part.kind) {
    case 'typename':
      return `"${part.name}"`;
    case 'nodes': {
      if (page === undefined) return '[]';
      const write = compile.fields(part.fields, source.type, page.rows.node, page.projection);
      return (row, values) => writeList(page.rawRows(row, values), write, values);
    }
    case 'edges': {
      if (page === undefined) return '[]';
      const context = { ...source, rows: page.rows, addCursor: page.addCursor };
      const write = compileEdgeFields(compile, part.fields, context, page.projection);
      return (row, values) => writeList(page.rawRows(row, values), write, values);
    }
    case 'pageInfo':
      return page === undefined ? 'null' : page.addInfo(part.fields, projection);
    case 'totalCount': {
      const count = addCount();
      return (row, values) => String(count(row, values));
    }
    case 'aggregate':
      return compileAggregate(compile.compiler, part.fields, source, projection, addCount);
    case 'groups':
      return compileGroups(compile, part, source, projection);
    default:
      return assertNever(part);
  }
}
