import type { RecordValue } from '../../model/record.js';
import type { Attributes } from '../format/attributes.js';
import { listOf } from '../format/columns.js';
import { joinList } from '../format/join-list.js';
import { xmlContent } from './xml-text.js';

/** Prints the values of properties. */
export function printProperties(
  prefix: 'n_' | 'e_',
  properties: Readonly<Record<string, RecordValue>>,
  attributes: Attributes,
): string {
  let printed = '';
  for (const [name, value] of Object.entries(properties)) {
    const attribute = attributes.get(name);
    if (attribute === undefined) continue;
    const text = attribute.column.list ? joinList(listOf(value)) : String(value);
    printed += printDatum(`${prefix}${attribute.id}`, text);
  }
  return printed;
}

/** Prints one value. */
export function printDatum(key: string, text: string): string {
  return `<data key="${key}">${xmlContent(text)}</data>`;
}
