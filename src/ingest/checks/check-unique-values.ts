import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { NodeRecord } from '../../model/record.js';
import { problemOf, locationOf } from './problem-of.js';

/** Finds values of unique properties that several nodes share. */
export function checkUniqueValues(
  nodes: readonly NodeRecord[],
  model: GraphModel,
): readonly Problem[] {
  const first = new Map<string, NodeRecord>();
  const problems: Problem[] = [];
  for (const node of nodes) {
    for (const { name, unique } of model.nodeTypes.get(node.type)?.properties.values() ?? []) {
      const value = node.properties[name];
      if (!unique || value === undefined) continue;
      const key = JSON.stringify([node.type, name, value]);
      const other = first.get(key);
      if (other === undefined) first.set(key, node);
      else if (other.id !== node.id) {
        const taken = `"${other.id}" has it at ${locationOf(other)}`;
        problems.push(problemOf(node, `"${name}" is ${JSON.stringify(value)}, but ${taken}.`));
      }
    }
  }
  return problems;
}
