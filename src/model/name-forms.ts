import type { NodeType } from './graph-model.js';

/** A name of the model as an enum value: `durationMinutes` as `DURATION_MINUTES`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '_').toUpperCase();
}

/** The name for the nodes that a property of a relationship's edges references: `speakersOnBehalfOf`. */
export function referenceFieldName(relationship: string, property: string): string {
  return `${relationship}${property.charAt(0).toUpperCase()}${property.slice(1)}`;
}

/** The name of a relationship in plain words: `PARTICIPATED_IN` as `participated in`. */
export function relationshipLabel(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** The root field that creates and changes nodes of a type: `upsertMeetings`. */
export function upsertField({ plural }: Pick<NodeType, 'plural'>): string {
  return `upsert${plural.charAt(0).toUpperCase()}${plural.slice(1)}`;
}
