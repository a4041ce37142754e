import { type FieldDraft, type FieldSite, LINK_KINDS } from './field-draft.js';
import type { Property, ValueType } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import type { Problems } from '../syntax/problems.js';
import { readRdfValue } from './read-rdf.js';

/** Reads a field that holds values; `undefined` where it cannot be one at all. */
export function readProperty(
  site: FieldSite,
  type: ValueType,
  problems: Problems,
): FieldDraft | undefined {
  const { definition, label, shape, uses, owner } = site;
  const link = LINK_KINDS.find((name) => uses[name] !== undefined);
  if (link !== undefined) {
    const came =
      owner.kind === 'edge'
        ? `${owner.name} is an edge type, and edges have no relationships`
        : `${shape.name} is not a node type`;
    problems.add(
      uses[link]?.at ?? definition,
      `${label}: @${link} stands on a field that leads to nodes, but ${came}. Take it away.`,
    );
    return undefined;
  }
  if (uses.edgeDefaults !== undefined) {
    const message = `${label}: @edgeDefaults stands on a field that leads to nodes. Take it away here.`;
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
      `${label}: an edge names one ${shape.name} at most, not a list. Write ${shape.name}.`,
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
      `${label}: @unique tells nodes apart, but ${owner.name} is an edge type. Take it away.`,
    );
  } else if (label.endsWith('.id')) {
    problems.add(at, `${label}: an id is unique already. Take @unique away.`);
  } else if (shape.list || (type.kind !== 'String' && type.kind !== 'ID' && type.kind !== 'Int')) {
    const came = shape.list ? `[${shape.name}!]!` : shape.name;
    problems.add(
      at,
      `${label}: @unique stands on a single String, ID or Int, not on ${came}. Take it away.`,
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
      `${label}: search finds nodes, but ${owner.name} is an edge type. Take @searchable away.`,
    );
  } else if (type.kind !== 'String') {
    problems.add(
      at,
      `${label}: search reads String and [String!]!, not ${shape.name}. Take @searchable away.`,
    );
  }
}
