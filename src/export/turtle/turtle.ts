import { describeCut } from '../format/describe-cut.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { printBatches } from '../format/print-batches.js';
import { printEdge } from './turtle-edges.js';
import { createLinkFinder } from './turtle-links.js';
import { NodePrinter } from './turtle-nodes.js';
import { TURTLE_PREFIXES, turtleText } from './turtle-text.js';
import { NEXT } from './turtle-values.js';
import { printVocabulary } from './turtle-vocabulary.js';

/**
 * RDF 1.1 Turtle. The published terms of types, properties and relationships are those of the schema
 * (`@rdfClass`, `@rdfProperty`) and those implied by the model: SKOS for hierarchies, PROV-O for
 * documents and what is derived from them, schema.org for dates.
 */
export const TURTLE: GraphFormat = Object.freeze({
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  description: 'RDF stores and SPARQL, in terms of schema.org, SKOS and PROV-O.',
  write: writeTurtle,
});

/** Keeps the ids of documents in memory, and streams everything else. */
async function* writeTurtle(graph: ExportGraph): AsyncGenerator<string> {
  const { model, title, cut } = graph;
  const part = cut === undefined ? '' : `${NEXT}schema:description ${turtleText(describeCut(cut))}`;
  yield `${TURTLE_PREFIXES}\ncommunique:graph a schema:Dataset${NEXT}rdfs:label ${turtleText(title)}${part} .\n`;
  yield printVocabulary(model, graph.hasDerived === true);
  const nodes = new NodePrinter(model);
  const documents = new Set<string>();
  yield* printBatches(graph.nodes(), (node: PlacedNode) => {
    if (node.type === model.sourceType) documents.add(node.id);
    return nodes.printNode(node);
  });
  const linkOf = createLinkFinder(model);
  yield* printBatches(graph.edges(), (edge: ExportEdge) => {
    // Documents that are not among the nodes are printed with their name and URL.
    const unseen = edge.sources.filter(({ id }) => !documents.has(id));
    for (const { id } of unseen) documents.add(id);
    const sources = unseen.map((source) => nodes.printSource(source));
    return sources.join('') + printEdge(edge, linkOf(edge));
  });
}
