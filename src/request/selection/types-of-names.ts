import { constantCase } from '../../model/name-forms.js';
import type { GraphModel } from '../../model/graph-model.js';

/** The names of the node types given by values of the enum `NodeType`. */
export function typesOfNames(
  model: GraphModel,
  names: readonly string[] | undefined,
): readonly string[] | undefined {
  if (names === undefined) return undefined;
  const types = new Map([...model.nodeTypes.keys()].map((name) => [constantCase(name), name]));
  return names.map((name) => types.get(name) ?? name);
}
