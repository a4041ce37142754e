import { CommuniqueError } from '../kernel/errors.js';
import { explainLimit, type LimitName, LIMITS } from '../kernel/limits.js';
import type { EdgeField, Field, ListPart, ListRead, RootRead, SourceField } from '../plan/plan.js';
import { filterDepth } from './filter-depth.js';
import { filterSize } from './filter-size.js';
import type { Shape } from '../plan/shape.js';
import type { PlanValue } from '../plan/value.js';

/** Limits of one root field. */
export interface Limits {
  /** How deep relationship fields may be nested. */
  readonly depth: number;
  /** How deep filters may be nested. */
  readonly filterDepth: number;
  /** How many conditions the filter of a list may have. */
  readonly filterTests: number;
  /** The maximum number of nodes in an answer, assuming that every page is full. */
  readonly nodes: number;
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  depth: LIMITS.depth.most,
  filterDepth: LIMITS.filterDepth.most,
  filterTests: LIMITS.filterTests.most,
  nodes: LIMITS.nodes.most,
});

/** @throws CommuniqueError `QUERY_TOO_COMPLEX` if a plan exceeds the limits. */
export function checkLimits(read: RootRead, values: readonly PlanValue[], limits: Limits): void {
  check('nodes', countRoot(read, { values, limits }), limits);
}

function check(name: LimitName & keyof Limits, asked: number, limits: Limits): void {
  if (asked <= limits[name]) return;
  throw new CommuniqueError('QUERY_TOO_COMPLEX', explainLimit(name, asked, limits[name]));
}

/** The same for the selections on the nodes of an answer with at most this number of nodes. */
export function checkShapeLimits(shape: Shape, nodes: number, limits: Limits): void {
  for (const field of shape) {
    if (field.kind === 'object') checkShapeLimits(field.fields, nodes, limits);
    if (field.kind !== 'node') continue;
    const ids = Array.from({ length: nodes }, () => '');
    const values = field.values.map((value, slot) => (slot === field.read.ids ? ids : value));
    checkLimits(field.read, values, limits);
  }
}

interface Count {
  readonly values: readonly PlanValue[];
  readonly limits: Limits;
}

function countRoot(read: RootRead, count: Count): number {
  switch (read.kind) {
    case 'lookup':
      return 1 + countFields(read.fields, count, 1);
    case 'nodes': {
      const perNode = [...read.fields.values()].map((fields) => countFields(fields, count, 1));
      return sizeOf(read.ids, count) * (1 + Math.max(0, ...perNode));
    }
    case 'list':
      return countList(read.list, count, 1);
  }
}

function countFields(fields: readonly Field[], count: Count, depth: number): number {
  let nodes = 0;
  for (const field of fields) {
    if (field.kind !== 'one' && field.kind !== 'list') continue;
    check('depth', depth, count.limits);
    nodes +=
      field.kind === 'one'
        ? 1 + countFields(field.fields, count, depth + 1)
        : countList(field.list, count, depth + 1);
  }
  return nodes;
}

function countList(list: ListRead, count: Count, depth: number): number {
  checkFilters(list, count.limits);
  const rows = list.page === undefined ? 0 : sizeOf(list.page.size, count);
  return list.parts.reduce((nodes, part) => nodes + countPart(part, rows, count, depth), 0);
}

function countPart(part: ListPart, rows: number, count: Count, depth: number): number {
  switch (part.kind) {
    case 'nodes':
      return rows * (1 + countFields(part.fields, count, depth));
    case 'edges':
      return rows * countEdge(part.fields, count, depth);
    case 'groups': {
      const keys = part.fields.map((field) =>
        field.kind === 'key' ? countFields(field.fields, count, depth) : 0,
      );
      return sizeOf(part.size, count) * keys.reduce((sum, each) => sum + each, 1);
    }
    case 'typename':
    case 'pageInfo':
    case 'totalCount':
    case 'aggregate':
      return 0;
  }
}

function countEdge(
  fields: readonly (EdgeField | SourceField)[],
  count: Count,
  depth: number,
): number {
  return fields.reduce((nodes, field) => {
    switch (field.kind) {
      case 'node':
      case 'reference':
      case 'source':
        return nodes + 1 + countFields(field.fields, count, depth);
      case 'sources':
        return nodes + countEdge(field.fields, count, depth);
      default:
        return nodes;
    }
  }, 0);
}

function checkFilters({ where, whereEdge }: ListRead, limits: Limits): void {
  check('filterDepth', Math.max(filterDepth(where), filterDepth(whereEdge)), limits);
  check('filterTests', filterSize(where) + filterSize(whereEdge), limits);
}

function sizeOf(slot: number, { values }: Count): number {
  const value = values[slot];
  return typeof value === 'number' ? value : Array.isArray(value) ? value.length : 1;
}
