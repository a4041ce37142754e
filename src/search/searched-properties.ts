import type { GraphModel, NodeType } from '../model/graph-model.js';

/** A property that search reads: a text, or several. */
export interface SearchedProperty {
  readonly name: string;
  /** How much a match in it counts, against the property of the model that counts most: up to 1. */
  readonly weight: number;
}

/** What search reads of each node type that has such; the others are not among them. */
export type SearchedTypes = ReadonlyMap<string, readonly SearchedProperty[]>;

/** Reads from the model what is searched. */
export function searchedTypes(model: GraphModel): SearchedTypes {
  const types = [...model.nodeTypes.values()];
  const weights = types.flatMap((type) => weightedProperties(type).map(([, weight]) => weight));
  const most = Math.max(...weights);
  return new Map(
    types.flatMap((type) => {
      const weighted = weightedProperties(type);
      const properties = weighted.map(([name, weight]) => ({ name, weight: weight / most }));
      return properties.length === 0 ? [] : [[type.name, properties] as const];
    }),
  );
}

function weightedProperties({ properties }: NodeType): readonly (readonly [string, number])[] {
  return [...properties.values()].flatMap(({ name, searchWeight = 0 }) =>
    searchWeight > 0 ? [[name, searchWeight] as const] : [],
  );
}

/** The texts of a value: of a list each, of what is no text none. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
