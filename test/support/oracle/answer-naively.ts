import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphRecord } from '../../../src/model/record.js';
import type { Answer, AnswerNode, AnswerValue } from '../../../src/plan/answer.js';
import { encodeCursor } from '../../../src/plan/cursor.js';
import type {
  EdgeField,
  Field,
  ListRead,
  Plan,
  RootRead,
  SourceField,
} from '../../../src/plan/plan.js';
import { OracleContext } from './oracle-context.js';
import { answerGroups } from './groups.js';
import { holdsOfRow } from './holds.js';
import { inOrder, positionOf } from './in-order.js';
import { nodeOf, readGraph, type OracleNode } from './oracle-graph.js';
import { pageOf, type PageRows } from './page-of.js';
import { related, type Row } from './related.js';
import { summarize } from './summarize.js';
import { sameValue, toAnswer } from './values.js';

/**
 * Answers a plan by scanning all records, without any index. It is slow, and simple enough to be verified
 * by reading it: stores are compared with it.
 */
export function answerNaively(
  { read, values }: Plan,
  records: readonly GraphRecord[],
  model: GraphModel,
): Answer {
  return answerRoot(read, new OracleContext(readGraph(model, records), values));
}

function answerRoot(read: RootRead, context: OracleContext): Answer {
  const { nodes } = context.graph;
  switch (read.kind) {
    case 'lookup': {
      const wanted = context.scalar(read.value);
      const found = nodes.find(
        ({ type, values }) => type === read.type && sameValue(values.get(read.property), wanted),
      );
      return found === undefined ? null : answerNode(found, read.fields, context);
    }
    case 'nodes': {
      const answers = context.list(read.ids).map((id) => {
        const node = nodeOf(context.graph, id);
        if (node === undefined) return null;
        const fields = read.fields.get(node.type) ?? [];
        return answerNode(node, fields, context);
      });
      return read.single ? (answers[0] ?? null) : answers;
    }
    case 'list': {
      const rows = nodes
        .filter(({ type }) => type === read.type)
        .map((node) => ({ node, edge: undefined }));
      return answerList(read.list, rows, context);
    }
  }
}

function answerNode(
  node: OracleNode,
  fields: readonly Field[],
  context: OracleContext,
): AnswerNode {
  const answer = (field: Field): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'property':
        return toAnswer(node.values.get(field.property));
      case 'version':
        return 1;
      case 'one': {
        const far = related(context.graph, node, field.relationship)[0];
        return far === undefined ? null : answerNode(far.node, field.fields, context);
      }
      case 'list':
        return answerList(field.list, related(context.graph, node, field.relationship), context);
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}

function answerList(
  list: ListRead,
  candidates: readonly Row[],
  context: OracleContext,
): AnswerNode {
  const { where, whereEdge, order, page, parts } = list;
  const condition = { node: where, edge: whereEdge };
  const rows = inOrder(
    candidates.filter((row) => holdsOfRow(condition, row, context)),
    order,
    context.graph,
  );
  const cut: PageRows =
    page === undefined
      ? { rows: [], hasPrevious: false, hasNext: false }
      : pageOf(rows, page, order, context);
  const cursorOf = (row: Row): string =>
    encodeCursor(
      page?.fingerprint ?? '',
      positionOf(row, order, context.graph).map((value) => value ?? null),
    );
  const answers = parts.map((part): readonly [string, AnswerValue] => {
    switch (part.kind) {
      case 'typename':
        return [part.key, part.name];
      case 'nodes':
        return [part.key, cut.rows.map(({ node }) => answerNode(node, part.fields, context))];
      case 'edges':
        return [part.key, cut.rows.map((row) => answerEdge(row, part.fields, cursorOf, context))];
      case 'pageInfo': {
        const [first, last] = [cut.rows[0], cut.rows.at(-1)];
        const known = {
          hasNextPage: cut.hasNext,
          hasPreviousPage: cut.hasPrevious,
          startCursor: first === undefined ? null : cursorOf(first),
          endCursor: last === undefined ? null : cursorOf(last),
        };
        return [
          part.key,
          Object.fromEntries(
            part.fields.map((field) => [
              field.key,
              field.kind === 'typename' ? field.name : known[field.kind],
            ]),
          ),
        ];
      }
      case 'totalCount':
        return [part.key, rows.length];
      case 'aggregate':
        return [part.key, summarize(part.fields, rows)];
      case 'groups':
        return [
          part.key,
          answerGroups(part, rows, context, (node, fields) => answerNode(node, fields, context)),
        ];
    }
  });
  return Object.fromEntries(answers);
}

function answerEdge(
  row: Row,
  fields: readonly EdgeField[],
  cursorOf: (row: Row) => string,
  context: OracleContext,
): AnswerNode {
  const value = (name: string) => row.edge?.values.get(name);
  const answer = (field: EdgeField): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'cursor':
        return cursorOf(row);
      case 'node':
        return answerNode(row.node, field.fields, context);
      case 'property':
        return toAnswer(value(field.property));
      case 'reference': {
        const referenced = nodeOf(context.graph, value(field.property));
        return referenced === undefined ? null : answerNode(referenced, field.fields, context);
      }
      case 'known':
        return value(field.property) !== undefined;
      case 'sources':
        return (row.edge?.sources ?? []).map((each) => answerSource(each, field.fields, context));
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}

function answerSource(
  { source, paragraph }: { readonly source: string; readonly paragraph: number | null },
  fields: readonly SourceField[],
  context: OracleContext,
): AnswerNode {
  const document = nodeOf(context.graph, source);
  const answer = (field: SourceField): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'paragraph':
        return paragraph;
      case 'source':
        return document === undefined ? null : answerNode(document, field.fields, context);
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}
