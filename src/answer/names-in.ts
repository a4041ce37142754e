import type { Shape } from '../plan/shape.js';

/** The fields of an answer that are selected, and those of the objects in it as `nodes.degree`. */
export function namesIn(shape: Shape, path = ''): ReadonlySet<string> {
  const names = new Set<string>();
  for (const field of shape) {
    names.add(path + field.name);
    if (field.kind !== 'object') continue;
    for (const name of namesIn(field.fields, `${path}${field.name}.`)) names.add(name);
  }
  return names;
}
