/**
 * The prefixes of vocabularies that a schema may use, with the namespaces that these declare: schema.org,
 * and SKOS, PROV-O, the Organization Ontology, OWL and RDF Schema of the W3C.
 */
export const RDF_VOCABULARIES: ReadonlyMap<string, string> = new Map([
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['org', 'http://www.w3.org/ns/org#'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['schema', 'https://schema.org/'],
  ['skos', 'http://www.w3.org/2004/02/skos/core#'],
]);

/** The characters that RFC 3987 allows in an IRI, and Turtle between angle brackets. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u;
const SHORT_NAME = /^(?<vocabulary>[a-z]+):(?<term>[A-Za-z][A-Za-z0-9]*)$/u;

/** Whether a text is a full http(s) IRI, valid in RDF. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

/** The full IRI of a term such as `schema:Person`; `undefined` if its prefix is unknown. */
export function expandRdfTerm(text: string): string | undefined {
  if (isWebAddress(text)) return text;
  const { vocabulary = '', term = '' } = SHORT_NAME.exec(text)?.groups ?? {};
  const start = RDF_VOCABULARIES.get(vocabulary);
  return start === undefined ? undefined : start + term;
}
