import type { RelationshipField } from '../../../model/graph-model.js';
import type { ListRead } from '../../../plan/plan.js';
import { degreeCount, type Anchor, anchorsOf } from './anchor.js';
import { compileCondition, compileCount, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { isOrderIndexed } from '../encoding/index-statements.js';
import { quoteName } from '../encoding/names.js';
import { compileExpansion, type FilteredRows } from './rows.js';
import { nodeCount } from './statistics.js';

/** Where the rows of a list come from; each part of the list opens it anew, under fresh names. */
export interface ListSource {
  readonly type: string;
  /** The type of the edges; absent if they have no properties, at the root, and for tallies. */
  readonly edgeType: string | undefined;
  readonly open: () => FilteredRows;
  /** An expression of the number of rows. */
  readonly count: () => string;
  /** At the root: opens all nodes of the type, testing each, to walk them in the order of an index. */
  readonly openAll: (() => FilteredRows) | undefined;
  /** Anchors from which the rows can be found. */
  readonly anchors: readonly Anchor[];
}

/** The nodes of a type, found from an anchor if the filter names one. */
export function rootSource(compiler: Compiler, list: ListRead, type: string): ListSource {
  const { where } = list;
  const openAll = (): FilteredRows => {
    const node = compiler.fresh('n');
    return {
      rows: { clauses: `MATCH (${node}:${quoteName(type)})`, node, edge: undefined },
      where: where && compileNodeFilter(compiler, where, node),
    };
  };
  const anchors = where === undefined ? [] : anchorsOf(compiler, where, type);
  const anchor = anchors[compiler.access.anchor] ?? anchors[0];
  const open = (): FilteredRows => anchor?.open() ?? openAll();
  const degree = where && degreeCount(compiler, where, type);
  const source = {
    type,
    edgeType: undefined,
    open,
    openAll,
    anchors,
    count: () =>
      where === undefined ? `COUNT { (:${quoteName(type)}) }` : (degree ?? countRows(open())),
  };
  const isShared =
    where !== undefined &&
    !walksIndex(compiler, list, source) &&
    usesOfRows(list, { countsByDegree: degree !== undefined }) > 1 &&
    nodeCount(compiler.statistics, type) <= MOST_COLLECTED;
  return isShared ? collectedSource(compiler, source) : source;
}

/** The largest number of nodes of a type that are collected, so that the parts of a list share them. */
const MOST_COLLECTED = 20_000;

/** The same nodes, found once for all parts of a list: each part is then planned, and run, without the filter. */
function collectedSource(compiler: Compiler, source: ListSource): ListSource {
  const { rows, where } = source.open();
  const found = compiler.dependentSet(
    `COLLECT { ${withWhere(rows.clauses, where)} RETURN ${rows.node} }`,
  );
  return {
    ...source,
    open: () => {
      const node = compiler.fresh('n');
      const clauses = `UNWIND ${found} AS ${node} WITH ${node}`;
      return { rows: { clauses, node, edge: undefined }, where: undefined };
    },
    count: () => `size(${found})`,
  };
}

/** How often the rows of a list are found for its parts. */
function usesOfRows(
  { page, parts }: ListRead,
  { countsByDegree }: { readonly countsByDegree: boolean },
): number {
  const others = parts.filter(({ kind }) => {
    if (kind === 'totalCount') return !countsByDegree;
    return kind === 'aggregate' || kind === 'groups';
  });
  return others.length + (page === undefined ? 0 : 1);
}

/** Whether the page of a root list is found along the index of its order. */
export function walksIndex(
  { model, access }: Compiler,
  { page, order }: ListRead,
  { type, openAll, anchors }: Pick<ListSource, 'type' | 'openAll' | 'anchors'>,
): boolean {
  const isIndexed = openAll !== undefined && isOrderIndexed(model, type, order);
  return page !== undefined && isIndexed && (anchors.length === 0 || access.walks);
}

/** What a relationship leads to from a bound node. */
export function relatedSource(
  compiler: Compiler,
  list: ListRead,
  field: RelationshipField,
  from: string,
): ListSource {
  const condition = { node: list.where, edge: list.whereEdge };
  const isFiltered = list.where !== undefined || list.whereEdge !== undefined;
  const open = (): FilteredRows => {
    const rows = compileExpansion(compiler, from, field);
    return {
      rows,
      where: compileCondition(compiler, condition, rows.node, rows.edge, field.target),
    };
  };
  return {
    type: field.target,
    edgeType: field.kind === 'stored' ? field.relationship.edgeType : undefined,
    open,
    openAll: undefined,
    anchors: [],
    count: () => (isFiltered ? countRows(open()) : compileCount(compiler, field, condition, from)),
  };
}

function countRows({ rows, where }: FilteredRows): string {
  return `COUNT { ${withWhere(rows.clauses, where)} RETURN ${rows.node} }`;
}

/** Adds conditions to clauses that `WHERE` may follow. */
export function withWhere(clauses: string, ...conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? clauses : `${clauses} WHERE ${given.join(' AND ')}`;
}
