import type { GraphModel, NodeType } from '../../model/graph-model.js';
import type { ViewNode, ViewSource } from '../../view/graph-view.js';
import { ownTerm, publishedTerm, turtleText } from './turtle-text.js';
import { NEXT, printValues, rdfFields, type RdfFields } from './turtle-values.js';

/** The RDF terms of the nodes of a type. */
interface RdfType {
  /** As printed. */
  readonly classes: string;
  /** Whether the nodes form a hierarchy, and so are SKOS concepts. */
  readonly isConcept: boolean;
  readonly fields: RdfFields;
}

/** Prints nodes, and documents that are not among the nodes of a graph. */
export class NodePrinter {
  readonly #model: GraphModel;
  readonly #types: ReadonlyMap<string, RdfType>;

  constructor(model: GraphModel) {
    this.#model = model;
    this.#types = new Map(
      Array.from(model.nodeTypes, ([name, type]) => [name, rdfType(model, type)]),
    );
  }

  printNode({ id, type, label, properties }: Omit<ViewNode, 'degree' | 'start' | 'end'>): string {
    const { classes, isConcept, fields } = this.#types.get(type) ?? UNKNOWN;
    const name = turtleText(label);
    const concept = isConcept ? `${NEXT}skos:prefLabel ${name}` : '';
    const values = printValues(properties, fields);
    return `${ownTerm('node', id)} a ${classes}${NEXT}rdfs:label ${name}${NEXT}schema:name ${name}${concept}${values} .\n`;
  }

  printSource({ id, label, url }: ViewSource): string {
    const type = this.#model.sourceType ?? '';
    return this.printNode({ id, type, label, properties: url === undefined ? {} : { url } });
  }
}

const UNKNOWN: RdfType = { classes: 'rdfs:Resource', isConcept: false, fields: new Map() };

function rdfType(model: GraphModel, type: NodeType): RdfType {
  return Object.freeze({
    classes: [ownTerm('type', type.name), ...publishedClasses(model, type)].join(', '),
    isConcept: type.broader !== undefined,
    fields: rdfFields(type.properties, type.interval),
  });
}

/** The published classes of a type: that of the schema, and those implied by its role in the model. */
export function publishedClasses(model: GraphModel, type: NodeType): readonly string[] {
  const classes = new Set<string>();
  if (type.rdfClass !== undefined) classes.add(publishedTerm(type.rdfClass));
  if (type.broader !== undefined) classes.add('skos:Concept');
  if (type.name === model.sourceType) classes.add('schema:CreativeWork').add('prov:Entity');
  return [...classes];
}
