import { edgeTypeName } from '../../api/type-names.js';
import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { EdgeType, NodeType, RelationshipField } from '../../model/graph-model.js';
import { type Condition, type Filter, type Quantifier, QUANTIFIERS } from '../../plan/filter.js';
import { expectObject, type Input } from '../selection/input.js';
import { checkIdForm } from '../selection/check-id-form.js';
import { readBoolean, readValue } from '../selection/read-value-tests.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';
import { allOf, mentions, readConnective } from './read-connective.js';
import {
  expectOneOf,
  readCountTests,
  readPropertyFilter,
  readTallyFilter,
} from './read-property-filter.js';

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
    const id = readValue(reader, input, 'text', place);
    reader.slots.name(id, type.name, place);
    return { kind: 'within', broader, id };
  }
  const property = type.properties.get(name);
  if (property !== undefined) {
    const filter = readPropertyFilter(reader, property, input, place);
    if (name === 'id') checkIds(reader, type, filter, place);
    return filter;
  }
  const relationship = type.relationships.get(name);
  if (relationship === undefined) {
    if (name === 'isNull') throw neverMissing(type, place);
    throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  }
  if (relationship.many) return readRelationshipFilter(reader, relationship, input, place);
  const target = nodeTypeOf(reader, relationship.target);
  const at: End = (filter) => ({ kind: 'one', relationship, filter });
  return readEndFilter(reader, target, at, input, place);
}

function checkIds(reader: Reader, type: NodeType, filter: Filter | undefined, place: string): void {
  for (const test of filter?.kind === 'property' ? filter.tests : []) {
    const slot = 'value' in test ? test.value : 'values' in test ? test.values : undefined;
    if (slot === undefined) continue;
    checkIdForm(reader, slot, [type], { place: `${place}.${test.kind}`, code: 'BAD_FILTER' });
  }
}

function neverMissing({ name }: NodeType, place: string): CommuniqueError {
  return new CommuniqueError(
    'BAD_FILTER',
    `${place}: expected it where a field leads to one ${name} at most, but came where the ${name} is always there; leave it out`,
  );
}

/** Makes the filter of what leads to one node at most from the filter of that node; absent: any. */
type End = (filter: Filter | undefined) => Filter;

/**
 * Reads what must hold where one node is named at most. There must be one, unless `isNull` is
 * mentioned: then a condition that is not met by a node that is not there is simply not met.
 */
function readEndFilter(
  reader: Reader,
  type: NodeType,
  at: End,
  input: Input,
  place: string,
): Filter | undefined {
  const fields = expectObject(input, place, 'missing');
  if (mentions('isNull', input)) return readOpenEnd(reader, type, at, input, place);
  return fields.size === 0 ? undefined : atEnd(at, readNodeFilter(reader, type, input, place));
}

function readOpenEnd(
  reader: Reader,
  type: NodeType,
  at: End,
  input: Input,
  place: string,
): Filter | undefined {
  const filters = [...expectObject(input, place)].map(([name, value]) => {
    const inner = `${place}.${name}`;
    if (name === 'isNull') {
      return readBoolean(value, inner)
        ? ({ kind: 'not', filter: at(undefined) } as const)
        : at(undefined);
    }
    const again = (part: Input): Filter | undefined => readOpenEnd(reader, type, at, part, inner);
    return (
      readConnective(name, value, inner, again) ??
      atEnd(at, readNodeField(reader, type, name, value, inner))
    );
  });
  return allOf(filters);
}

function atEnd(at: End, filter: Filter | undefined): Filter | undefined {
  return filter && at(filter);
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
        ? readTallyFilter(reader, name, value, inner)
        : readEdgeField(reader, type, name, value, inner))
    );
  });
  return allOf(filters);
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
  const at: End = (filter) => ({ kind: 'reference', property: name, type: target, filter });
  return readEndFilter(reader, nodeTypeOf(reader, target), at, input, place);
}

/** Reads the date at which a dated edge must hold. */
export function readOnDate(reader: Reader, type: EdgeType, input: Input, place: string): Filter {
  if (type.interval === undefined) throw new CommuniqueError('INTERNAL', `${place}: not dated`);
  return { kind: 'on', ...type.interval, date: readValue(reader, input, 'date', place) };
}

function readRelationshipFilter(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  place: string,
): Filter | undefined {
  return allOf(
    [...expectObject(input, place, 'none')].map(([name, value]): Filter => {
      const inner = `${place}.${name}`;
      const quantifier: Quantifier = expectOneOf(QUANTIFIERS, name, inner);
      const condition = readCondition(reader, relationship, value, inner);
      switch (quantifier) {
        case 'some':
        case 'none':
        case 'every':
          return { kind: quantifier, relationship, condition };
        case 'count': {
          const tests = readCountTests(reader, value, inner);
          return { kind: quantifier, relationship, condition, tests };
        }
        default:
          return assertNever(quantifier);
      }
    }),
  );
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
