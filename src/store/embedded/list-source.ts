import type { RelationshipField } from '../../model/graph-model.js';
import type { ListPart, ListRead } from '../../plan/plan.js';
import { type Candidates, findCandidates, passing } from './candidates.js';
import { countEdges, expand } from './expand.js';
import { bindCondition, bindNodeFilter } from './filters.js';
import { edgesOf, type StoredNode } from './graph.js';
import { bindOrder, type RowOrder } from './order.js';
import { pageInOrder, pageOfRows, type Window } from './page.js';
import { EdgeRowList } from './kept-rows.js';
import type { Row, RowEdge, RowList } from './row.js';
import type { Run } from './run.js';

/** What the parts of one list are written from; each is worked out when a part first asks for it. */
export interface ListSource {
  /** All rows of the list, in no particular order. */
  rows(): readonly Row[];
  count(): number;
  window(): Window;
}

/** A node with so many edges is a hub: the orders of its edges are kept. */
const HUB = 1000;

const NO_ROWS: Window = { rows: [], hasBefore: () => false, hasAfter: () => false };

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
    const bound = bindOrder(order, this.#run);
    if (!this.#walks(this.#run.number(page.size))) {
      return pageOfRows(this.rows(), false, bound, page, this.#run);
    }
    const passes = where && bindNodeFilter(where, this.#run);
    return pageInOrder(
      this.#run.indexes.inOrder(this.#type, order, bound.sort),
      passes && (({ node }) => passes(node)),
      bound,
      page,
      this.#run,
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
  readonly order: RowOrder;
  /** Absent where nothing is filtered. */
  readonly meets: ((far: StoredNode, edge: RowEdge | undefined) => boolean) | undefined;
  readonly run: Run;
}

export function bindRelated(list: ListRead, field: RelationshipField, run: Run): RelatedList {
  const { where: node, whereEdge: edge, order } = list;
  const isFiltered = node !== undefined || edge !== undefined;
  const meets = isFiltered ? bindCondition({ node, edge }, run) : undefined;
  return { list, field, order: bindOrder(order, run), meets, run };
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
    const { list, order, run, meets } = this.#shared;
    if (list.page === undefined) return NO_ROWS;
    const hub = this.#hub();
    if (hub === undefined) return pageOfRows(this.rows(), true, order, list.page, run);
    const passes = meets && (({ node, edge }: Row) => meets(node, edge));
    return pageInOrder(hub, passes, order, list.page, run);
  }

  /** The edges in the order of the list, where they are many; but for that, nothing is worked out before it is looked at. */
  #hub(): RowList | undefined {
    const { list, field, order, run, meets } = this.#shared;
    if (field.kind === 'derived' || (meets !== undefined && list.parts.some(countsRows))) {
      return undefined;
    }
    const edges = edgesOf(this.#node, field.relationship, field.direction);
    if (edges.length < HUB) return undefined;
    if (order.isById) return new EdgeRowList(edges, undefined);
    return run.indexes.edgesInOrder(this.#node, field, list.order, order.sort);
  }
}
