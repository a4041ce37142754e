/**
 * The types that are used: those that the rest of the API refers to, and those that such types refer to
 * in turn. `types` maps names to SDL.
 */
export function usedTypes(
  types: ReadonlyMap<string, string>,
  rest: readonly string[],
): readonly string[] {
  const unused = new Map(types);
  const used = new Set<string>();
  for (let texts = rest; texts.length > 0;) {
    const found = [...unused].filter(([name]) => texts.some((text) => refersTo(text, name)));
    for (const [name] of found) {
      unused.delete(name);
      used.add(name);
    }
    texts = found.map(([, text]) => text);
  }
  return [...types].flatMap(([name, text]) => (used.has(name) ? [text] : []));
}

/** Whether a text refers to a type: as that of a field, an argument or a list element, or as an interface. */
function refersTo(text: string, type: string): boolean {
  return [`: ${type}`, `[${type}`, `implements ${type}`].some((use) => text.includes(use));
}
