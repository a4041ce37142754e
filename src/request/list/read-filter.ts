import { edgeTypeName } from '../../api/type-names.js';
import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { EdgeType, NodeType, Property, RelationshipField } from '../../model/graph-model.js';
import {
  type Condition,
  ELEMENT_QUANTIFIERS,
  type Filter,
  type Quantifier,
  QUANTIFIERS,
} from '../../plan/filter.js';
import { COUNT_OPERATORS } from '../../plan/operators.js';
import { type ValueKind, valueKindOf } from '../../plan/value.js';
import { expectItems, expectObject, type Input } from '../selection/input.js';
import { readValue, readValueTests } from '../selection/read-value-tests.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';

/** What a derived relationship tells of each node it reaches. */
const TALLY: ReadonlyMap<string, ValueKind> = new Map([
  ['count', 'number'],
  ['firstOn', 'date'],
  ['lastOn', 'date'],
]);

/** Reads the filter of a node: `MeetingWhere` and its like. `place` says where it stands, for messages. */
export function readNodeFilter(
  reader: Reader,
  type: NodeType,
  input: Input,
  place: string,
): Filter | undefined {
  const filters = [...expectObject(input, place)].map(([name, value]) => {
    const inner = `${place}.${name}`;
    const again = (part: Input): Filter | undefined => readNodeFilter(reader, type, part, inner);
    return (
      readConnective(name, value, inner, again) ?? readNodeField(reader, type, name, value, inner)
    );
  });
  return allOf(filters);
}

function readNodeField(
  reader: Reader,
  type: NodeType,
  name: string,
  input: Input,
  place: string,
): Filter | undefined {
  const broader = type.broader === undefined ? undefined : type.relationships.get(type.broader);
  if (name === 'within' && broader !== undefined) {
    return { kind: 'within', broader, id: readValue(reader, input, 'text', place) };
  }
  const property = type.properties.get(name);
  if (property !== undefined) return readPropertyFilter(reader, property, input, place);
  const relationship = type.relationships.get(name);
  if (relationship === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  if (relationship.many) return readRelationshipFilter(reader, relationship, input, place);
  const filter = readNodeFilter(reader, nodeTypeOf(reader, relationship.target), input, place);
  return filter && { kind: 'one', relationship, filter };
}

/** Reads the filter of what leads to a node: of an edge's properties or of a tally. */
export function readEdgeFilter(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  place: string,
): Filter | undefined {
  const type = edgeTypeOf(reader, edgeTypeName(relationship));
  const filters = [...expectObject(input, place)].map(([name, value]) => {
    const inner = `${place}.${name}`;
    const again = (part: Input): Filter | undefined =>
      readEdgeFilter(reader, relationship, part, inner);
    return (
      readConnective(name, value, inner, again) ??
      (type === undefined
        ? readTallyField(reader, name, value, inner)
        : readEdgeField(reader, type, name, value, inner))
    );
  });
  return allOf(filters);
}

function readTallyField(
  reader: Reader,
  property: string,
  input: Input,
  place: string,
): Filter | undefined {
  const valueKind = TALLY.get(property);
  if (valueKind === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  const tests = readValueTests(reader, input, valueKind, place);
  return tests.length === 0 ? undefined : { kind: 'property', property, valueKind, tests };
}

function readEdgeField(
  reader: Reader,
  type: EdgeType,
  name: string,
  input: Input,
  place: string,
): Filter | undefined {
  if (name === 'on' && type.interval !== undefined) return readOnDate(reader, type, input, place);
  const property = type.properties.get(name);
  if (property === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  if (property.type.kind !== 'Reference') return readPropertyFilter(reader, property, input, place);
  const { target } = property.type;
  const filter = readNodeFilter(reader, nodeTypeOf(reader, target), input, place);
  return filter && { kind: 'reference', property: name, type: target, filter };
}

/** Reads the date at which a dated edge must hold. */
export function readOnDate(reader: Reader, type: EdgeType, input: Input, place: string): Filter {
  if (type.interval === undefined) throw new CommuniqueError('INTERNAL', `${place}: not dated`);
  return { kind: 'on', ...type.interval, date: readValue(reader, input, 'date', place) };
}

function readPropertyFilter(
  reader: Reader,
  property: Property,
  input: Input,
  place: string,
): Filter | undefined {
  const valueKind = valueKindOf(property.type);
  if (!property.list) {
    const tests = readValueTests(reader, input, valueKind, place);
    return tests.length === 0
      ? undefined
      : { kind: 'property', property: property.name, valueKind, tests };
  }
  return allOf(
    [...expectObject(input, place)].map(([name, value]) => {
      const inner = `${place}.${name}`;
      const quantifier = expectOneOf(ELEMENT_QUANTIFIERS, name, inner);
      const tests = readValueTests(reader, value, valueKind, inner);
      return { kind: 'element', property: property.name, valueKind, quantifier, tests };
    }),
  );
}

function readRelationshipFilter(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  place: string,
): Filter | undefined {
  return allOf(
    [...expectObject(input, place)].map(([name, value]): Filter => {
      const inner = `${place}.${name}`;
      const quantifier: Quantifier = expectOneOf(QUANTIFIERS, name, inner);
      const condition = readCondition(reader, relationship, value, inner);
      switch (quantifier) {
        case 'some':
        case 'none':
        case 'every':
          return { kind: quantifier, relationship, condition };
        case 'count':
          return {
            kind: 'count',
            relationship,
            condition,
            tests: readCountTests(reader, value, inner),
          };
        default:
          return assertNever(quantifier);
      }
    }),
  );
}

/** A name that the schema allows, as one of those it was printed from. */
function expectOneOf<Name extends string>(
  names: readonly Name[],
  name: string,
  place: string,
): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown quantifier`);
  return found;
}

function readCondition(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  place: string,
): Condition {
  const fields = expectObject(input, place);
  const node = fields.get('node');
  const edge = fields.get('edge');
  const target = nodeTypeOf(reader, relationship.target);
  return {
    node: node && readNodeFilter(reader, target, node, `${place}.node`),
    edge: edge && readEdgeFilter(reader, relationship, edge, `${place}.edge`),
  };
}

function readCountTests(
  reader: Reader,
  input: Input,
  place: string,
): ReturnType<typeof readValueTests> {
  const fields = [...expectObject(input, place)].filter(
    ([name]) => name !== 'node' && name !== 'edge',
  );
  if (fields.length === 0) {
    throw new CommuniqueError(
      'BAD_FILTER',
      `${place}: expected at least one of ${COUNT_OPERATORS.join(', ')}, but came none; say how many there must be, such as \`gte: 2\``,
    );
  }
  return readValueTests(reader, { kind: 'object', fields: new Map(fields) }, 'number', place);
}

/** Reads `and`, `or` and `not`; `undefined` for any other field. */
function readConnective(
  name: string,
  input: Input,
  place: string,
  read: (input: Input) => Filter | undefined,
): Filter | undefined {
  switch (name) {
    case 'and':
      return { kind: 'all', filters: expectItems(input, place).map((item) => read(item) ?? ANY) };
    case 'or':
      return { kind: 'any', filters: expectItems(input, place).map((item) => read(item) ?? ANY) };
    case 'not':
      return { kind: 'not', filter: read(input) ?? ANY };
    default:
      return undefined;
  }
}

/** An empty object asks for nothing, so anything passes it. */
const ANY: Filter = Object.freeze({ kind: 'all', filters: [] });

/** Joins filters that must all hold; `undefined` where there is none. */
export function allOf(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 1 ? { kind: 'all', filters: given } : given[0];
}
