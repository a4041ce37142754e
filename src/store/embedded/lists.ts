import { encodeCursor, orderMark } from '../../plan/cursor.js';
import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { RelationshipField } from '../../model/graph-model.js';
import type { ListPart, ListRead, PageInfoField } from '../../plan/plan.js';
import { bindAggregate } from './aggregates.js';
import type { Row } from './row.js';
import type { FieldBinder } from './field-binder.js';
import type { StoredNode } from './graph.js';
import { bindGroups } from './groups.js';
import { bindRelated, type ListSource, RelatedSource, RootSource } from './list-source.js';
import { bindOrder, type RowOrder } from './order.js';

type ListWriter = (source: ListSource) => AnswerNode;

/** Binds a list at the root. */
export function bindRootList(list: ListRead, type: string, bind: FieldBinder): () => AnswerNode {
  const write = bindParts(list, bindOrder(list.order, bind.run), bind);
  return () => write(new RootSource(list, type, bind.run));
}

/** Binds a list behind a relationship. */
export function bindRelatedList(
  list: ListRead,
  field: RelationshipField,
  bind: FieldBinder,
): (node: StoredNode) => AnswerNode {
  const shared = bindRelated(list, field, bind.run);
  const write = bindParts(list, shared.order, bind);
  return (node) => write(new RelatedSource(node, shared));
}

function bindParts(list: ListRead, order: RowOrder, bind: FieldBinder): ListWriter {
  const cursorOf = cursorWriter(list, order);
  const writers = list.parts.map((part) => ({
    key: part.key,
    write: bindPart(part, cursorOf, bind),
  }));
  return (source) => {
    const answer: AnswerNode = {};
    for (const { key, write } of writers) answer[key] = write(source);
    return answer;
  };
}

function bindPart(
  part: ListPart,
  cursorOf: (row: Row) => string,
  bind: FieldBinder,
): (source: ListSource) => AnswerValue {
  switch (part.kind) {
    case 'nodes': {
      const write = bind.fields(part.fields);
      return (source) => source.window().rows.map(({ node }) => write(node));
    }
    case 'edges': {
      const write = bind.edge(part.fields, cursorOf);
      return (source) => source.window().rows.map(write);
    }
    case 'pageInfo':
      return bindPageInfo(part.fields, cursorOf);
    case 'totalCount':
      return (source) => source.count();
    case 'aggregate': {
      const write = bindAggregate(part.fields);
      return (source) =>
        write(
          () => source.rows(),
          () => source.count(),
        );
    }
    case 'groups': {
      const write = bindGroups(part, bind);
      return (source) => write(source.rows());
    }
  }
}

function cursorWriter({ order }: ListRead, { position }: RowOrder): (row: Row) => string {
  const mark = orderMark(order);
  return (row) => encodeCursor(mark, position(row));
}

function bindPageInfo(
  fields: readonly PageInfoField[],
  cursorOf: (row: Row) => string,
): (source: ListSource) => AnswerValue {
  return (source) => {
    const { rows, hasBefore, hasAfter } = source.window();
    const first = rows[0];
    const last = rows.at(-1);
    const answer: AnswerNode = {};
    for (const { key, name } of fields) {
      switch (name) {
        case 'hasNextPage':
          answer[key] = hasAfter();
          break;
        case 'hasPreviousPage':
          answer[key] = hasBefore();
          break;
        case 'startCursor':
          answer[key] = first === undefined ? null : cursorOf(first);
          break;
        case 'endCursor':
          answer[key] = last === undefined ? null : cursorOf(last);
          break;
      }
    }
    return answer;
  };
}
