import type { Problem } from '../../kernel/problem.js';
import type { EdgeDefaults, EdgeStep, GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, RecordValue } from '../../model/record.js';
import { problemOf, locationOf } from '../checks/problem-of.js';
import { findRelationship } from '../../model/find-relationship.js';

/** Records whose edges have the defaults that they take from other edges. */
export interface FilledRecords {
  readonly records: readonly GraphRecord[];
  /** Edges whose defaults are ambiguous. */
  readonly problems: readonly Problem[];
}

/**
 * Gives edges the values that `@edgeDefaults` takes from other edges.
 *
 * An edge is not changed if it has one of the values itself, or if no edge ends the path.
 */
export function fillEdgeDefaults(
  records: readonly GraphRecord[],
  model: GraphModel,
): FilledRecords {
  const problems: Problem[] = [];
  const filled = new Map<GraphRecord, GraphRecord>();
  for (const defaults of model.edgeDefaults) {
    const follow = createFollower(records, defaults, model);
    const { relationship, direction } = defaults.field;
    for (const edge of records) {
      if (edge.kind !== 'edge' || findRelationship(model, edge) !== relationship) continue;
      if (defaults.properties.some((name) => isGiven(edge.properties[name]))) continue;
      const { near, far } = endsOf(edge, direction);
      const [found, other] = distinct(follow(near, far), defaults);
      if (found === undefined) continue;
      if (other === undefined) {
        const properties = { ...edge.properties, ...valuesOf(found, defaults) };
        filled.set(edge, { ...edge, properties });
      } else {
        problems.push(problemOf(edge, explainChoice(edge, defaults, [found, other])));
      }
    }
  }
  if (filled.size === 0) return { records, problems };
  return { records: records.map((record) => filled.get(record) ?? record), problems };
}

/** Finds the edges to the far node at the end of the path from the near one. */
type Follower = (near: string, far: string) => readonly EdgeRecord[];

function createFollower(
  records: readonly GraphRecord[],
  { path }: EdgeDefaults,
  model: GraphModel,
): Follower {
  const steps = path.map((step) => groupByNear(records, step, model));
  const last = path.length - 1;
  return (near, far) => {
    let reached: ReadonlySet<string> = new Set([near]);
    for (const step of steps.slice(0, last)) {
      reached = new Set([...reached].flatMap((id) => (step.get(id) ?? []).map((end) => end.far)));
    }
    return [...reached].flatMap((id) =>
      (steps[last]?.get(id) ?? []).filter((end) => end.far === far).map(({ edge }) => edge),
    );
  };
}

interface Ends {
  readonly near: string;
  readonly far: string;
}

function groupByNear(
  records: readonly GraphRecord[],
  { relationship, direction }: EdgeStep,
  model: GraphModel,
): ReadonlyMap<string, readonly (Ends & { readonly edge: EdgeRecord })[]> {
  const groups = new Map<string, (Ends & { readonly edge: EdgeRecord })[]>();
  for (const edge of records) {
    if (edge.kind !== 'edge' || findRelationship(model, edge) !== relationship) continue;
    const ends = endsOf(edge, direction);
    const group = groups.get(ends.near);
    if (group === undefined) groups.set(ends.near, [{ ...ends, edge }]);
    else group.push({ ...ends, edge });
  }
  return groups;
}

function endsOf({ from, to }: EdgeRecord, direction: EdgeStep['direction']): Ends {
  return direction === 'OUT' ? { near: from, far: to } : { near: to, far: from };
}

/** One edge for each distinct set of values. */
function distinct(edges: readonly EdgeRecord[], defaults: EdgeDefaults): readonly EdgeRecord[] {
  const byValues = new Map<string, EdgeRecord>();
  for (const edge of edges) {
    const values = JSON.stringify(valuesOf(edge, defaults));
    if (!byValues.has(values)) byValues.set(values, edge);
  }
  return [...byValues.values()];
}

/** The values that are given, in the order of the SDL. */
function valuesOf(
  { properties }: EdgeRecord,
  defaults: EdgeDefaults,
): Readonly<Record<string, RecordValue>> {
  return Object.fromEntries(
    defaults.properties.flatMap((name) => {
      const value = properties[name];
      return value !== undefined && isGiven(value) ? [[name, value]] : [];
    }),
  );
}

/** A missing list is read as an empty one. */
function isGiven(value: RecordValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function explainChoice(
  { from, to }: EdgeRecord,
  { properties }: EdgeDefaults,
  [one, other]: readonly [EdgeRecord, EdgeRecord],
): string {
  const names = properties.join(' and ');
  return (
    `"${from}" and "${to}" could take ${names} from ${locationOf(one)} or from ${locationOf(other)}, ` +
    `which differ: write ${properties.length === 1 ? 'it' : 'them'} here.`
  );
}
