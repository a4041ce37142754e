import { edgeTypeName } from '../../../src/api/type-names.js';
import type { Property, RelationshipField } from '../../../src/model/graph-model.js';
import {
  type Condition,
  ELEMENT_QUANTIFIERS,
  type Filter,
  QUANTIFIERS,
  type ValueTest,
} from '../../../src/plan/filter.js';
import {
  COUNT_OPERATORS,
  type Operator,
  OPERATORS_OF,
  takes,
} from '../../../src/plan/operators.js';
import { valueKindOf } from '../../../src/plan/value.js';
import type { PlanMaker } from './plan-maker.js';
import { idOf, MOST_NODES, randomDate, randomPlanValue } from './random-values.js';
import { randomFolded } from './texts.js';

/** The properties of the tallies of derived relationships. */
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

/** Makes a filter of the edge that leads to a node; `undefined` if that has no properties. */
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
    const filter = choices.chance(85)
      ? randomNodeFilter(target, maker, Math.max(depth - 1, 0))
      : undefined;
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
      filter: choices.chance(85) ? randomNodeFilter(relationship.target, maker, depth) : undefined,
    };
  }
  const condition: Condition = {
    node: choices.chance(70) ? randomNodeFilter(relationship.target, maker, depth) : undefined,
    edge: choices.chance(55) ? randomEdgeFilter(relationship, maker, depth) : undefined,
  };
  const kind = choices.pick(['some', ...QUANTIFIERS] as const);
  if (kind !== 'count') return { kind, relationship, condition };
  const operator = choices.pick(COUNT_OPERATORS);
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
    ? { kind: 'element', quantifier: choices.pick(ELEMENT_QUANTIFIERS), ...base }
    : { kind: 'property', ...base };
}

function randomTest(type: Property['type'], maker: PlanMaker): ValueTest {
  const { model, choices } = maker;
  const value = () => randomPlanValue(type, model, choices);
  const operator = choices.pick(operatorsOf(type));
  if (takes(operator, 'value')) return { kind: operator, value: maker.slot(value()) };
  if (takes(operator, 'values')) {
    return { kind: operator, values: maker.slot(choices.times(choices.upTo(3), value)) };
  }
  if (takes(operator, 'text')) {
    return { kind: operator, value: maker.slot(randomFolded(choices)) };
  }
  if (takes(operator, 'span')) {
    const bound = () => (choices.chance(70) ? maker.slot(randomDate(choices)) : undefined);
    return { kind: operator, from: bound(), to: bound() };
  }
  return { kind: operator, isNull: choices.chance(50) };
}

/** The operators that the API has for values of a type; those that stores look up are more frequent. */
function operatorsOf(type: Property['type']): readonly Operator[] {
  const operators = OPERATORS_OF[valueKindOf(type)];
  return [...operators, ...operators.filter((each) => each === 'eq' || each === 'in')];
}
