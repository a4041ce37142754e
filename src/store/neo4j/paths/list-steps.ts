import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { farType, type Hop, nearType } from '../../../plan/hop.js';
import { compareHops } from '../../compare-hops.js';
import { edgeRecordReader } from '../encoding/edge-record-reader.js';
import { idsByType } from './ids-by-type.js';
import { quoteName } from '../encoding/names.js';
import type { RunStatement } from '../connection/run-statement.js';

/** A step of a path: from one node to the next. */
export type Step = readonly [near: string, far: string];

/** Finds the edge of a step. */
export type EdgeOfStep = (step: Step) => EdgeRecord | undefined;

/** Reads the edges of steps: a statement for each relationship that they may take. */
export async function listSteps(
  model: GraphModel,
  steps: readonly Step[],
  hops: readonly Hop[],
  run: RunStatement,
): Promise<EdgeOfStep> {
  const found = new Map<string, EdgeRecord>();
  await Promise.all(
    [...pairsByRelationship(model, steps, hops)].map(async ([relationship, pairs]) => {
      const { decode } = edgeRecordReader(model, relationship);
      for (const [from, to, stored] of await run(edgeStatement(model, relationship), { pairs })) {
        const key = keyOf(relationship, String(from), String(to));
        if (!found.has(key)) found.set(key, decode(stored, from, to));
      }
    }),
  );
  const inOrder = [...hops].sort(compareHops);
  return (step) => {
    for (const hop of inOrder) {
      const edge = found.get(keyOf(hop.relationship, ...endsOf(step, hop)));
      if (edge !== undefined) return edge;
    }
    return undefined;
  };
}

/** Binds both ends first, so that Neo4j expands from the one with fewer edges. */
export function edgeStatement(model: GraphModel, relationship: Relationship): string {
  const { from, to, type } = relationship;
  const { order, mapProjection } = edgeRecordReader(model, relationship);
  const keys = order('r');
  return [
    `UNWIND $p.pairs AS pair MATCH (a:${quoteName(from)} {id: pair[0]}) MATCH (b:${quoteName(to)} {id: pair[1]})`,
    `WITH a, b MATCH (a)-[r:${quoteName(type)}]->(b)`,
    ...(keys.length === 0 ? [] : [`WITH a, b, r ORDER BY ${keys.join(', ')}`]),
    `RETURN a.id AS from, b.id AS to, ${mapProjection('r')} AS edge`,
  ].join(' ');
}

/** The ends of the edges that steps may take, by relationship. */
function pairsByRelationship(
  model: GraphModel,
  steps: readonly Step[],
  hops: readonly Hop[],
): ReadonlyMap<Relationship, readonly Step[]> {
  const types = new Map<string, string>();
  for (const [type, ids] of idsByType(model, steps.flat())) {
    for (const id of ids) types.set(id, type);
  }
  const pairs = new Map<Relationship, Map<string, Step>>();
  for (const hop of [...hops].sort(compareHops)) {
    for (const step of steps) {
      const [near, far] = step;
      if (types.get(near) !== nearType(hop) || types.get(far) !== farType(hop)) continue;
      const known = pairs.get(hop.relationship) ?? new Map<string, Step>();
      pairs.set(hop.relationship, known);
      const ends = endsOf(step, hop);
      known.set(keyOf(hop.relationship, ...ends), ends);
    }
  }
  return new Map([...pairs].map(([relationship, list]) => [relationship, [...list.values()]]));
}

function endsOf([near, far]: Step, { direction }: Hop): Step {
  return direction === 'OUT' ? [near, far] : [far, near];
}

function keyOf({ index }: Relationship, from: string, to: string): string {
  return JSON.stringify([index, from, to]);
}
