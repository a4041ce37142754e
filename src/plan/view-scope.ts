import type { GraphModel, Relationship } from '../model/graph-model.js';
import { farType, type Hop } from './hop.js';
import type { ViewScope } from './view-question.js';

/**
 * The relationships that a view shows. Edges to documents are shown only on request: every edge has its
 * sources anyway, and over documents nearly all nodes would be neighbors.
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

/** The hops that a view follows, in both directions, to nodes of the types it shows. */
export function scopedHops(model: GraphModel, scope: ViewScope): readonly Hop[] {
  return scopedRelationships(model, scope)
    .flatMap((relationship): readonly Hop[] => [
      { relationship, direction: 'OUT' },
      { relationship, direction: 'IN' },
    ])
    .filter((hop) => scope.types === undefined || scope.types.includes(farType(hop)));
}

/** The hops over all relationships but those to documents, which count towards the degree of a node. */
export function degreeHops(model: GraphModel): readonly Hop[] {
  return scopedHops(model, { types: undefined, relationships: undefined });
}

function leadsToSources({ sourceType }: GraphModel, { from, to }: Relationship): boolean {
  return from === sourceType || to === sourceType;
}
