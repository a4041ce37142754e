import { assertNever } from '../../kernel/errors.js';
import type { RelationshipField } from '../../model/graph-model.js';
import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { ListPart, ListRead } from '../../plan/plan.js';
import { compileAggregate } from './compile-aggregates.js';
import { compileEdgeFields } from './compile-edge-fields.js';
import { compileGroups } from './compile-groups.js';
import { compilePage, type PageRows } from './compile-page.js';
import { numberOf } from './decode-value.js';
import type { FieldCompiler } from './field-compiler.js';
import { relatedSource, rootSource, type ListSource } from './list-source.js';
import type { Decoder, RowShape } from './row-shape.js';

/** Adds to a row a list at the root. */
export function compileRootList(
  compile: FieldCompiler,
  list: ListRead,
  type: string,
  shape: RowShape,
): Decoder<AnswerNode> {
  return compileList(compile, list, rootSource(compile.compiler, list, type), shape);
}

/** Adds to a row a list behind a relationship of the node in a variable. */
export function compileRelatedList(
  compile: FieldCompiler,
  list: ListRead,
  field: RelationshipField,
  node: string,
  shape: RowShape,
): Decoder<AnswerNode> {
  return compileList(compile, list, relatedSource(compile.compiler, list, field, node), shape);
}

function compileList(
  compile: FieldCompiler,
  list: ListRead,
  source: ListSource,
  shape: RowShape,
): Decoder<AnswerNode> {
  const page = list.page && compilePage(compile, list, list.page, source);
  let countAt: number | undefined;
  const count: Decoder<number> = (row) => numberOf(row[countAt ?? -1]);
  const addCount = (): Decoder<number> => {
    countAt ??= shape.add(source.count());
    return count;
  };
  const writers = list.parts.map((part) => ({
    key: part.key,
    decode: compilePart(compile, part, { source, page, shape, addCount }),
  }));
  page?.finish(shape);
  return (row, values) => {
    const answer: AnswerNode = {};
    for (const { key, decode } of writers) answer[key] = decode(row, values);
    return answer;
  };
}

interface ListContext {
  readonly source: ListSource;
  readonly page: PageRows | undefined;
  readonly shape: RowShape;
  readonly addCount: () => Decoder<number>;
}

function compilePart(
  compile: FieldCompiler,
  part: ListPart,
  { source, page, shape, addCount }: ListContext,
): Decoder<AnswerValue> {
  switch (part.kind) {
    case 'nodes': {
      if (page === undefined) return () => [];
      const decode = compile.fields(part.fields, source.type, page.rows.node, page.shape);
      return (row, values) => page.rawRows(row, values).map((raw) => decode(raw, values));
    }
    case 'edges': {
      if (page === undefined) return () => [];
      const context = { ...source, rows: page.rows, addCursor: page.addCursor };
      const decode = compileEdgeFields(compile, part.fields, context, page.shape);
      return (row, values) => page.rawRows(row, values).map((raw) => decode(raw, values));
    }
    case 'pageInfo':
      return page === undefined ? () => null : page.addInfo(part.fields, shape);
    case 'totalCount':
      return addCount();
    case 'aggregate':
      return compileAggregate(compile.compiler, part.fields, source, shape, addCount);
    case 'groups':
      return compileGroups(compile, part, source, shape);
    default:
      return assertNever(part);
  }
}
