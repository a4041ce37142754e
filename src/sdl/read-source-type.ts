import type { Declarations } from './syntax/read-declarations.js';
import type { Problems } from './syntax/problems.js';

/** The one node type with `@source`, if there is one. */
export function readSourceType(declarations: Declarations, problems: Problems): string | undefined {
  let found: string | undefined;
  for (const declaration of declarations.values()) {
    if (declaration.kind !== 'node' && declaration.kind !== 'edge') continue;
    const { name, uses } = declaration;
    if (uses.source === undefined) continue;
    if (declaration.kind === 'edge') {
      problems.add(
        uses.source.at,
        `${name}: @source belongs on a node type, but this is an edge type. Remove it.`,
      );
    } else if (found !== undefined) {
      problems.add(
        uses.source.at,
        `${name}: ${found} is already the @source type, and there can be only one. Remove @source here.`,
      );
    } else {
      found = name;
    }
  }
  return found;
}
