import type { RelationshipField } from '../../model/graph-model.js';
import type { ListRead } from '../../plan/plan.js';
import { degreeCount, openAnchored } from './anchor.js';
import { compileCondition, compileCount, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { quoteName } from './names.js';
import { compileExpansion, type FilteredRows } from './rows.js';

/** Where the rows of a list come from; each part of the list opens it anew, under fresh names. */
export interface ListSource {
  readonly type: string;
  /** The type of the edges; absent where they carry nothing, at the root, and for tallies. */
  readonly edgeType: string | undefined;
  readonly open: () => FilteredRows;
  /** An expression of how many rows there are. */
  readonly count: () => string;
  /** At the root: how to walk all nodes of the type in the order of an index, testing each. */
  readonly walk: Walk | undefined;
}

export interface Walk {
  readonly open: () => FilteredRows;
  /** About how many edges coming from the end that the filter names costs; absent: it names none. */
  readonly endCost: string | undefined;
}

/** The nodes of a type, from the end that a filter names where it names one. */
export function rootSource(compiler: Compiler, list: ListRead, type: string): ListSource {
  const openAll = (): FilteredRows => {
    const node = compiler.fresh('n');
    return {
      rows: { clauses: `MATCH (${node}:${quoteName(type)})`, node, edge: undefined },
      where: list.where && compileNodeFilter(compiler, list.where, node),
    };
  };
  const open = (): FilteredRows => openAnchored(compiler, list.where, type) ?? openAll();
  return {
    type,
    edgeType: undefined,
    open,
    walk: { open: openAll, endCost: openAnchored(compiler, list.where, type)?.cost },
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
    walk: undefined,
    count: () => (isFiltered ? countRows(open()) : compileCount(compiler, field, condition, from)),
  };
}

function countRows({ rows, where }: FilteredRows): string {
  return `COUNT { ${withWhere(rows.clauses, where)} RETURN ${rows.node} }`;
}

/** Adds conditions to clauses that end where `WHERE` may stand. */
export function withWhere(clauses: string, ...conditions: readonly (string | undefined)[]): string {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length === 0 ? clauses : `${clauses} WHERE ${given.join(' AND ')}`;
}
