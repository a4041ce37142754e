/** The name of a relationship in plain words: `PARTICIPATED_IN` gives `participated in`. */
export function relationshipLabel(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
