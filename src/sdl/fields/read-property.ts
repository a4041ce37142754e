import { type FieldDraft, type FieldSite, LINK_KINDS } from './field-draft.js';
import type { Property, ValueType } from '../../model/graph-model.js';
import { readDescription } from '../syntax/read-description.js';
import type { Faults } from '../syntax/faults.js';
import { readRdfValue } from './read-rdf.js';

/** Reads a field that holds values; `undefined` where it cannot be one at all. */
export function readProperty(
  site: FieldSite,
  type: ValueType,
  faults: Faults,
): FieldDraft | undefined {
  const { definition, label, shape, uses, owner } = site;
  const link = LINK_KINDS.find((name) => uses[name] !== undefined);
  if (link !== undefined) {
    const came =
      owner.kind === 'edge'
        ? `${owner.name} is an edge type, and edges have no relationships`
        : `${shape.name} is not a node type`;
    faults.add(
      uses[link]?.at ?? definition,
      `${label}: @${link} stands on a field that leads to nodes, but ${came}. Take it away.`,
    );
    return undefined;
  }
  if (uses.edgeDefaults !== undefined) {
    const message = `${label}: @edgeDefaults stands on a field that leads to nodes. Take it away here.`;
    faults.add(uses.edgeDefaults.at, message);
  }
  if (type.kind === 'Reference') checkReference(site, faults);
  checkUnique(site, type, faults);
  checkSearchable(site, type, faults);
  const property: Property = Object.freeze({
    name: definition.name.value,
    description: readDescription(definition),
    type: Object.freeze(type),
    list: shape.list,
    required: shape.required,
    unique: uses.unique !== undefined,
    searchWeight: uses.searchable && (uses.searchable.values.weight ?? 1),
    rdf: readRdfValue(site, type, faults),
  });
  return { kind: 'property', definition, property };
}

function checkReference({ definition, label, shape }: FieldSite, faults: Faults): void {
  if (shape.list) {
    faults.add(
      definition.type,
      `${label}: an edge names one ${shape.name} at most, not a list. Write ${shape.name}.`,
    );
  } else if (shape.required) {
    faults.add(
      definition.type,
      `${label}: ${shape.name}! promises a node that may be deleted. Write ${shape.name} without "!".`,
    );
  }
}

function checkUnique(
  { label, shape, uses, owner }: FieldSite,
  type: ValueType,
  faults: Faults,
): void {
  if (uses.unique === undefined) return;
  const { at } = uses.unique;
  if (owner.kind === 'edge') {
    faults.add(
      at,
      `${label}: @unique tells nodes apart, but ${owner.name} is an edge type. Take it away.`,
    );
  } else if (label.endsWith('.id')) {
    faults.add(at, `${label}: an id is unique already. Take @unique away.`);
  } else if (shape.list || (type.kind !== 'String' && type.kind !== 'ID' && type.kind !== 'Int')) {
    const came = shape.list ? `[${shape.name}!]!` : shape.name;
    faults.add(
      at,
      `${label}: @unique stands on a single String, ID or Int, not on ${came}. Take it away.`,
    );
  }
}

function checkSearchable(
  { label, shape, uses, owner }: FieldSite,
  type: ValueType,
  faults: Faults,
): void {
  if (uses.searchable === undefined) return;
  const { at } = uses.searchable;
  if (owner.kind === 'edge') {
    faults.add(
      at,
      `${label}: search finds nodes, but ${owner.name} is an edge type. Take @searchable away.`,
    );
  } else if (type.kind !== 'String') {
    faults.add(
      at,
      `${label}: search reads String and [String!]!, not ${shape.name}. Take @searchable away.`,
    );
  }
}
