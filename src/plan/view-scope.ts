import type { GraphModel, Relationship } from '../model/graph-model.js';
import { farType, type Hop } from './hop.js';
import type { ViewScope } from './view-question.js';

/**
 * The relationships that a view shows. Every edge names its documents already, so what leads to them
 * is shown only where it is asked for by name: through them everything would be near everything.
 */
export function scopedRelationships(
  model: GraphModel,
  { types, relationships }: ViewScope,
): readonly Relationship[] {
  return model.relationships.filter((relationship) => {
    if (relationships !== undefined) return relationships.includes(relationship.type);
    const wantsSources = types?.includes(model.sourceType ?? '') === true;
    return wantsSources || !leadsToSources(model, relationship);
  });
}

/** The ways that a view takes, both along the edges and against them, to nodes of the types it shows. */
export function scopedHops(model: GraphModel, scope: ViewScope): readonly Hop[] {
  return scopedRelationships(model, scope)
    .flatMap((relationship): readonly Hop[] => [
      { relationship, direction: 'OUT' },
      { relationship, direction: 'IN' },
    ])
    .filter((hop) => scope.types === undefined || scope.types.includes(farType(hop)));
}

/** The ways that lead to the nodes of other types, and what is counted as a node's degree. */
export function degreeHops(model: GraphModel): readonly Hop[] {
  return scopedHops(model, { types: undefined, relationships: undefined });
}

function leadsToSources({ sourceType }: GraphModel, { from, to }: Relationship): boolean {
  return from === sourceType || to === sourceType;
}
