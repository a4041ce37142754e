import type { GraphModel, Property, Relationship } from './graph-model.js';

const NONE: ReadonlyMap<string, Property> = new Map();

/** The properties of the edges of a relationship. */
export function edgeProperties(
  { edgeTypes }: GraphModel,
  { edgeType }: Pick<Relationship, 'edgeType'>,
): ReadonlyMap<string, Property> {
  return edgeTypes.get(edgeType ?? '')?.properties ?? NONE;
}
