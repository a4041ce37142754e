/**
 * Of types that a model may need, given by their names, those that are used: in the rest of the API, or by
 * another one that is used.
 */
export function usedTypes(
  types: ReadonlyMap<string, string>,
  rest: readonly string[],
): readonly string[] {
  const unused = new Map(types);
  const used = new Set<string>();
  for (let texts = rest; texts.length > 0;) {
    const found = [...unused].filter(([name]) => texts.some((text) => names(text, name)));
    for (const [name] of found) {
      unused.delete(name);
      used.add(name);
    }
    texts = found.map(([, text]) => text);
  }
  return [...types].flatMap(([name, text]) => (used.has(name) ? [text] : []));
}

/** Whether the type stands where one is named: of a field, an argument or the elements of a list, or what is implemented. */
function names(text: string, type: string): boolean {
  return [`: ${type}`, `[${type}`, `implements ${type}`].some((place) => text.includes(place));
}
