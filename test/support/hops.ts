import type { Direction, GraphModel } from '../../src/model/graph-model.js';
import type { Hop } from '../../src/plan/hop.js';

/** Hops over all relationships with one of these names, in both directions. */
export function hopsOver(model: GraphModel, ...names: readonly string[]): readonly Hop[] {
  return names.flatMap((name) => [
    ...hopsOneWay(model, name, 'OUT'),
    ...hopsOneWay(model, name, 'IN'),
  ]);
}

/** Hops over all relationships with this name in one direction. */
export function hopsOneWay(model: GraphModel, name: string, direction: Direction): readonly Hop[] {
  return model.relationships
    .filter(({ type }) => type === name)
    .map((relationship) => ({ relationship, direction }));
}
