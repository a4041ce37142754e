import type {
  GraphModel,
  NodeType,
  Property,
  StoredRelationshipField,
} from '../model/graph-model.js';
import { type GroupKey, TIME_UNITS, type TimeUnit } from '../plan/group-key.js';
import { constantCase, referenceFieldName } from '../model/name-forms.js';

/** A key by which rows can be grouped: its name in the enum, its field in the group, and its source. */
export interface GroupKeyName {
  readonly name: string;
  readonly field: string;
  readonly description: string;
  readonly source:
    | { readonly kind: 'property'; readonly property: Property }
    | { readonly kind: 'bucket'; readonly property: Property; readonly unit: TimeUnit }
    | Extract<GroupKey, { kind: 'related' | 'reference' }>;
}

/** All keys by which nodes of a type can be grouped, in the order of the SDL. */
export function groupKeyNames(type: NodeType, model: GraphModel): readonly GroupKeyName[] {
  return [
    ...[...type.properties.values()]
      .filter(({ list, name }) => !list && name !== 'id')
      .flatMap(propertyKeys),
    ...[...type.relationships.values()]
      .filter((relationship) => relationship.kind === 'stored')
      .flatMap((relationship) => [
        {
          name: constantCase(relationship.name),
          field: relationship.name,
          description: relationship.description,
          source: { kind: 'related', relationship } as const,
        },
        ...referenceKeys(relationship, model),
      ]),
  ];
}

/** Keys of the nodes that edges reference, such as `speakersOnBehalfOf`. */
function referenceKeys(
  relationship: StoredRelationshipField,
  model: GraphModel,
): readonly GroupKeyName[] {
  const edgeType = model.edgeTypes.get(relationship.relationship.edgeType ?? '');
  return [...(edgeType?.properties.values() ?? [])].flatMap(({ name, type, description }) => {
    if (type.kind !== 'Reference') return [];
    const field = referenceFieldName(relationship.name, name);
    const source = {
      ...({ kind: 'reference', relationship, property: name } as const),
      target: type.target,
    };
    return [{ name: constantCase(field), field, description, source }];
  });
}

function propertyKeys(property: Property): readonly GroupKeyName[] {
  const own: GroupKeyName = {
    name: constantCase(property.name),
    field: property.name,
    description: property.description,
    source: { kind: 'property', property },
  };
  if (property.type.kind !== 'PartialDate') return [own];
  return [
    own,
    ...TIME_UNITS.map((unit): GroupKeyName => ({
      name: `${constantCase(property.name)}_${unit}`,
      field: `${property.name}${unit.charAt(0)}${unit.slice(1).toLowerCase()}`,
      description: `The ${unit.toLowerCase()} of the date as written, not converted to UTC. ${property.description}`,
      source: { kind: 'bucket', property, unit },
    })),
  ];
}
