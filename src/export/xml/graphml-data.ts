import type { RecordValue } from '../../model/record.js';
import { type Attributes, printAttributes } from '../format/attributes.js';
import { listOf } from '../format/columns.js';
import { joinList } from '../../kernel/join-list.js';
import { xmlContent } from './xml-text.js';

/** Prints the values of properties. */
export function printProperties(
  prefix: 'n_' | 'e_',
  properties: Readonly<Record<string, RecordValue>>,
  attributes: Attributes,
): string {
  return printAttributes(properties, attributes, ({ id, column }, value) =>
    printDatum(`${prefix}${id}`, column.list ? joinList(listOf(value)) : String(value)),
  );
}

/** Prints one value. */
export function printDatum(key: string, text: string): string {
  return `<data key="${key}">${xmlContent(text)}</data>`;
}
