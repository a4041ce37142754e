import type { OrderKey } from '../../../plan/order.js';
import type { RelationshipField } from '../../../model/graph-model.js';
import type { Run } from './run.js';

/** Says that rows are read in an order of nodes of a type: what is compared of any of them decides which come first. */
export function readsOrder(order: readonly OrderKey[], type: string, { graph }: Run): void {
  const { tracker } = graph;
  if (!tracker.isTracking) return;
  const readsEdges = (field: RelationshipField): void => {
    const steps = field.kind === 'derived' ? field.path : [field];
    for (const { relationship } of steps) tracker.readsAllEdges(relationship);
  };
  for (const { start, path, value } of order) {
    let last = start === 'edge' ? undefined : type;
    for (const step of path) {
      if (step.kind === 'one') readsEdges(step.relationship);
      last = step.kind === 'reference' ? step.type : step.relationship.target;
    }
    if (value.kind === 'count') readsEdges(value.relationship);
    // The properties of an edge are read with the edge.
    else if (last !== undefined) tracker.readsProperty(last, value.property);
  }
}
