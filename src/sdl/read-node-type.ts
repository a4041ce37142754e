import type { NodeType, RelationshipField, StoredRelationshipField } from '../model/graph-model.js';
import { readDefaultOrder } from './read-default-order.js';
import { readDescription } from './syntax/read-description.js';
import { readNodeInterval } from './fields/read-interval.js';
import { argumentAt } from './syntax/read-directives.js';
import { propertiesOf } from './fields/read-edge-type.js';
import type { Problems } from './syntax/problems.js';
import type { FieldDraft, LinkDraft } from './fields/field-draft.js';
import type { TypeDraft } from './fields/read-type-draft.js';
import { readRdfClass } from './fields/read-rdf.js';
import { showSdl } from './syntax/type-shape.js';

/** Builds a node type from its draft, once its relationship fields are resolved. */
export function readNodeType(
  draft: TypeDraft,
  links: ReadonlyMap<LinkDraft, RelationshipField>,
  problems: Problems,
): NodeType {
  const { name, definition, uses } = draft;
  checkRequiredFields(draft, problems);
  checkNameFrom(draft, problems);
  checkBroader(draft, links, problems);
  const relationships = new Map<string, RelationshipField>();
  for (const [fieldName, field] of draft.fields) {
    const link = isLink(field) ? links.get(field) : undefined;
    if (link !== undefined) relationships.set(fieldName, link);
  }
  return Object.freeze({
    name,
    description: readDescription(definition),
    singular: singularOf(name),
    plural: uses.node?.values.plural ?? '',
    properties: propertiesOf(draft),
    relationships,
    interfaces: Object.freeze((definition.interfaces ?? []).map((one) => one.name.value)),
    nameFrom: uses.node?.values.nameFrom,
    broader: uses.node?.values.broader,
    defaultOrder: readDefaultOrder(draft, problems),
    interval: readNodeInterval(draft, problems),
    example: uses.node?.values.example,
    rdfClass: readRdfClass(draft, problems),
  });
}

/** The root field for one node of a type: its name in lower camel case. */
export function singularOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Whether a field is a relationship. */
export function isLink(field: FieldDraft | undefined): field is LinkDraft {
  return field !== undefined && field.kind !== 'property' && field.kind !== 'invalid';
}

function checkRequiredFields(draft: TypeDraft, problems: Problems): void {
  for (const [name, type] of [
    ['id', 'ID!'],
    ['name', 'String!'],
  ] as const) {
    const field = draft.fields.get(name);
    if (field === undefined) {
      problems.add(
        draft.definition,
        `${draft.name} has no field "${name}", which every node needs. Add ${name}: ${type}.`,
      );
      continue;
    }
    const actual = showSdl(field.definition.type);
    if (actual.replaceAll(/\s/gu, '') === type) continue;
    problems.add(
      field.definition,
      `${draft.name}.${name} is ${actual}, but every node needs ${name}: ${type}. Write that.`,
    );
  }
}

function checkNameFrom(draft: TypeDraft, problems: Problems): void {
  const name = draft.uses.node?.values.nameFrom;
  if (name === undefined) return;
  const field = draft.fields.get(name);
  if (field?.kind === 'invalid') return;
  const isText =
    field?.kind === 'property' && field.property.type.kind === 'String' && !field.property.list;
  if (isText && name !== 'name') return;
  const texts = [...propertiesOf(draft).values()].filter(
    (property) => property.type.kind === 'String' && !property.list && property.name !== 'name',
  );
  const guess =
    field === undefined
      ? problems.didYouMean(
          name,
          texts.map((text) => text.name),
        )
      : '';
  const actual =
    field === undefined
      ? `${draft.name}.${name} does not exist`
      : `${draft.name}.${name} is not another single String`;
  problems.add(
    argumentAt(draft.uses.node, 'nameFrom') ?? draft.definition,
    `${draft.name}: nameFrom names the property used where a record gives no name, but ${actual}.${guess} Name a String of ${draft.name}.`,
  );
}

function checkBroader(
  draft: TypeDraft,
  links: ReadonlyMap<LinkDraft, RelationshipField>,
  problems: Problems,
): void {
  const name = draft.uses.node?.values.broader;
  if (name === undefined) return;
  const field = draft.fields.get(name);
  if (field?.kind === 'invalid') return;
  const link = isLink(field) ? links.get(field) : undefined;
  if (isLink(field) && link === undefined) return;
  if (link !== undefined && isUpward(link, draft.name)) return;
  const guess = field === undefined ? problems.didYouMean(name, draft.fields.keys()) : '';
  const actual = field === undefined ? 'does not exist' : 'is not one';
  problems.add(
    argumentAt(draft.uses.node, 'broader') ?? draft.definition,
    `${draft.name}: broader names a to-one relationship from ${draft.name} to ${draft.name}, but ${draft.name}.${name} ${actual}.${guess} Write ${name}: ${draft.name} @relationship(type: "…").`,
  );
}

function isUpward(link: RelationshipField, type: string): link is StoredRelationshipField {
  return link.kind === 'stored' && !link.many && link.target === type;
}
