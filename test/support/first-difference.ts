/** Where two JSON values first differ, as `.nodes[1].name: 1 instead of 2`; `undefined` if they are equal. */
export function firstDifference(found: unknown, expected: unknown, path = ''): string | undefined {
  if (Object.is(found, expected)) return undefined;
  if (!isObject(found) || !isObject(expected) || Array.isArray(found) !== Array.isArray(expected)) {
    return `${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`;
  }
  const keys = new Set([...Reflect.ownKeys(expected), ...Reflect.ownKeys(found)]);
  keys.delete('length'); // a missing or extra element says more
  for (const key of keys) {
    const inner = Array.isArray(found) ? `${path}[${String(key)}]` : `${path}.${String(key)}`;
    const difference = firstDifference(found[key], expected[key], inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string | symbol, unknown>> {
  return typeof value === 'object' && value !== null;
}
