import type { EdgeType, Interval, NodeType } from '../../model/graph-model.js';
import { safeName } from '../format/safe-names.js';

/** A column of a table: its heading, and the property whose values it holds. */
export interface PropertyColumn {
  readonly heading: string;
  readonly property: string;
}

/**
 * A column for each property that any of the types has, in the order of the model. All tables of a
 * model have the same header, whatever types a graph has.
 *
 * @param hasColumn Whether the property has a column already.
 */
export function propertyColumns(
  types: Iterable<NodeType | EdgeType>,
  reserved: ReadonlySet<string>,
  hasColumn: (property: string, interval: Interval | undefined) => boolean,
): readonly PropertyColumn[] {
  const names = new Set<string>();
  for (const { properties, interval } of types) {
    for (const name of properties.keys()) if (!hasColumn(name, interval)) names.add(name);
  }
  return [...names].map((property) => ({ heading: safeName(property, reserved), property }));
}
