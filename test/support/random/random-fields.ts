import { edgeTypeName } from '../../../src/api/type-names.js';
import type { RelationshipField } from '../../../src/model/graph-model.js';
import type { EdgeField, Field } from '../../../src/plan/plan.js';
import type { PlanMaker } from './plan-maker.js';
import { randomList } from './random-list.js';

/** Makes fields of a node: its id, a property, and relationships nested as deep as `depth` allows. */
export function randomFields(type: string, maker: PlanMaker, depth: number): readonly Field[] {
  const { choices } = maker;
  const { properties, relationships } = maker.typeOf(type);
  const property = choices.pick([...properties.keys()]);
  const fields: Field[] = [
    { kind: 'property', key: 'id', property: 'id' },
    { kind: 'typename', key: 'typename', name: type },
    { kind: 'property', key: 'own', property },
  ];
  const related = [...relationships.values()];
  if (depth <= 0 || related.length === 0) return fields;
  const nested = choices.times(choices.upTo(2), (index): Field => {
    const relationship = choices.pick(related);
    const key = `field${index}`;
    const { target } = relationship;
    return relationship.many
      ? {
          kind: 'list',
          key,
          relationship,
          list: randomList(target, relationship, maker, depth - 1),
        }
      : { kind: 'one', key, relationship, fields: randomFields(target, maker, depth - 1) };
  });
  return [...fields, ...nested];
}

/** Makes fields of a row: all that its edge has, and the node. */
export function randomEdgeFields(
  type: string,
  relationship: RelationshipField | undefined,
  maker: PlanMaker,
  depth: number,
): readonly EdgeField[] {
  const row: readonly EdgeField[] = [
    { kind: 'cursor', key: 'cursor' },
    { kind: 'typename', key: 'typename', name: `${type}Edge` },
    { kind: 'node', key: 'node', fields: randomFields(type, maker, depth) },
  ];
  if (relationship === undefined) return row;
  if (relationship.kind === 'derived') {
    const names = ['count', 'firstOn', 'lastOn'];
    return [
      ...row,
      ...names.map((name): EdgeField => ({ kind: 'property', key: name, property: name })),
    ];
  }
  return [...row, ...edgeFields(relationship, maker), sources(maker)];
}

function edgeFields(field: RelationshipField, maker: PlanMaker): readonly EdgeField[] {
  const type = maker.model.edgeTypes.get(edgeTypeName(field));
  const properties = [...(type?.properties.values() ?? [])];
  const bounds = type?.interval === undefined ? [] : [type.interval.from, type.interval.to];
  return [
    ...properties.map(({ name, type: { kind, ...rest } }): EdgeField =>
      kind === 'Reference' && 'target' in rest
        ? {
            kind: 'reference',
            key: name,
            property: name,
            type: rest.target,
            fields: [{ kind: 'property', key: 'id', property: 'id' }],
          }
        : { kind: 'property', key: name, property: name },
    ),
    ...bounds.map((name): EdgeField => ({ kind: 'known', key: `${name}Known`, property: name })),
  ];
}

function sources({ model }: PlanMaker): EdgeField {
  return {
    kind: 'sources',
    key: 'sources',
    fields:
      model.sourceType === undefined
        ? []
        : [
            {
              kind: 'source',
              key: 'source',
              fields: [{ kind: 'property', key: 'id', property: 'id' }],
            },
            { kind: 'typename', key: 'typename', name: 'FactSource' },
            { kind: 'paragraph', key: 'paragraph' },
          ],
  };
}
