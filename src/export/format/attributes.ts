import type { RecordValue } from '../../model/record.js';
import type { Column } from './columns.js';
import { safeName } from '../../kernel/safe-names.js';

/** An attribute of nodes or edges, as a file declares it at its beginning. */
export interface Attribute {
  /** Unique, and in lower case, to which Gephi converts ids anyway. */
  readonly id: string;
  readonly title: string;
  readonly column: Column;
}

/** The attributes of nodes or of edges, by property name. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** Makes an attribute of each column, renaming those with reserved names. */
export function nameAttributes(
  columns: readonly Column[],
  reserved: ReadonlySet<string>,
): Attributes {
  const ids = new Set<string>();
  const attributes = new Map<string, Attribute>();
  for (const column of columns) {
    const title = safeName(column.name, reserved);
    let id = title.toLowerCase();
    while (ids.has(id)) id += '~'; // names may differ in case only
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

/** An attribute of the format itself, under a reserved name. */
export function ownAttribute(title: string, kind: Column['kind'], list = false): Attribute {
  const column = Object.freeze({ name: title, kind, list });
  return Object.freeze({ id: title.toLowerCase(), title, column });
}
