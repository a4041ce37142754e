/** The name of an enum value from a name of the model: `durationMinutes` gives `DURATION_MINUTES`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/gu, '_').toUpperCase();
}
