import type {
  DerivedRelationshipField,
  PathStep,
  RelationshipField,
  StoredRelationshipField,
} from '../../../model/graph-model.js';
import type { Compiler } from './compiler.js';
import { type EdgeAccess, readProperty, storedEdge, tallyEdge } from './edge-access.js';
import { stepPattern } from '../encoding/names.js';

/** Clauses that bind the rows of a list, and how the node and the edge of a row are read. */
export interface Rows {
  /** Ends in a `MATCH` or a `WITH`, after which `WHERE` may stand. */
  readonly clauses: string;
  readonly node: string;
  /** Absent at the root. */
  readonly edge: EdgeAccess | undefined;
}

/** Rows, and the condition that they must meet. */
export interface FilteredRows {
  readonly rows: Rows;
  /** Absent: none. */
  readonly where: string | undefined;
}

/** Compiles what a relationship leads to from a bound node. */
export function compileExpansion(compiler: Compiler, from: string, field: RelationshipField): Rows {
  return field.kind === 'stored'
    ? compileEdges(compiler, from, field, compiler.fresh('r'), compiler.fresh('n'))
    : expandDerived(compiler, from, field);
}

/** Compiles the edges of a relationship from a bound node to another variable, bound or not. */
export function compileEdges(
  compiler: Compiler,
  from: string,
  { relationship, direction }: StoredRelationshipField,
  edge: string,
  node: string,
): Rows {
  const step: PathStep = { relationship, direction, repeated: false };
  return {
    clauses: `MATCH ${stepPattern(compiler.model, from, step, edge, node)}`,
    node,
    edge: storedEdge(edge),
  };
}

/**
 * Expands to the counted nodes, each once, and from there to the far nodes. The start itself is left out
 * if it is of the far type.
 */
function expandDerived(compiler: Compiler, from: string, field: DerivedRelationshipField): Rows {
  const via = compiler.fresh('n');
  const node = compiler.fresh('n');
  const [count, first, last] = [compiler.fresh('k'), compiler.fresh('k'), compiler.fresh('k')];
  const date = readProperty(via, field.on, 'key');
  const onwards = field.path.slice(field.via);
  const clauses = [
    compilePath(compiler, from, field.path.slice(0, field.via), via),
    `WITH DISTINCT ${via}`,
    // A path may end at what it counts.
    onwards.length === 0
      ? `WITH ${via}, ${via} AS ${node}`
      : compilePath(compiler, via, onwards, node),
    ...(startsAtTarget(field) ? [`WHERE ${node} <> ${from}`] : []),
    `WITH ${node}, count(DISTINCT ${via}) AS ${count}, min(${date}) AS ${first}, max(${date}) AS ${last}`,
  ];
  return { clauses: clauses.join(' '), node, edge: tallyEdge(count, first, last) };
}

/** Whether a derived relationship leads back to the type it starts from. */
export function startsAtTarget({ path, target }: DerivedRelationshipField): boolean {
  const [first] = path;
  if (first === undefined) return false;
  const { from, to } = first.relationship;
  return (first.direction === 'OUT' ? from : to) === target;
}

/** Compiles a path to a `MATCH` for each step; nodes between them are distinct. */
export function compilePath(
  compiler: Compiler,
  from: string,
  path: readonly PathStep[],
  to: string,
): string {
  let start = from;
  return path
    .map((step, index) => {
      const isLast = index === path.length - 1;
      const end = isLast ? to : compiler.fresh('n');
      const match = `MATCH ${stepPattern(compiler.model, start, step, '', end)}`;
      start = end;
      return isLast ? match : `${match} WITH DISTINCT ${end}`;
    })
    .join(' ');
}

/** The patterns of a path, a `MATCH` each: within one, no edge could be traversed twice. */
export function compilePattern(
  compiler: Compiler,
  from: string,
  field: DerivedRelationshipField,
  to: string,
): string {
  let start = from;
  return field.path
    .map((step, index) => {
      const end = index === field.path.length - 1 ? to : compiler.fresh('n');
      const pattern = stepPattern(compiler.model, start, step, '', end);
      start = end;
      return pattern;
    })
    .join(' MATCH ');
}
