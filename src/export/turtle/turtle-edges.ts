import type { ExportEdge } from '../format/graph-format.js';
import type { ViewSource } from '../../view/graph-view.js';
import type { RdfLink } from './turtle-links.js';
import { ownTerm } from './turtle-text.js';
import { END, NEXT, printDate, printValues, START } from './turtle-values.js';

/**
 * Prints an edge as a triple in our own terms and one in each published term. What it carries
 * (values, dates, documents) is said of a statement of RDF's own vocabulary, named by the edge's id.
 */
export function printEdge(edge: ExportEdge, link: RdfLink): string {
  const from = ownTerm('node', edge.from);
  const to = ownTerm('node', edge.to);
  let printed = `${from} ${[link.term, ...link.forward].map((term) => `${term} ${to}`).join(NEXT)} .\n`;
  for (const term of link.backward) printed += `${to} ${term} ${from} .\n`;
  const said = printSaid(edge, link);
  if (said === '') return printed;
  const classes = link.edgeClass === undefined ? '' : `, ${link.edgeClass}`;
  const triple = `${NEXT}rdf:subject ${from}${NEXT}rdf:predicate ${link.term}${NEXT}rdf:object ${to}`;
  return `${printed}${ownTerm('edge', edge.id)} a rdf:Statement${classes}${triple}${said} .\n`;
}

function printSaid(
  { properties, start, end, sources, count }: ExportEdge,
  { fields }: RdfLink,
): string {
  let said = printValues(properties, fields);
  if (count !== undefined) said += `${NEXT}communique:count ${count}`;
  if (start !== undefined) said += `${NEXT}${START} ${printDate(start)}`;
  if (end !== undefined) said += `${NEXT}${END} ${printDate(end)}`;
  if (sources.length === 0) return said;
  const documents = new Set(sources.map(({ id }) => ownTerm('node', id)));
  said += `${NEXT}prov:wasDerivedFrom ${[...documents].join(', ')}`;
  const exact = sources.filter(({ paragraph }) => paragraph !== undefined);
  if (exact.length === 0) return said;
  return `${said}${NEXT}prov:qualifiedDerivation ${exact.map(printDerivation).join(', ')}`;
}

/** Where in the document it stands: no published vocabulary counts paragraphs. */
function printDerivation({ id, paragraph }: ViewSource): string {
  return `[ a prov:Derivation ; prov:entity ${ownTerm('node', id)} ; communique:paragraph ${paragraph ?? ''} ]`;
}
