/** The name of an enum value from a name of the model: `durationMinutes` gives `DURATION_MINUTES`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '_').toUpperCase();
}

/** The name of a relationship in plain words: `PARTICIPATED_IN` gives `participated in`. */
export function relationshipLabel(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
