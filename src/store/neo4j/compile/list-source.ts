import type { RelationshipField } from '../../../model/graph-model.js';
import type { ListRead } from '../../../plan/plan.js';
import { degreeCount, type Anchor, anchorsOf } from './anchor.js';
import { compileCondition, compileCount, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { quoteName } from '../encoding/names.js';
import { compileExpansion, type FilteredRows } from './rows.js';

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
  const openAll = (): FilteredRows => {
    const node = compiler.fresh('n');
    return {
      rows: { clauses: `MATCH (${node}:${quoteName(type)})`, node, edge: undefined },
      where: list.where && compileNodeFilter(compiler, list.where, node),
    };
  };
  const anchors = list.where === undefined ? [] : anchorsOf(compiler, list.where, type);
  const anchor = anchors[compiler.access.anchor] ?? anchors[0];
  const open = (): FilteredRows => anchor?.open() ?? openAll();
  return {
    type,
    edgeType: undefined,
    open,
    openAll,
    anchors,
    count: () =>
      list.where === undefined
        ? `COUNT { (:${quoteName(type)}) }`
        : (degreeCount(compiler, list.where, type) ?? countRows(open())),
  };
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
