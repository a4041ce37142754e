import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import { quoteName } from '../encoding/names.js';

/**
 * By which end the edges of a relationship can be counted. Neo4j maintains counts of edges by their name and the
 * type of one end; only where edges of the same name leave and enter the same types does it have to read them.
 */
export function countedEnd(
  model: GraphModel,
  { type, from, to }: Relationship,
): 'from' | 'to' | 'both' {
  const same = model.relationships.filter((other) => other.type === type);
  if (same.filter((other) => other.from === from).length === 1) return 'from';
  return same.filter((other) => other.to === to).length === 1 ? 'to' : 'both';
}

/** The pattern that matches the edges to be counted, as `r`. */
export function countedPattern(model: GraphModel, relationship: Relationship): string {
  const end = countedEnd(model, relationship);
  const from = end === 'to' ? '' : `:${quoteName(relationship.from)}`;
  const to = end === 'from' ? '' : `:${quoteName(relationship.to)}`;
  return `(${from})-[r:${quoteName(relationship.type)}]->(${to})`;
}
