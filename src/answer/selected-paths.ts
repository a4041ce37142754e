import type { Shape } from '../plan/shape.js';

/** The paths of all selected fields, such as `nodes` and `nodes.degree`. */
export function selectedPaths(shape: Shape, prefix = ''): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const field of shape) {
    paths.add(prefix + field.name);
    if (field.kind !== 'object') continue;
    for (const path of selectedPaths(field.fields, `${prefix}${field.name}.`)) paths.add(path);
  }
  return paths;
}
