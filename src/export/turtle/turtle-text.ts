import { RDF_VOCABULARIES } from '../../model/rdf-vocabularies.js';

/**
 * The prefixes of a Turtle file: those of published vocabularies, of RDF itself, and our own, which are
 * URNs, since a graph has no known URL.
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

/** The prefix declarations at the top of a file. */
export const TURTLE_PREFIXES = PREFIXES.map(
  ([name, start]) => `@prefix ${name}: <${start}> .\n`,
).join('');

/** The term for a part of the graph or of its model. */
export function ownTerm(
  prefix: 'node' | 'edge' | 'property' | 'relationship' | 'type' | 'value',
  name: string,
): string {
  if (LOCAL_NAME.test(name)) return `${prefix}:${name}`;
  return `<urn:communique:${prefix}:${encodeURIComponent(wellFormed(name)).replaceAll('%3A', ':')}>`;
}

/** A term of a published vocabulary, from its IRI. */
export function publishedTerm(iri: string): string {
  for (const [name, start] of PREFIXES) {
    if (!iri.startsWith(start)) continue;
    const local = iri.slice(start.length);
    if (LOCAL_NAME.test(local)) return `${name}:${local}`;
  }
  return `<${iri}>`;
}

/** The IRI of an external resource, from its base and its last part. */
export function farTerm(base: string, end: string): string {
  return `<${base}${encodeURIComponent(wellFormed(end))}>`;
}

/** A string literal with the escapes that Turtle 1.1 (6.4) requires, and with all control characters escaped. */
export function turtleText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : `"${wellFormed(text).replace(SPECIAL, escapeOne)}"`;
}

/** The part of the production PN_LOCAL that ids use; other names are written as full IRIs. */
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

/** Drops unpaired surrogates, which UTF-8 cannot encode. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '');
}
