import type { RdfProperty, ValueType } from '../../model/graph-model.js';
import { argumentAt, type DirectiveUses } from '../syntax/read-directives.js';
import type { Problems } from '../syntax/problems.js';
import type { FieldSite } from './field-draft.js';
import type { ObjectDeclaration } from '../syntax/read-declarations.js';
import { expandRdfTerm, isWebAddress, RDF_VOCABULARIES } from '../../model/rdf-vocabularies.js';

/** The RDF class of a node type. */
export function readRdfClass(
  { kind, name, definition, uses }: ObjectDeclaration,
  problems: Problems,
): string | undefined {
  const use = uses.rdfClass;
  if (use === undefined) return undefined;
  if (kind === 'edge') {
    problems.add(
      use.at,
      `${name}: @rdfClass describes nodes, but this is an edge type. Remove it.`,
    );
    return undefined;
  }
  return readTerm(use.values.iri, name, argumentAt(use, 'iri') ?? definition, problems);
}

/** The RDF property of a property of a node or an edge. */
export function readRdfValue(
  { label, owner, shape, uses, definition }: FieldSite,
  type: ValueType,
  problems: Problems,
): RdfProperty | undefined {
  const use = uses.rdfProperty;
  if (use === undefined) return undefined;
  const { name } = definition;
  if (owner.kind === 'node' && (name.value === 'id' || name.value === 'name')) {
    problems.add(
      use.at,
      `${label}: every node already has its ${name.value} in RDF. Remove @rdfProperty.`,
    );
  }
  const { base } = use.values;
  const at = argumentAt(use, 'base') ?? definition;
  if (base !== undefined && type.kind !== 'String' && type.kind !== 'ID') {
    problems.add(
      at,
      `${label}: a base turns a text into an IRI, but this is of type ${shape.name}. Remove it.`,
    );
  } else if (base !== undefined && !isWebAddress(base)) {
    problems.add(
      at,
      `${label}: the base "${base}" is not a web address. Write one such as "https://example.org/".`,
    );
  }
  const iri = readTerm(use.values.iri, label, argumentAt(use, 'iri') ?? definition, problems);
  return iri === undefined ? undefined : Object.freeze({ iri, base });
}

/** The RDF property of a relationship field. */
export function readRdfLink(
  label: string,
  uses: DirectiveUses,
  problems: Problems,
): string | undefined {
  const use = uses.rdfProperty;
  if (use === undefined) return undefined;
  if (uses.derived !== undefined) {
    problems.add(
      use.at,
      `${label}: a derived relationship is not exported as RDF. Remove @rdfProperty.`,
    );
  }
  if (use.values.base !== undefined) {
    const at = argumentAt(use, 'base') ?? use.at;
    problems.add(
      at,
      `${label}: a base turns a text into an IRI, but this is a relationship. Remove it.`,
    );
  }
  return readTerm(use.values.iri, label, argumentAt(use, 'iri') ?? use.at, problems);
}

function readTerm(
  text: string | undefined,
  label: string,
  at: Parameters<Problems['add']>[0],
  problems: Problems,
): string | undefined {
  if (text === undefined) return undefined;
  const iri = expandRdfTerm(text);
  if (iri === undefined) {
    const known = [...RDF_VOCABULARIES.keys()].join(', ');
    problems.add(
      at,
      `${label}: "${text}" is not an RDF term. Write one such as "schema:name" (the vocabularies are ${known}) or a full IRI.`,
    );
  }
  return iri;
}
