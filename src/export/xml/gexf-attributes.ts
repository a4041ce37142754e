import type { RecordValue } from '../../model/record.js';
import {
  type Attribute,
  type Attributes,
  ownAttribute,
  printAttributes,
} from '../format/attributes.js';
import { type Column, listOf } from '../format/columns.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { SOURCE_LISTS } from '../format/source-lists.js';
import { xmlText } from './xml-text.js';

/** The attributes of every node, beside its properties. */
export const GEXF_NODE_ATTRIBUTES: readonly Attribute[] = [
  ownAttribute('type', 'string'),
  ownAttribute('degree', 'integer'),
];

/**
 * The attributes of edges, beside their properties: the relationship again, for readers other than
 * Gephi; and the dates as written, since GEXF has whole days only.
 */
export const GEXF_EDGE_ATTRIBUTES: readonly Attribute[] = [
  ownAttribute('relationship', 'string'),
  ownAttribute('startAsWritten', 'string'),
  ownAttribute('endAsWritten', 'string'),
  ownAttribute('derived', 'boolean'),
  ownAttribute('count', 'integer'),
  ...SOURCE_LISTS.map(({ attribute }) => attribute),
];

/** Names reserved by Gephi's tables, by the readers of networkx and graphology, or by the attributes above. */
export const GEXF_RESERVED: ReadonlySet<string> = reservedNames(
  ...['id', 'label', 'kind', 'weight', 'start', 'end', 'interval', 'timeset', 'source', 'target'],
  ...['pid', 'parents', 'spells', 'slices', 'viz', 'networkx_key', 'x', 'y', 'z', 'size', 'color'],
  ...[...GEXF_NODE_ATTRIBUTES, ...GEXF_EDGE_ATTRIBUTES].map(({ title }) => title),
);

/** Declares attributes, as GEXF requires before the first node. */
export function printDeclarations(of: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const lines = attributes.map(
    ({ id, title, column }) =>
      `<attribute id="${xmlText(id)}" title="${xmlText(title)}" type="${typeOf(column)}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

/** All lists are lists of strings: networkx reads no others. */
function typeOf({ kind, list }: Column): string {
  return list ? 'liststring' : kind;
}

/** Prints the values of properties. */
export function printProperties(
  properties: Readonly<Record<string, RecordValue>>,
  attributes: Attributes,
): string {
  return printAttributes(properties, attributes, ({ id, column }, value) =>
    column.list ? printList(id, listOf(value)) : printValue(id, String(value)),
  );
}

/** Prints one value. */
export function printValue(id: string, value: string): string {
  return printRaw(id, xmlText(value));
}

/** Prints a list as Gephi reads it: values in double quotes, with backslash escapes. */
export function printList(id: string, values: readonly (string | number | boolean)[]): string {
  if (values.length === 0) return '';
  const texts = values.map((one) => `&quot;${xmlText(quoted(String(one)))}&quot;`);
  return printRaw(id, `[${texts.join(', ')}]`);
}

function quoted(text: string): string {
  return QUOTABLE.test(text) ? text.replaceAll(QUOTABLES, '\\$&') : text;
}

const QUOTABLE = /["\\]/u;
const QUOTABLES = /["\\]/gu;

function printRaw(id: string, written: string): string {
  return `<attvalue for="${id}" value="${written}"/>`;
}
