import type { RelationshipField } from '../../../model/graph-model.js';
import type { ListPart, ListRead, Page } from '../../../plan/plan.js';
import { type AccessPath, findAccessPath, passing } from './access-path.js';
import { countEdges, expand, listRows } from './expand.js';
import { costOf } from './filter-cost.js';
import { bindCondition, bindNodeFilter } from './bind-filters.js';
import type { NodeList, Row, RowList, RowPredicate, StoredNode } from '../graph/graph.js';
import type { Sort } from '../indexes/order-cache.js';
import { dependencyOf } from '../indexes/order-dependency.js';
import { bindOrder, type RowOrder } from './bind-order.js';
import { offsetOf, pageInOrder, pageOfRows, type SortedRows, type Window } from './page-of-rows.js';
import { FarNodesAsRows, MaterializedNodes, MaterializedRows } from '../graph/row-lists.js';
import { readsFirstEdges, readsFirstNodes } from './reads-first.js';
import { readsOrder } from './reads-order.js';
import type { Run } from './run.js';

/** What aggregates are computed from. The nodes are read only if more than the count is asked for. */
export interface Countable {
  /** The nodes of all rows, once for each row, in no particular order. */
  nodes(): NodeList;
  count(): number;
}

/** What the parts of one list are written from; each is computed when a part first needs it. */
export interface ListSource extends Countable {
  window(): Window;
}

const NO_ROWS: Window = {
  rows: new MaterializedRows([]),
  hasBefore: () => false,
  hasAfter: () => false,
};

/** A list at the root. */
export class RootSource implements ListSource {
  readonly #list: ListRead;
  readonly #type: string;
  readonly #run: Run;
  readonly #all: readonly StoredNode[];
  readonly #accessPath: AccessPath | undefined;
  #found: readonly StoredNode[] | undefined;
  #window: Window | undefined;

  constructor(list: ListRead, type: string, run: Run) {
    this.#list = list;
    this.#type = type;
    this.#run = run;
    this.#all = run.graph.nodesOf(type);
    this.#accessPath = list.where && findAccessPath(list.where, type, run);
  }

  nodes(): NodeList {
    return new MaterializedNodes(this.found());
  }

  /** The same in an array. */
  found(): readonly StoredNode[] {
    this.#found ??= this.#find();
    return this.#found;
  }

  count(): number {
    if (this.#list.where === undefined) return this.#members().length;
    const { count, rest } = this.#accessPath ?? {};
    return count !== undefined && rest === undefined ? count() : this.found().length;
  }

  window(): Window {
    this.#window ??= this.#page();
    return this.#window;
  }

  #find(): readonly StoredNode[] {
    const { where } = this.#list;
    if (where === undefined) return this.#members();
    const all = { collect: () => this.#members(), rest: where };
    const path = this.#accessPath;
    return passing(path !== undefined && path.estimate < this.#all.length ? path : all, this.#run);
  }

  /** All nodes of the type. */
  #members(): readonly StoredNode[] {
    this.#run.graph.tracker.readsMembers(this.#type);
    return this.#all;
  }

  #page(): Window {
    const { page, order } = this.#list;
    if (page === undefined) return NO_ROWS;
    const run = this.#run;
    const type = this.#type;
    readsOrder(order, type, run);
    const orderOf = lazily(() => bindOrder(order, type, run));
    const { orders } = run.indexes;
    const sort: Sort = (rows) => orderOf().sort(rows);
    const sorted = this.#edgesOfAnchor(sort) ?? this.#nodesInOrder(page, sort);
    if (sorted !== undefined) return pageInOrder(sorted, orderOf, page, run);
    const rows = this.found().map((node): Row => ({ node, edge: undefined }));
    orders.countSorted(rows.length, type, order, sort);
    return pageOfRows(rows, orderOf(), page, run);
  }

