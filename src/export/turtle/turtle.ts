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
 * RDF 1.1 Turtle. What a type, a property or a relationship is in published terms is what the
 * schema says (`@rdfClass`, `@rdfProperty`) and what follows from the model: hierarchies are those
 * of SKOS, documents and what is derived from them those of PROV-O, dates those of schema.org.
 */
export const TURTLE: GraphFormat = Object.freeze({
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  description: 'RDF stores and SPARQL, in terms of schema.org, SKOS and PROV-O.',
  write: writeTurtle,
});

/** Holds the ids of the documents, and nothing else of the graph. */
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
    // What is derived from a document that the graph leaves out has at least its name and address.
    const unseen = edge.sources.filter(({ id }) => !documents.has(id));
    for (const { id } of unseen) documents.add(id);
    const sources = unseen.map((source) => nodes.printSource(source));
    return sources.join('') + printEdge(edge, linkOf(edge));
  });
}
