import type { EdgeType, Property } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import type { Problems } from '../syntax/problems.js';
import { readEdgeInterval } from './read-interval.js';
import type { TypeDraft } from './read-type-draft.js';
import { readRdfClass } from './read-rdf.js';

/** Builds an edge type from its draft. */
export function readEdgeType(draft: TypeDraft, problems: Problems): EdgeType {
  const { name, definition } = draft;
  const [implemented] = definition.interfaces ?? [];
  if (implemented !== undefined) {
    problems.add(
      implemented,
      `${name} is an edge type, which cannot implement interfaces. Remove "implements".`,
    );
  }
  readRdfClass(draft, problems);
  return Object.freeze({
    name,
    description: readDescription(definition),
    properties: propertiesOf(draft),
    interval: readEdgeInterval(draft, problems),
  });
}

/** The properties of a type, in the order of the SDL. */
export function propertiesOf(draft: TypeDraft): ReadonlyMap<string, Property> {
  const properties = new Map<string, Property>();
  for (const [name, field] of draft.fields) {
    if (field.kind === 'property') properties.set(name, field.property);
  }
  return properties;
}
