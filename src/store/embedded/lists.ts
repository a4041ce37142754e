import { encodeCursor, orderMark } from '../../plan/cursor.js';
import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { RelationshipField } from '../../model/graph-model.js';
import type { ListPart, ListRead, PageInfoField } from '../../plan/plan.js';
import { bindAggregate } from './aggregates.js';
import { findCandidates, passing } from './candidates.js';
import { countEdges, expand } from './expand.js';
import type { Row } from './row.js';
import type { FieldBinder } from './field-binder.js';
import { bindCondition, bindNodeFilter } from './filters.js';
import type { StoredNode } from './graph.js';
import { bindGroups } from './groups.js';
import { bindOrder } from './order.js';
import { pageInOrder, pageOfRows, type Window } from './page.js';
import type { Run } from './run.js';

/** What the parts of one list are written from; each is worked out when a part first asks for it. */
interface ListSource {
  readonly rows: () => readonly Row[];
  readonly count: () => number;
  readonly window: () => Window;
}

type ListWriter = (source: ListSource) => AnswerNode;

/** Binds a list at the root. */
export function bindRootList(list: ListRead, type: string, bind: FieldBinder): () => AnswerNode {
  const { run } = bind;
  const write = bindParts(list, bind);
  return () => write(rootSource(list, type, run));
}

/** Binds a list behind a relationship. */
export function bindRelatedList(
  list: ListRead,
  field: RelationshipField,
  bind: FieldBinder,
): (node: StoredNode) => AnswerNode {
  const { run } = bind;
  const { where, whereEdge } = list;
  const isFiltered = where !== undefined || whereEdge !== undefined;
  const meets = bindCondition({ node: where, edge: whereEdge }, run);
  const write = bindParts(list, bind);
  return (node) => {
    const rows = once(() => {
      const all = expand(node, field, run);
      return isFiltered ? all.filter((row) => meets(row.node, row.edge)) : all;
    });
    return write({
      rows,
      count: () => (isFiltered ? rows().length : countEdges(node, field, run)),
      window: once(() =>
        list.page === undefined ? NO_ROWS : pageOfRows(rows(), true, list.order, list.page, run),
      ),
    });
  };
}

const NO_ROWS: Window = { rows: [], hasBefore: () => false, hasAfter: () => false };

function rootSource(list: ListRead, type: string, run: Run): ListSource {
  const { where, page, order } = list;
  const all = run.graph.nodesOf(type);
  const candidates = where && findCandidates(where, type, run);
  const rows = once((): readonly Row[] => {
    const nodes =
      candidates !== undefined && candidates.estimate < all.length
        ? passing(candidates, run)
        : where === undefined
          ? all
          : passing({ estimate: all.length, collect: () => all, rest: where }, run);
    return nodes.map((node) => ({ node, edge: undefined }));
  });
  const window = once((): Window => {
    if (page === undefined) return NO_ROWS;
    const size = run.number(page.size);
    // Filtering first costs about as many looks as there are candidates; walking in order, as many
    // as it takes to fill the page. The rows are there already where something is counted.
    const looks = candidates?.estimate ?? all.length;
    const walks =
      where === undefined || (size * all.length < looks * looks && !list.parts.some(countsRows));
    if (!walks) return pageOfRows(rows(), false, order, page, run);
    const passes = where && bindNodeFilter(where, run);
    const bound = bindOrder(order, run);
    return pageInOrder(
      run.indexes.inOrder(type, order, bound.sort),
      passes && ((row) => passes(row.node)),
      bound,
      page,
      run,
    );
  });
  return { rows, window, count: () => (where === undefined ? all.length : rows().length) };
}

function countsRows({ kind }: ListPart): boolean {
  return kind === 'totalCount' || kind === 'aggregate' || kind === 'groups';
}

function bindParts(list: ListRead, bind: FieldBinder): ListWriter {
  const writers = list.parts.map((part) => ({ key: part.key, write: bindPart(part, list, bind) }));
  return (source) => {
    const answer: AnswerNode = {};
    for (const { key, write } of writers) answer[key] = write(source);
    return answer;
  };
}

function bindPart(
  part: ListPart,
  list: ListRead,
  bind: FieldBinder,
): (source: ListSource) => AnswerValue {
  const { run } = bind;
  switch (part.kind) {
    case 'nodes': {
      const write = bind.fields(part.fields);
      return ({ window }) => window().rows.map(({ node }) => write(node));
    }
    case 'edges': {
      const write = bind.edge(part.fields, bindCursor(list, run));
      return ({ window }) => window().rows.map(write);
    }
    case 'pageInfo':
      return bindPageInfo(part.fields, bindCursor(list, run));
    case 'totalCount':
      return ({ count }) => count();
    case 'aggregate': {
      const write = bindAggregate(part.fields);
      return ({ rows, count }) => write(rows, count);
    }
    case 'groups': {
      const write = bindGroups(part, bind);
      return ({ rows }) => write(rows());
    }
  }
}

function bindCursor({ order }: ListRead, run: Run): (row: Row) => string {
  const { position } = bindOrder(order, run);
  const mark = orderMark(order);
  return (row) => encodeCursor(mark, position(row));
}

function bindPageInfo(
  fields: readonly PageInfoField[],
  cursorOf: (row: Row) => string,
): (source: ListSource) => AnswerValue {
  return ({ window }) => {
    const { rows, hasBefore, hasAfter } = window();
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

/** The same value at every call, worked out at the first. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
