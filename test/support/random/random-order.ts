import { edgeTypeName } from '../../../src/api/type-names.js';
import type { Property, RelationshipField } from '../../../src/model/graph-model.js';
import type { OrderKey, OrderStep } from '../../../src/plan/order.js';
import { type ValueKind, valueKindOf } from '../../../src/plan/value.js';
import type { PlanMaker } from './plan-maker.js';

/** Makes an ordering of nodes of a type, which ends in the id and the key of parallel edges. */
export function randomOrder(
  type: string,
  relationship: RelationshipField | undefined,
  maker: PlanMaker,
): readonly OrderKey[] {
  const { choices, model } = maker;
  const keys = choices.times(choices.upTo(2), () =>
    relationship !== undefined && choices.chance(40)
      ? (randomEdgeKey(relationship, maker) ?? randomNodeKey(type, 'node', [], maker))
      : randomNodeKey(type, 'node', [], maker),
  );
  const id = propertyKey('id', 'name', false);
  if (relationship?.kind !== 'stored') return [...keys, id];
  const properties = model.edgeTypes.get(edgeTypeName(relationship))?.properties;
  const edgeKeys = relationship.relationship.key.flatMap((name): OrderKey[] => {
    const property = properties?.get(name);
    return property === undefined
      ? []
      : [{ ...propertyKey(name, valueKindOf(property.type), false), start: 'edge' }];
  });
  return [...keys, id, ...edgeKeys];
}

function randomNodeKey(
  type: string,
  start: OrderKey['start'],
  path: readonly OrderStep[],
  maker: PlanMaker,
): OrderKey {
  const { choices } = maker;
  const { properties, relationships } = maker.typeOf(type);
  const descending = choices.chance(50);
  const related = [...relationships.values()];
  if (related.length > 0 && path.length < 3 && choices.chance(40)) {
    const relationship = choices.pick(related);
    if (!relationship.many) {
      const step: OrderStep = { kind: 'one', relationship };
      return randomNodeKey(relationship.target, start, [...path, step], maker);
    }
    const value = { kind: 'count', relationship } as const;
    return { start, path, value, valueKind: 'number', descending };
  }
  const property = choices.pick([...properties.values()].filter(({ list }) => !list));
  const key = propertyKey(property.name, valueKindOf(property.type), descending);
  return { ...key, start, path };
}

function randomEdgeKey(field: RelationshipField, maker: PlanMaker): OrderKey | undefined {
  const { choices, model } = maker;
  const descending = choices.chance(50);
  if (field.kind === 'derived') {
    const name = choices.pick(['count', 'firstOn', 'lastOn']);
    return {
      ...propertyKey(name, name === 'count' ? 'number' : 'date', descending),
      start: 'edge',
    };
  }
  const properties = model.edgeTypes.get(edgeTypeName(field))?.properties.values() ?? [];
  const ordered = [...properties].filter(({ list }) => !list);
  if (ordered.length === 0) return undefined;
  const { name, type }: Property = choices.pick(ordered);
  if (type.kind !== 'Reference') {
    return { ...propertyKey(name, valueKindOf(type), descending), start: 'edge' };
  }
  const step: OrderStep = { kind: 'reference', property: name, type: type.target };
  return randomNodeKey(type.target, 'edge', [step], maker);
}

function propertyKey(property: string, valueKind: ValueKind, descending: boolean): OrderKey {
  const value = { kind: 'property', property } as const;
  return { start: 'node', path: [], value, valueKind, descending };
}
