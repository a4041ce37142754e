import type { ExportEdge } from '../format/graph-format.js';
import type { ViewSource } from '../../view/graph-view.js';
import type { RdfLink } from './turtle-links.js';
import { ownTerm } from './turtle-text.js';
import { END, NEXT, printDate, printValues, START } from './turtle-values.js';

/**
 * Prints an edge as a triple with our own term, and one with each published term. Its properties, dates
 * and documents are those of an `rdf:Statement` (reification), which is named by the id of the edge.
 */
export function printEdge(edge: ExportEdge, link: RdfLink): string {
  const from = ownTerm('node', edge.from);
  const to = ownTerm('node', edge.to);
  let printed = `${from} ${[link.term, ...link.forward].map((term) => `${term} ${to}`).join(NEXT)} .\n`;
  for (const term of link.backward) printed += `${to} ${term} ${from} .\n`;
  const annotations = printAnnotations(edge, link);
  if (annotations === '') return printed;
  const classes = link.edgeClass === undefined ? '' : `, ${link.edgeClass}`;
  const triple = `${NEXT}rdf:subject ${from}${NEXT}rdf:predicate ${link.term}${NEXT}rdf:object ${to}`;
  return `${printed}${ownTerm('edge', edge.id)} a rdf:Statement${classes}${triple}${annotations} .\n`;
}

function printAnnotations(
  { properties, start, end, sources, count }: ExportEdge,
  { fields }: RdfLink,
): string {
  let annotations = printValues(properties, fields);
  if (count !== undefined) annotations += `${NEXT}communique:count ${count}`;
  if (start !== undefined) annotations += `${NEXT}${START} ${printDate(start)}`;
  if (end !== undefined) annotations += `${NEXT}${END} ${printDate(end)}`;
  if (sources.length === 0) return annotations;
  const documents = new Set(sources.map(({ id }) => ownTerm('node', id)));
  annotations += `${NEXT}prov:wasDerivedFrom ${[...documents].join(', ')}`;
  const exact = sources.filter(({ paragraph }) => paragraph !== undefined);
  if (exact.length === 0) return annotations;
  return `${annotations}${NEXT}prov:qualifiedDerivation ${exact.map(printDerivation).join(', ')}`;
}

/** The paragraph of a document, with a term of our own: no published vocabulary has one. */
function printDerivation({ id, paragraph }: ViewSource): string {
  return `[ a prov:Derivation ; prov:entity ${ownTerm('node', id)} ; communique:paragraph ${paragraph ?? ''} ]`;
}
