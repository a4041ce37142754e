import { CommuniqueError } from '../kernel/errors.js';
import type { EdgeField, Field, ListPart, ListRead, RootRead, SourceField } from '../plan/plan.js';
import { filterDepth } from './filter-depth.js';
import type { Shape } from '../plan/shape.js';
import type { PlanValue } from '../plan/value.js';

/** How much one root field may ask for. */
export interface Limits {
  /** How many relationships deep fields may be nested. */
  readonly depth: number;
  /** How many filters may stand inside one another. */
  readonly filterDepth: number;
  /** How many nodes an answer may hold at most, were every page full. */
  readonly nodes: number;
}

export const DEFAULT_LIMITS: Limits = { depth: 12, filterDepth: 50, nodes: 2_000_000 };

/** @throws CommuniqueError `QUERY_TOO_COMPLEX` where a question asks for more than the limits allow. */
export function checkLimits(read: RootRead, values: readonly PlanValue[], limits: Limits): void {
  const nodes = countRoot(read, { values, limits });
  if (nodes > limits.nodes) {
    throw new CommuniqueError(
      'QUERY_TOO_COMPLEX',
      `expected at most ${limits.nodes} nodes in an answer, but this question could have ${nodes}: the pages of nested lists multiply; ask for fewer rows with \`first\`, or in several requests`,
    );
  }
}

/** The same for what is asked of the nodes of an answer that has so many at most. */
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
    if (field.kind === 'property' || field.kind === 'typename') continue;
    checkDepth(depth, field.relationship.name, count);
    nodes +=
      field.kind === 'one'
        ? 1 + countFields(field.fields, count, depth + 1)
        : countList(field.list, count, depth + 1);
  }
  return nodes;
}

function countList(list: ListRead, count: Count, depth: number): number {
  checkFilterDepth(list, count);
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

function checkFilterDepth({ where, whereEdge }: ListRead, { limits }: Count): void {
  if (Math.max(filterDepth(where), filterDepth(whereEdge)) <= limits.filterDepth) return;
  throw new CommuniqueError(
    'QUERY_TOO_COMPLEX',
    `expected filters nested ${limits.filterDepth} deep at most; put conditions side by side in \`and\` or \`or\`, or ask in several requests`,
  );
}

function checkDepth(depth: number, name: string, { limits }: Count): void {
  if (depth <= limits.depth) return;
  throw new CommuniqueError(
    'QUERY_TOO_COMPLEX',
    `${name}: expected relationships nested ${limits.depth} deep at most; ask for the rest with a second question that starts from the ids of the first`,
  );
}

function sizeOf(slot: number, { values }: Count): number {
  const value = values[slot];
  return typeof value === 'number' ? value : Array.isArray(value) ? value.length : 1;
}
