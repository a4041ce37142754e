import type { EdgeType, NodeType } from '../../model/graph-model.js';
import { safeName } from '../../kernel/safe-names.js';

/** A column of a table: its heading, and the property whose values it holds. */
export interface PropertyColumn {
  readonly heading: string;
  readonly property: string;
}

/**
 * A column for each property that any of the types has, in the order of the model. All tables of a
 * model have the same header, whatever types a graph has.
 *
 * @param hasColumn Whether a property of a type has a column already.
 */
export function propertyColumns<Type extends NodeType | EdgeType>(
  types: Iterable<Type>,
  reserved: ReadonlySet<string>,
  hasColumn: (property: string, type: Type) => boolean,
): readonly PropertyColumn[] {
  const names = new Set<string>();
  for (const type of types) {
    for (const name of type.properties.keys()) if (!hasColumn(name, type)) names.add(name);
  }
  return [...names].map((property) => ({ heading: safeName(property, reserved), property }));
}
