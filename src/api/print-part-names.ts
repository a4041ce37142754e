import type { GraphModel } from '../model/graph-model.js';
import { relationshipLabel, constantCase } from '../model/name-forms.js';
import { definition, member } from './sdl.js';

/** Prints the enums of node types and relationship types. */
export function printPartNames(model: GraphModel): readonly string[] {
  const types = [...model.nodeTypes.values()];
  return [
    definition(
      'The types of nodes in the graph.',
      'enum NodeType',
      types.map(({ description, name }) => member(description, constantCase(name))),
    ),
    ...(model.relationships.length === 0 ? [] : [printRelationshipTypes(model)]),
  ];
}

function printRelationshipTypes(model: GraphModel): string {
  const ends = new Map<string, string[]>();
  for (const { type, from, to } of model.relationships) {
    const pair = `${from} to ${to}`;
    const known = ends.get(type);
    if (known === undefined) ends.set(type, [pair]);
    else known.push(pair);
  }
  return definition(
    'The types of edges in the graph.',
    'enum RelationshipType',
    [...ends].map(([type, pairs]) =>
      member(`Edges labeled "${relationshipLabel(type)}": from ${pairs.join(', ')}.`, type),
    ),
  );
}
