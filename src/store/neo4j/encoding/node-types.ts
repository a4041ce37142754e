import type { GraphModel } from '../../../model/graph-model.js';
import { quoteName } from './names.js';

/**
 * Writes the labels of these types, any of which a node may have: `Meeting|Person`. With them one text serves ids
 * of every type, and Neo4j plans it once.
 */
export function anyLabel(types: Iterable<string>): string {
  return [...types].map(quoteName).join('|');
}

/** Finds the type of a node by its id, which begins with it; `undefined` for an id of no type. */
export function typeFinder({ nodeTypes }: GraphModel): (id: string) => string | undefined {
  const names = new Map<string, string>(
    [...nodeTypes.values()].map(({ singular, name }) => [singular, name]),
  );
  return (id) => names.get(id.slice(0, Math.max(0, id.indexOf(':'))));
}
