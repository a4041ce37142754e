import { edgeTypeName } from '../../../src/api/type-names.js';
import type { Property, RelationshipField } from '../../../src/model/graph-model.js';
import type { Condition, Filter, ValueTest } from '../../../src/plan/filter.js';
import { valueKindOf } from '../../../src/plan/value.js';
import type { PlanMaker } from './plan-maker.js';
import { idOf, MOST_NODES, randomDate, randomFolded, randomPlanValue } from './random-values.js';

/** What the tallies of derived relationships carry. */
const TALLY: readonly Pick<Property, 'name' | 'type' | 'list'>[] = [
  { name: 'count', type: { kind: 'Int' }, list: false },
  { name: 'firstOn', type: { kind: 'PartialDate' }, list: false },
  { name: 'lastOn', type: { kind: 'PartialDate' }, list: false },
];

type Filtered = Pick<Property, 'name' | 'type' | 'list'>;

/** Makes a filter of nodes of a type, nested as deep as `depth` allows. */
export function randomNodeFilter(type: string, maker: PlanMaker, depth: number): Filter {
  const { model, choices } = maker;
  const declared = maker.typeOf(type);
  const again = (): Filter => randomNodeFilter(type, maker, depth - 1);
  if (depth > 0 && choices.chance(15 * depth)) return randomConnective(again, maker);
  const relationships = [...declared.relationships.values()];
  if (depth > 0 && relationships.length > 0 && choices.chance(55)) {
    return randomRelationshipFilter(choices.pick(relationships), maker, depth - 1);
  }
  const broader = declared.relationships.get(declared.broader ?? '');
  if (broader !== undefined && choices.chance(30)) {
    const id = idOf(model, type, choices.upTo(MOST_NODES));
    return { kind: 'within', broader, id: maker.slot(id) };
  }
  const properties = [...declared.properties.values()];
  const id = properties.filter(({ name }) => name === 'id');
  return randomPropertyFilter(choices.pick(choices.chance(25) ? id : properties), maker);
}

/** Makes a filter of what leads to a node; `undefined` where that carries nothing. */
export function randomEdgeFilter(
  field: RelationshipField,
  maker: PlanMaker,
  depth: number,
): Filter | undefined {
  const { model, choices } = maker;
  if (field.kind === 'derived') {
    return randomConnectives(() => randomPropertyFilter(choices.pick(TALLY), maker), maker, depth);
  }
  const type = model.edgeTypes.get(edgeTypeName(field));
  if (type === undefined) return undefined;
  const own = (): Filter => {
    if (type.interval !== undefined && choices.chance(30)) {
      return { kind: 'on', ...type.interval, date: maker.slot(randomDate(choices)) };
    }
    const property = choices.pick([...type.properties.values()]);
    if (property.type.kind !== 'Reference') return randomPropertyFilter(property, maker);
    const { target } = property.type;
    const filter = randomNodeFilter(target, maker, Math.max(depth - 1, 0));
    return { kind: 'reference', property: property.name, type: target, filter };
  };
  return randomConnectives(own, maker, depth);
}

function randomConnectives(make: () => Filter, maker: PlanMaker, depth: number): Filter {
  if (depth <= 0 || !maker.choices.chance(30)) return make();
  return randomConnective(() => randomConnectives(make, maker, depth - 1), maker);
}

function randomConnective(make: () => Filter, { choices }: PlanMaker): Filter {
  const kind = choices.pick(['all', 'any', 'not'] as const);
  return kind === 'not'
    ? { kind, filter: make() }
    : { kind, filters: choices.times(choices.upTo(3), make) };
}

function randomRelationshipFilter(
  relationship: RelationshipField,
  maker: PlanMaker,
  depth: number,
): Filter {
  const { choices } = maker;
  if (!relationship.many) {
    return {
      kind: 'one',
      relationship,
      filter: randomNodeFilter(relationship.target, maker, depth),
    };
  }
  const condition: Condition = {
    node: choices.chance(70) ? randomNodeFilter(relationship.target, maker, depth) : undefined,
    edge: choices.chance(55) ? randomEdgeFilter(relationship, maker, depth) : undefined,
  };
  const kind = choices.pick(['some', 'some', 'none', 'every', 'count'] as const);
  if (kind !== 'count') return { kind, relationship, condition };
  const operator = choices.pick(['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const);
  const tests = [{ kind: operator, value: maker.slot(choices.upTo(3)) }];
  return { kind, relationship, condition, tests };
}

function randomPropertyFilter({ name, type, list }: Filtered, maker: PlanMaker): Filter {
  const { choices } = maker;
  const tests = choices.times(choices.chance(80) ? 1 : choices.upTo(2), () =>
    randomTest(type, maker),
  );
  const base = { property: name, valueKind: valueKindOf(type), tests };
  return list
    ? { kind: 'element', quantifier: choices.pick(['some', 'none'] as const), ...base }
    : { kind: 'property', ...base };
}

function randomTest(type: Property['type'], maker: PlanMaker): ValueTest {
  const { model, choices } = maker;
  const value = () => randomPlanValue(type, model, choices);
  const kind = choices.pick(operatorsOf(type));
  switch (kind) {
    case 'in':
    case 'notIn':
      return { kind, values: maker.slot(choices.times(choices.upTo(3), value)) };
    case 'isNull':
      return { kind, isNull: choices.chance(50) };
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return { kind: 'text', position: kind, value: maker.slot(randomFolded(choices)) };
    case 'during': {
      const bound = () => (choices.chance(70) ? maker.slot(randomDate(choices)) : undefined);
      return { kind, from: bound(), to: bound() };
    }
    default:
      return { kind, value: maker.slot(value()) };
  }
}

/** The operators that the API has for values of a type. */
function operatorsOf({ kind }: Property['type']) {
  const equality = ['eq', 'eq', 'ne', 'isNull'] as const; // what stores look up comes more often
  const sets = ['in', 'in', 'notIn'] as const;
  const comparisons = ['lt', 'lte', 'gt', 'gte'] as const;
  switch (kind) {
    case 'Boolean':
      return equality;
    case 'ID':
    case 'Enum':
    case 'Reference':
      return [...equality, ...sets];
    case 'Int':
    case 'Float':
      return [...equality, ...sets, ...comparisons];
    case 'PartialDate':
      return [...equality, ...sets, ...comparisons, 'during'] as const;
    case 'String':
      return [...equality, ...sets, ...comparisons, 'contains', 'startsWith', 'endsWith'] as const;
  }
}
