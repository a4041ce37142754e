import type { Problem } from '../../kernel/problem.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';
import { problemOf } from './problem-of.js';

/** Finds cycles in hierarchies, each once. */
export function checkHierarchies(
  edges: readonly EdgeRecord[],
  model: GraphModel,
): readonly Problem[] {
  return [...model.nodeTypes.values()].flatMap((type) => {
    return findCycles(broaderEdges(type, edges)).flatMap((cycle) => {
      const [edge] = cycle;
      if (edge === undefined) return [];
      const ids = [...cycle.map(({ near }) => near), edge.near];
      const path = ids.map((id) => `"${id}"`).join(' is narrower than ');
      return [problemOf(edge.edge, `"${type.broader ?? ''}" forms a cycle: ${path}.`)];
    });
  });
}

interface Step {
  readonly near: string;
  readonly far: string;
  readonly edge: EdgeRecord;
}

/** The edge from each node of the type to its broader one; the first if there are several. */
function broaderEdges(type: NodeType, edges: readonly EdgeRecord[]): ReadonlyMap<string, Step> {
  const field = type.relationships.get(type.broader ?? '');
  const steps = new Map<string, Step>();
  if (field?.kind !== 'stored') return steps;
  const { relationship, direction } = field;
  for (const edge of edges) {
    if (edge.type !== relationship.type || edge.fromType !== type.name) continue;
    if (edge.toType !== type.name) continue;
    const [near, far] = direction === 'OUT' ? [edge.from, edge.to] : [edge.to, edge.from];
    if (!steps.has(near)) steps.set(near, { near, far, edge });
  }
  return steps;
}

function findCycles(steps: ReadonlyMap<string, Step>): readonly (readonly Step[])[] {
  const cycles: Step[][] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const path = new Map<string, Step>();
    let step = steps.get(start);
    while (step !== undefined && !done.has(step.near) && !path.has(step.near)) {
      path.set(step.near, step);
      step = steps.get(step.far);
    }
    if (step !== undefined && path.has(step.near)) {
      const visited = [...path.values()];
      cycles.push(visited.slice(visited.indexOf(step)));
    }
    for (const id of path.keys()) done.add(id);
  }
  return cycles;
}
