import type { EdgeType, EnumType, GraphModel, NodeType } from '../../model/graph-model.js';
import { constantCase } from '../../model/name-forms.js';
import { publishedClasses } from './turtle-nodes.js';
import { ownTerm, turtleText } from './turtle-text.js';
import { NEXT, rdfFields } from './turtle-values.js';

/**
 * Describes our own terms: the types, values, properties and relationships of the model; derived
 * relationships only if the graph may have such edges.
 */
export function printVocabulary(model: GraphModel, hasDerived: boolean): string {
  return [
    ...Array.from(model.nodeTypes.values(), (type) => printNodeType(model, type)),
    ...Array.from(model.edgeTypes.values(), printEdgeType),
    ...Array.from(model.enums.values(), printEnum),
    ...printProperties(model),
    ...printRelationships(model),
    `communique:paragraph a rdf:Property${describe('paragraph', ['Which paragraph of a document says so, from 1.'])} .\n`,
    ...(hasDerived ? printDerived(model) : []),
  ].join('');
}

function printNodeType(model: GraphModel, type: NodeType): string {
  const classes = publishedClasses(model, type);
  const wider = classes.length === 0 ? '' : `${NEXT}rdfs:subClassOf ${classes.join(', ')}`;
  return `${ownTerm('type', type.name)} a rdfs:Class${wider}${describe(type.name, [type.description])} .\n`;
}

function printEdgeType({ name, description }: EdgeType): string {
  return `${ownTerm('type', name)} a rdfs:Class${NEXT}rdfs:subClassOf rdf:Statement${describe(name, [description])} .\n`;
}

function printEnum({ name, description, values }: EnumType): string {
  const scheme = ownTerm('type', name);
  const concepts = values.map((value) => {
    const term = ownTerm('value', `${name}:${value.name}`);
    const label = turtleText(value.name);
    return `${term} a skos:Concept${NEXT}skos:inScheme ${scheme}${NEXT}skos:prefLabel ${label}${NEXT}skos:definition ${turtleText(value.description)} .\n`;
  });
  return `${scheme} a skos:ConceptScheme${describe(name, [description])} .\n${concepts.join('')}`;
}

/** Properties of the same name share a term, whatever their types; those with a published term are omitted. */
function printProperties({ nodeTypes, edgeTypes }: GraphModel): readonly string[] {
  const comments = new Map<string, Set<string>>();
  for (const { properties, interval } of [...nodeTypes.values(), ...edgeTypes.values()]) {
    for (const [name, { property, term }] of rdfFields(properties, interval)) {
      if (term !== ownTerm('property', name) || name === 'id' || name === 'name') continue;
      comments.set(name, (comments.get(name) ?? new Set()).add(property.description));
    }
  }
  return Array.from(
    comments,
    ([name, texts]) => `${ownTerm('property', name)} a rdf:Property${describe(name, texts)} .\n`,
  );
}

function printRelationships({ nodeTypes, relationships }: GraphModel): readonly string[] {
  const comments = new Map(relationships.map(({ type }) => [type, new Set<string>()]));
  for (const { relationships: fields } of nodeTypes.values()) {
    for (const field of fields.values()) {
      if (field.kind !== 'stored' || !field.declared) continue;
      comments.get(field.relationship.type)?.add(field.description);
    }
  }
  return Array.from(
    comments,
    ([type, texts]) =>
      `${ownTerm('relationship', type)} a rdf:Property${describe(type, texts)} .\n`,
  );
}

function printDerived({ nodeTypes }: GraphModel): readonly string[] {
  const comments = new Map<string, Set<string>>();
  for (const { relationships: fields } of nodeTypes.values()) {
    for (const { kind, name, description } of fields.values()) {
      if (kind !== 'derived') continue;
      const type = constantCase(name);
      comments.set(type, (comments.get(type) ?? new Set()).add(description));
    }
  }
  return [
    ...Array.from(
      comments,
      ([type, texts]) =>
        `${ownTerm('relationship', type)} a rdf:Property${describe(type, texts)} .\n`,
    ),
    `communique:count a rdf:Property${describe('count', ['How many nodes lead from the one end to the other.'])} .\n`,
  ];
}

function describe(label: string, comments: Iterable<string>): string {
  const texts = Array.from(comments, turtleText).join(', ');
  return `${NEXT}rdfs:label ${turtleText(label)}${NEXT}rdfs:comment ${texts}`;
}
