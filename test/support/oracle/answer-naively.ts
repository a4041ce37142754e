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
import { Ask } from './ask.js';
import { answerGroups } from './groups.js';
import { holdsOfRow } from './holds.js';
import { inOrder, positionOf } from './in-order.js';
import { nodeOf, readGraph, type OracleNode } from './oracle-graph.js';
import { pageOf, type PageRows } from './page-of.js';
import { related, type Row } from './related.js';
import { summarize } from './summarize.js';
import { sameValue, toAnswer } from './values.js';

/**
 * Answers a plan by looking at every record for every question. Slow, and so plain that it can be
 * held to be right by reading it: stores are compared with it.
 */
export function answerNaively(
  { read, values }: Plan,
  records: readonly GraphRecord[],
  model: GraphModel,
): Answer {
  return answerRoot(read, new Ask(readGraph(model, records), values));
}

function answerRoot(read: RootRead, ask: Ask): Answer {
  const { nodes } = ask.graph;
  switch (read.kind) {
    case 'lookup': {
      const wanted = ask.scalar(read.value);
      const found = nodes.find(
        ({ type, values }) => type === read.type && sameValue(values.get(read.property), wanted),
      );
      return found === undefined ? null : answerNode(found, read.fields, ask);
    }
    case 'nodes': {
      const answers = ask.list(read.ids).map((id) => {
        const node = nodeOf(ask.graph, id);
        if (node === undefined) return null;
        const fields = read.fields.get(node.type) ?? [];
        return answerNode(node, fields, ask);
      });
      return read.single ? (answers[0] ?? null) : answers;
    }
    case 'list': {
      const rows = nodes
        .filter(({ type }) => type === read.type)
        .map((node) => ({ node, edge: undefined }));
      return answerList(read.list, rows, ask);
    }
  }
}

function answerNode(node: OracleNode, fields: readonly Field[], ask: Ask): AnswerNode {
  const answer = (field: Field): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'property':
        return toAnswer(node.values.get(field.property));
      case 'one': {
        const far = related(ask.graph, node, field.relationship)[0];
        return far === undefined ? null : answerNode(far.node, field.fields, ask);
      }
      case 'list':
        return answerList(field.list, related(ask.graph, node, field.relationship), ask);
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}

function answerList(list: ListRead, candidates: readonly Row[], ask: Ask): AnswerNode {
  const { where, whereEdge, order, page, parts } = list;
  const condition = { node: where, edge: whereEdge };
  const rows = inOrder(
    candidates.filter((row) => holdsOfRow(condition, row, ask)),
    order,
    ask.graph,
  );
  const cut: PageRows =
    page === undefined
      ? { rows: [], hasPrevious: false, hasNext: false }
      : pageOf(rows, page, order, ask);
  const cursorOf = (row: Row): string =>
    encodeCursor(
      page?.fingerprint ?? '',
      positionOf(row, order, ask.graph).map((value) => value ?? null),
    );
  const answers = parts.map((part): readonly [string, AnswerValue] => {
    switch (part.kind) {
      case 'typename':
        return [part.key, part.name];
      case 'nodes':
        return [part.key, cut.rows.map(({ node }) => answerNode(node, part.fields, ask))];
      case 'edges':
        return [part.key, cut.rows.map((row) => answerEdge(row, part.fields, cursorOf, ask))];
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
          answerGroups(part, rows, ask, (node, fields) => answerNode(node, fields, ask)),
        ];
    }
  });
  return Object.fromEntries(answers);
}

function answerEdge(
  row: Row,
  fields: readonly EdgeField[],
  cursorOf: (row: Row) => string,
  ask: Ask,
): AnswerNode {
  const value = (name: string) => row.edge?.values.get(name);
  const answer = (field: EdgeField): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'cursor':
        return cursorOf(row);
      case 'node':
        return answerNode(row.node, field.fields, ask);
      case 'property':
        return toAnswer(value(field.property));
      case 'reference': {
        const named = nodeOf(ask.graph, value(field.property));
        return named === undefined ? null : answerNode(named, field.fields, ask);
      }
      case 'known':
        return value(field.property) !== undefined;
      case 'sources':
        return (row.edge?.sources ?? []).map((each) => answerSource(each, field.fields, ask));
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}

function answerSource(
  { source, paragraph }: { readonly source: string; readonly paragraph: number | null },
  fields: readonly SourceField[],
  ask: Ask,
): AnswerNode {
  const document = nodeOf(ask.graph, source);
  const answer = (field: SourceField): AnswerValue => {
    switch (field.kind) {
      case 'typename':
        return field.name;
      case 'paragraph':
        return paragraph;
      case 'source':
        return document === undefined ? null : answerNode(document, field.fields, ask);
    }
  };
  return Object.fromEntries(fields.map((field) => [field.key, answer(field)]));
}