  /** The edges of the anchor from which the access path leads, if they are known in order, and no more has to be counted. */
  #edgesOfAnchor(sort: Sort): SortedRows | undefined {
    const { anchor, rest } = this.#accessPath ?? {};
    const { order, parts } = this.#list;
    if (anchor === undefined || dependencyOf(order).kind === 'more') return undefined;
    if (rest !== undefined && parts.some(countsRows)) return undefined;
    const run = this.#run;
    const rows = run.indexes.orders.edgesInOrder(anchor.far, order, sort)(anchor.node);
    return (
      rows && {
        rows: new FarNodesAsRows(rows),
        passes: rest && testing(bindNodeFilter(rest, run)),
        readsFirst: (count) => {
          readsFirstEdges(count, rows, { near: anchor.node, far: anchor.far, order }, run);
        },
      }
    );
  }

  /** All nodes in order, if scanning them until the page is full costs less than sorting those of the access path. */
  #nodesInOrder(page: Page, sort: Sort): SortedRows | undefined {
    const run = this.#run;
    if (!this.#scansInOrder(offsetOf(page, run) + run.number(page.size))) return undefined;
    const { order, where } = this.#list;
    const type = this.#type;
    const rows = run.indexes.orders.nodesInOrder(type, order, sort);
    return {
      rows,
      passes: where && testing(bindNodeFilter(where, run)),
      readsFirst: (count) => {
        readsFirstNodes(count, rows, { type, order }, run);
      },
    };
  }

  /**
   * Whether to scan all nodes in order until the page is full, instead of collecting the nodes of the access
   * path and sorting them. If the rows are counted, they have to be collected anyway.
   */
  #scansInOrder(size: number): boolean {
    const { where, parts } = this.#list;
    if (where === undefined) return true;
    if (parts.some(countsRows)) return false;
    const path = this.#accessPath;
    if (path === undefined) return size < this.#all.length;
    const { estimate, matches, rest } = path;
    const run = this.#run;
    const scanned = (size * this.#all.length) / Math.max(1, Math.min(matches, this.#all.length));
    return scanned * costOf(where, run) < estimate * (2 + (rest ? costOf(rest, run) : 0));
  }
}

function testing(passes: (node: StoredNode) => boolean): RowPredicate {
  return (rows, position) => passes(rows.nodeAt(position));
}

function countsRows({ kind }: ListPart): boolean {
  return kind === 'totalCount' || kind === 'aggregate' || kind === 'groups';
}

/** What the lists of one relationship field have in common. */
export interface RelatedList {
  readonly list: ListRead;
  readonly field: RelationshipField;
  readonly order: () => RowOrder;
  /** Returns the edges of a node in order, if they need no sorting; absent for a derived relationship. */
  readonly inOrder: ((near: StoredNode) => RowList | undefined) | undefined;
  /** Absent if the list has no filter. */
  readonly meets: RowPredicate | undefined;
  readonly run: Run;
}

export function bindRelated(list: ListRead, field: RelationshipField, run: Run): RelatedList {
  const { where: node, whereEdge: edge } = list;
  const isFiltered = node !== undefined || edge !== undefined;
  const meets = isFiltered ? bindCondition({ node, edge }, run) : undefined;
  if (list.page !== undefined) readsOrder(list.order, field.target, run);
  const order = lazily(() => bindOrder(list.order, field.target, run));
  const sort: Sort = (rows) => order().sort(rows);
  const { orders } = run.indexes;
  const inOrder =
    field.kind === 'stored' ? orders.edgesInOrder(field, list.order, sort) : undefined;
  return { list, field, order, inOrder, meets, run };
}

/** A list of related nodes of one node. */
export class RelatedSource implements ListSource {
  readonly #node: StoredNode;
  readonly #shared: RelatedList;
  #rows: readonly Row[] | undefined;
  #window: Window | undefined;

  constructor(node: StoredNode, shared: RelatedList) {
    this.#node = node;
    this.#shared = shared;
  }

  nodes(): NodeList {
    const { meets, field, run } = this.#shared;
    return meets === undefined
      ? listRows(this.#node, field, run)
      : new MaterializedRows(this.#allRows());
  }

  count(): number {
    const { meets, field, run } = this.#shared;
    return meets === undefined ? countEdges(this.#node, field, run) : this.#allRows().length;
  }

  window(): Window {
    this.#window ??= this.#page();
    return this.#window;
  }

  #page(): Window {
    const { list, field, order, run, meets, inOrder } = this.#shared;
    const { page, parts } = list;
    if (page === undefined) return NO_ROWS;
    // If filtered rows are counted, all of them have to be collected anyway.
    const scansInOrder = meets === undefined || !parts.some(countsRows);
    const sorted = scansInOrder ? inOrder?.(this.#node) : undefined;
    if (sorted === undefined) return pageOfRows(this.#allRows(), order(), page, run);
    const readsFirst = (count: number): void => {
      if (field.kind === 'derived') return;
      readsFirstEdges(count, sorted, { near: this.#node, far: field, order: list.order }, run);
    };
    return pageInOrder({ rows: sorted, passes: meets, readsFirst }, order, page, run);
  }

  /** All rows of the list. */
  #allRows(): readonly Row[] {
    const { field, run, meets } = this.#shared;
    this.#rows ??= expand(this.#node, field, run, meets);
    return this.#rows;
  }
}

/** Computes a value on first use. */
function lazily<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => (computed ??= { value: compute() }).value;
}
