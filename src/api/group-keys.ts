import type { NodeType, Property, RelationshipField } from '../model/graph-model.js';
import { TIME_UNITS, type TimeUnit } from '../plan/group-key.js';
import { constantCase } from '../model/name-forms.js';

/** A value by which rows can be grouped: its name in the enum, its field in the group, and where it comes from. */
export interface GroupKeyName {
  readonly name: string;
  readonly field: string;
  readonly description: string;
  readonly source:
    | { readonly kind: 'property'; readonly property: Property }
    | { readonly kind: 'bucket'; readonly property: Property; readonly unit: TimeUnit }
    | { readonly kind: 'related'; readonly relationship: RelationshipField };
}

/** All keys by which nodes of a type can be grouped, in the order of the SDL. */
export function groupKeyNames(type: NodeType): readonly GroupKeyName[] {
  return [
    ...[...type.properties.values()]
      .filter(({ list, name }) => !list && name !== 'id')
      .flatMap(propertyKeys),
    ...[...type.relationships.values()]
      .filter(({ kind }) => kind === 'stored')
      .map((relationship): GroupKeyName => ({
        name: constantCase(relationship.name),
        field: relationship.name,
        description: relationship.description,
        source: { kind: 'related', relationship },
      })),
  ];
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
      description: `The ${unit.toLowerCase()}, as written in the local date. ${property.description}`,
      source: { kind: 'bucket', property, unit },
    })),
  ];
}
