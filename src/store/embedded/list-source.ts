import type { RelationshipField } from '../../model/graph-model.js';
import type { ListPart, ListRead } from '../../plan/plan.js';
import { type Candidates, findCandidates, passing } from './candidates.js';
import { countEdges, expand } from './expand.js';
import { bindCondition, bindNodeFilter } from './filters.js';
import type { Row, RowEdge, RowList, StoredNode } from './graph.js';
import type { Sort } from './kept-orders.js';
import { bindOrder, type RowOrder } from './order.js';
import { pageInOrder, pageOfRows, type Window } from './page.js';
import { MadeRows } from './row-lists.js';
import type { Run } from './run.js';

/** What the parts of one list are written from; each is worked out when a part first asks for it. */
export interface ListSource {
  /** All rows of the list, in no particular order. */
  rows(): readonly Row[];
  count(): number;
  window(): Window;
}

const NO_ROWS: Window = {
  rows: new MadeRows([]),
  hasBefore: () => false,
  hasAfter: () => false,
};

/** A list at the root. */
export class RootSource implements ListSource {
  readonly #list: ListRead;
  readonly #type: string;
  readonly #run: Run;
  readonly #all: readonly StoredNode[];
  readonly #candidates: Candidates | undefined;
  #rows: readonly Row[] | undefined;
  #window: Window | undefined;

  constructor(list: ListRead, type: string, run: Run) {
    this.#list = list;
    this.#type = type;
    this.#run = run;
    this.#all = run.graph.nodesOf(type);
    this.#candidates = list.where && findCandidates(list.where, type, run);
  }

  rows(): readonly Row[] {
    this.#rows ??= this.#nodes().map((node) => ({ node, edge: undefined }));
    return this.#rows;
  }

  count(): number {
    return this.#list.where === undefined ? this.#all.length : this.rows().length;
  }

  window(): Window {
    this.#window ??= this.#page();
    return this.#window;
  }

  #nodes(): readonly StoredNode[] {
    const { where } = this.#list;
    if (where === undefined) return this.#all;
    const all: Candidates = {
      estimate: this.#all.length,
      collect: () => this.#all,
      rest: where,
    };
    const few = this.#candidates;
    return passing(few !== undefined && few.estimate < all.estimate ? few : all, this.#run);
  }

  #page(): Window {
    const { page, order, where } = this.#list;
    if (page === undefined) return NO_ROWS;
    const run = this.#run;
    const orderOf = lazily(() => bindOrder(order, this.#type, run));
    if (!this.#walks(run.number(page.size))) {
      return pageOfRows(this.rows(), orderOf(), page, run);
    }
    const passes = where && bindNodeFilter(where, run);
    return pageInOrder(
      run.indexes.orders.nodesInOrder(this.#type, order, (rows) => orderOf().sort(rows)),
      passes && (({ node }) => passes(node)),
      orderOf,
      page,
      run,
    );
  }

  /**
   * Whether to walk all nodes in order until the page is full. To filter first costs about as many
   * looks as there are candidates; and the rows are there already where something is counted.
   */
  #walks(size: number): boolean {
    const { where, parts } = this.#list;
    if (where === undefined) return true;
    const looks = this.#candidates?.estimate ?? this.#all.length;
    return size * this.#all.length < looks * looks && !parts.some(countsRows);
  }
}

function countsRows({ kind }: ListPart): boolean {
  return kind === 'totalCount' || kind === 'aggregate' || kind === 'groups';
}

/** What the lists behind one relationship field share. */
export interface RelatedList {
  readonly list: ListRead;
  readonly field: RelationshipField;
  readonly order: () => RowOrder;
  /** The edges of a node in order, where there is no need to sort them; absent along a path. */
  readonly inOrder: ((near: StoredNode) => RowList | undefined) | undefined;
  /** Absent where nothing is filtered. */
  readonly meets: ((far: StoredNode, edge: RowEdge | undefined) => boolean) | undefined;
  readonly run: Run;
}

export function bindRelated(list: ListRead, field: RelationshipField, run: Run): RelatedList {
  const { where: node, whereEdge: edge } = list;
  const isFiltered = node !== undefined || edge !== undefined;
  const meets = isFiltered ? bindCondition({ node, edge }, run) : undefined;
  const order = lazily(() => bindOrder(list.order, field.target, run));
  const sort: Sort = (rows) => order().sort(rows);
  const { orders } = run.indexes;
  const inOrder =
    field.kind === 'stored' ? orders.edgesInOrder(field, list.order, sort) : undefined;
  return { list, field, order, inOrder, meets, run };
}

/** A list behind a relationship of one node. */
export class RelatedSource implements ListSource {
  readonly #node: StoredNode;
  readonly #shared: RelatedList;
  #rows: readonly Row[] | undefined;
  #window: Window | undefined;

  constructor(node: StoredNode, shared: RelatedList) {
    this.#node = node;
    this.#shared = shared;
  }

  rows(): readonly Row[] {
    const { field, run, meets } = this.#shared;
    this.#rows ??= expand(this.#node, field, run, meets);
    return this.#rows;
  }

  count(): number {
    const { meets, field, run } = this.#shared;
    return meets === undefined ? countEdges(this.#node, field, run) : this.rows().length;
  }

  window(): Window {
    this.#window ??= this.#page();
    return this.#window;
  }

  #page(): Window {
    const { list, order, run, meets, inOrder } = this.#shared;
    const { page, parts } = list;
    if (page === undefined) return NO_ROWS;
    // All rows are there already where some are left out and the rest is counted.
    const isWalked = meets === undefined || !parts.some(countsRows);
    const sorted = isWalked ? inOrder?.(this.#node) : undefined;
    if (sorted === undefined) return pageOfRows(this.rows(), order(), page, run);
    const passes = meets && (({ node, edge }: Row) => meets(node, edge));
    return pageInOrder(sorted, passes, order, page, run);
  }
}

/** Makes something when it is first asked for. */
function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
