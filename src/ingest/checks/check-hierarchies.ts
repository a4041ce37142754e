import type { Problem } from '../../kernel/problem.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';
import { problemOf } from './problem-of.js';

/** Finds nodes that are broader than themselves, each circle once. */
export function checkHierarchies(
  edges: readonly EdgeRecord[],
  model: GraphModel,
): readonly Problem[] {
  return [...model.nodeTypes.values()].flatMap((type) => {
    return findCircles(broaderEdges(type, edges)).flatMap((circle) => {
      const [edge] = circle;
      if (edge === undefined) return [];
      const ids = [...circle.map(({ near }) => near), edge.near];
      const path = ids.map((id) => `"${id}"`).join(' is narrower than ');
      return [problemOf(edge.edge, `"${type.broader ?? ''}" leads in a circle: ${path}.`)];
    });
  });
}

interface Step {
  readonly near: string;
  readonly far: string;
  readonly edge: EdgeRecord;
}

/** The first step up from each node of the type. */
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

function findCircles(steps: ReadonlyMap<string, Step>): readonly (readonly Step[])[] {
  const circles: Step[][] = [];
  const done = new Set<string>();
  for (const start of steps.keys()) {
    const path = new Map<string, Step>();
    let step = steps.get(start);
    while (step !== undefined && !done.has(step.near) && !path.has(step.near)) {
      path.set(step.near, step);
      step = steps.get(step.far);
    }
    if (step !== undefined && path.has(step.near)) {
      const walked = [...path.values()];
      circles.push(walked.slice(walked.indexOf(step)));
    }
    for (const id of path.keys()) done.add(id);
  }
  return circles;
}
