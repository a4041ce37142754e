import { edgeTypeName } from '../../api/type-names.js';
import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { EdgeType, NodeType, RelationshipField } from '../../model/graph-model.js';
import { type Condition, type Filter, type Quantifier, QUANTIFIERS } from '../../plan/filter.js';
import { expectObject, type Input } from '../selection/input.js';
import { checkIdFormat } from '../selection/check-id-format.js';
import { readBoolean, readValue } from '../selection/read-value-tests.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';
import { allOf, mentions, readConnective } from './read-connective.js';
import {
  expectOneOf,
  readCountTests,
  readPropertyFilter,
  readTallyFilter,
} from './read-property-filter.js';

/** Reads a filter of nodes, such as `MeetingWhere`. `path` is its location in the arguments, for messages. */
export function readNodeFilter(
  reader: Reader,
  type: NodeType,
  input: Input,
  path: string,
): Filter | undefined {
  const filters = [...expectObject(input, path)].map(([name, value]) => {
    const inner = `${path}.${name}`;
    const readInner = (part: Input): Filter | undefined =>
      readNodeFilter(reader, type, part, inner);
    return (
      readConnective(name, value, inner, readInner) ??
      readNodeField(reader, type, name, value, inner)
    );
  });
  return allOf(filters);
}

function readNodeField(
  reader: Reader,
  type: NodeType,
  name: string,
  input: Input,
  path: string,
): Filter | undefined {
  const broader = type.broader === undefined ? undefined : type.relationships.get(type.broader);
  if (name === 'within' && broader !== undefined) {
    const id = readValue(reader, input, 'name', path);
    reader.slots.name(id, type.name, path);
    reader.slots.redirect(id);
    return { kind: 'within', broader, id };
  }
  const property = type.properties.get(name);
  if (property !== undefined) {
    const filter = readPropertyFilter(reader, property, input, path);
    if (name === 'id') checkIds(reader, type, filter, path);
    return filter;
  }
  const relationship = type.relationships.get(name);
  if (relationship === undefined) {
    if (name === 'isNull') throw neverMissing(type, path);
    throw new CommuniqueError('INTERNAL', `${path}: unknown field`);
  }
  if (relationship.many) return readRelationshipFilter(reader, relationship, input, path);
  const target = nodeTypeOf(reader, relationship.target);
  const wrap: WrapFilter = (filter) => ({ kind: 'one', relationship, filter });
  return readToOneFilter(reader, target, wrap, input, path);
}

/** All tests of ids name nodes. */
function checkIds(reader: Reader, type: NodeType, filter: Filter | undefined, path: string): void {
  for (const test of filter?.kind === 'property' ? filter.tests : []) {
    const slot = 'value' in test ? test.value : 'values' in test ? test.values : undefined;
    if (slot === undefined) continue;
    checkIdFormat(reader, slot, [type], { path: `${path}.${test.kind}`, code: 'BAD_FILTER' });
    reader.slots.redirect(slot);
  }
}

function neverMissing({ name }: NodeType, path: string): CommuniqueError {
  return new CommuniqueError(
    'BAD_FILTER',
    `${path}: expected it only for a field with at most one ${name}, but here the ${name} always exists; omit it`,
  );
}

/** Wraps the filter of a node into that of the to-one relationship or reference to it; absent: any node. */
type WrapFilter = (filter: Filter | undefined) => Filter;

/**
 * Reads the filter of a to-one relationship or reference. There must be a node, unless the filter mentions
 * `isNull`: then each condition is wrapped by itself, and a condition on a missing node is just false.
 */
function readToOneFilter(
  reader: Reader,
  type: NodeType,
  wrap: WrapFilter,
  input: Input,
  path: string,
): Filter | undefined {
  const fields = expectObject(input, path, 'missing');
  if (mentions('isNull', input)) return readNullableFilter(reader, type, wrap, input, path);
  const filter = fields.size === 0 ? undefined : readNodeFilter(reader, type, input, path);
  return filter && wrap(filter);
}

function readNullableFilter(
  reader: Reader,
  type: NodeType,
  wrap: WrapFilter,
  input: Input,
  path: string,
): Filter | undefined {
  const filters = [...expectObject(input, path)].map(([name, value]) => {
    const inner = `${path}.${name}`;
    if (name === 'isNull') {
      return readBoolean(value, inner)
        ? ({ kind: 'not', filter: wrap(undefined) } as const)
        : wrap(undefined);
    }
    const readInner = (part: Input): Filter | undefined =>
      readNullableFilter(reader, type, wrap, part, inner);
    const connective = readConnective(name, value, inner, readInner);
    if (connective !== undefined) return connective;
    const filter = readNodeField(reader, type, name, value, inner);
    return filter && wrap(filter);
  });
  return allOf(filters);
}

/** Reads a filter of edges: of the properties of stored ones, or of the tally of derived ones. */
export function readEdgeFilter(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  path: string,
): Filter | undefined {
  const type = edgeTypeOf(reader, edgeTypeName(relationship));
  const filters = [...expectObject(input, path)].map(([name, value]) => {
    const inner = `${path}.${name}`;
    const readInner = (part: Input): Filter | undefined =>
      readEdgeFilter(reader, relationship, part, inner);
    return (
      readConnective(name, value, inner, readInner) ??
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
  path: string,
): Filter | undefined {
  if (name === 'on' && type.interval !== undefined) return readOnDate(reader, type, input, path);
  const property = type.properties.get(name);
  if (property === undefined) throw new CommuniqueError('INTERNAL', `${path}: unknown field`);
  if (property.type.kind !== 'Reference') return readPropertyFilter(reader, property, input, path);
  const { target } = property.type;
  const wrap: WrapFilter = (filter) => ({
    kind: 'reference',
    property: name,
    type: target,
    filter,
  });
  return readToOneFilter(reader, nodeTypeOf(reader, target), wrap, input, path);
}

/** Reads the date on which a dated edge must hold. */
export function readOnDate(reader: Reader, type: EdgeType, input: Input, path: string): Filter {
  if (type.interval === undefined) throw new CommuniqueError('INTERNAL', `${path}: not dated`);
  return { kind: 'on', ...type.interval, date: readValue(reader, input, 'date', path) };
}

function readRelationshipFilter(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  path: string,
): Filter | undefined {
  return allOf(
    [...expectObject(input, path, 'none')].map(([name, value]): Filter => {
      const inner = `${path}.${name}`;
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
  path: string,
): Condition {
  const fields = expectObject(input, path);
  const node = fields.get('node');
  const edge = fields.get('edge');
  const target = nodeTypeOf(reader, relationship.target);
  return {
    node: node && readNodeFilter(reader, target, node, `${path}.node`),
    edge: edge && readEdgeFilter(reader, relationship, edge, `${path}.edge`),
  };
}
