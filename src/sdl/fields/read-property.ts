import { type FieldDraft, type FieldSite, LINK_KINDS } from './field-draft.js';
import type { Property, ValueType } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import type { Problems } from '../syntax/problems.js';
import { readRdfValue } from './read-rdf.js';

/** Reads a property field; `undefined` if it has a relationship directive. */
export function readProperty(
  site: FieldSite,
  type: ValueType,
  problems: Problems,
): FieldDraft | undefined {
  const { definition, label, shape, uses, owner } = site;
  const link = LINK_KINDS.find((name) => uses[name] !== undefined);
  if (link !== undefined) {
    const actual =
      owner.kind === 'edge'
        ? `${owner.name} is an edge type, and edges have no relationships`
        : `${shape.name} is not a node type`;
    problems.add(
      uses[link]?.at ?? definition,
      `${label}: @${link} belongs on a relationship field, but ${actual}. Remove it.`,
    );
    return undefined;
  }
  if (uses.edgeDefaults !== undefined) {
    const message = `${label}: @edgeDefaults belongs on a relationship field. Remove it here.`;
    problems.add(uses.edgeDefaults.at, message);
  }
  if (type.kind === 'Reference') checkReference(site, problems);
  checkUnique(site, type, problems);
  checkSearchable(site, type, problems);
  const property: Property = Object.freeze({
    name: definition.name.value,
    description: readDescription(definition),
    type: Object.freeze(type),
    list: shape.list,
    required: shape.required,
    unique: uses.unique !== undefined,
    searchWeight: uses.searchable && (uses.searchable.values.weight ?? 1),
    rdf: readRdfValue(site, type, problems),
  });
  return { kind: 'property', definition, property };
}

function checkReference({ definition, label, shape }: FieldSite, problems: Problems): void {
  if (shape.list) {
    problems.add(
      definition.type,
      `${label}: an edge references at most one ${shape.name}, not a list. Write ${shape.name}.`,
    );
  } else if (shape.required) {
    problems.add(
      definition.type,
      `${label}: ${shape.name}! promises a node that may be deleted. Write ${shape.name} without "!".`,
    );
  }
}

function checkUnique(
  { label, shape, uses, owner }: FieldSite,
  type: ValueType,
  problems: Problems,
): void {
  if (uses.unique === undefined) return;
  const { at } = uses.unique;
  if (owner.kind === 'edge') {
    problems.add(
      at,
      `${label}: @unique distinguishes nodes, but ${owner.name} is an edge type. Remove it.`,
    );
  } else if (label.endsWith('.id')) {
    problems.add(at, `${label}: an id is unique already. Remove @unique.`);
  } else if (shape.list || (type.kind !== 'String' && type.kind !== 'ID' && type.kind !== 'Int')) {
    const actual = shape.list ? `[${shape.name}!]!` : shape.name;
    problems.add(
      at,
      `${label}: @unique belongs on a single String, ID or Int, not on ${actual}. Remove it.`,
    );
  }
}

function checkSearchable(
  { label, shape, uses, owner }: FieldSite,
  type: ValueType,
  problems: Problems,
): void {
  if (uses.searchable === undefined) return;
  const { at } = uses.searchable;
  if (owner.kind === 'edge') {
    problems.add(
      at,
      `${label}: search indexes nodes, but ${owner.name} is an edge type. Remove @searchable.`,
    );
  } else if (type.kind !== 'String') {
    problems.add(
      at,
      `${label}: search indexes String and [String!]!, not ${shape.name}. Remove @searchable.`,
    );
  }
}
