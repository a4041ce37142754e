import type { RecordValue } from '../../model/record.js';
import type { Column } from './columns.js';
import { safeName } from './safe-names.js';

/** An attribute of nodes or edges as a file declares it before all of them. */
export interface Attribute {
  /** In lower case, as Gephi makes ids anyway, and different from all others. */
  readonly id: string;
  readonly title: string;
  readonly column: Column;
}

/** The attributes of nodes or of edges, by the names of the properties that they hold. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** Makes an attribute of each column; those with names that are taken get others. */
export function nameAttributes(columns: readonly Column[], taken: ReadonlySet<string>): Attributes {
  const ids = new Set<string>();
  const attributes = new Map<string, Attribute>();
  for (const column of columns) {
    const title = safeName(column.name, taken);
    let id = title.toLowerCase();
    while (ids.has(id)) id += '~'; // two types may spell a name differently
    ids.add(id);
    attributes.set(column.name, Object.freeze({ id, title, column }));
  }
  return attributes;
}

/** Prints the values of those properties that have an attribute, one after another. */
export function printAttributes(
  properties: Readonly<Record<string, RecordValue>>,
  attributes: Attributes,
  print: (attribute: Attribute, value: RecordValue) => string,
): string {
  let printed = '';
  for (const [name, value] of Object.entries(properties)) {
    const attribute = attributes.get(name);
    if (attribute !== undefined) printed += print(attribute, value);
  }
  return printed;
}

/** An attribute that a writer makes itself, under a name that it takes. */
export function ownAttribute(title: string, kind: Column['kind'], list = false): Attribute {
  const column = Object.freeze({ name: title, kind, list });
  return Object.freeze({ id: title.toLowerCase(), title, column });
}
