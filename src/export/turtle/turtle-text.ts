import { RDF_VOCABULARIES } from '../../model/rdf-vocabularies.js';

/**
 * The names that a Turtle file gives to vocabularies: the published ones, those of RDF itself, and
 * ours, which are URNs since no address of the web is known under which a graph can be found.
 */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ...RDF_VOCABULARIES,
  ['communique', 'urn:communique:'],
  ['edge', 'urn:communique:edge:'],
  ['node', 'urn:communique:node:'],
  ['property', 'urn:communique:property:'],
  ['relationship', 'urn:communique:relationship:'],
  ['type', 'urn:communique:type:'],
  ['value', 'urn:communique:value:'],
];

/** What stands at the top of a file. */
export const TURTLE_PREFIXES = PREFIXES.map(
  ([name, start]) => `@prefix ${name}: <${start}> .\n`,
).join('');

/** A part of our own of the graph or of its model, by its name there. */
export function ownTerm(
  prefix: 'node' | 'edge' | 'property' | 'relationship' | 'type' | 'value',
  name: string,
): string {
  if (LOCAL_NAME.test(name)) return `${prefix}:${name}`;
  return `<urn:communique:${prefix}:${encodeURIComponent(wellFormed(name)).replaceAll('%3A', ':')}>`;
}

/** A term of a published vocabulary, by its whole address. */
export function publishedTerm(iri: string): string {
  for (const [name, start] of PREFIXES) {
    if (!iri.startsWith(start)) continue;
    const local = iri.slice(start.length);
    if (LOCAL_NAME.test(local)) return `${name}:${local}`;
  }
  return `<${iri}>`;
}

/** A thing elsewhere, named by the end of its address. */
export function farTerm(base: string, end: string): string {
  return `<${base}${encodeURIComponent(wellFormed(end))}>`;
}

/** A text, with all that Turtle 1.1 (6.4) wants escaped, and all control characters too. */
export function turtleText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : `"${wellFormed(text).replace(SPECIAL, escapeOne)}"`;
}

/** Of the production PN_LOCAL what ids consist of; everything else is written in full. */
const LOCAL_NAME = /^[A-Za-z0-9_][A-Za-z0-9_:-]*$/u;
const PLAIN = /^[ !#-[\]-~\u00a0-\ud7ff]*$/u;
const SPECIAL = /["\\]|\p{Cc}/gu;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeOne(one: string): string {
  return ESCAPES.get(one) ?? `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Leaves halves of surrogate pairs out: UTF-8 has no bytes for them. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '');
}
