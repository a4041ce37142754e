import { edgeTypeName } from '../../api/type-names.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType, Property, RelationshipField } from '../../model/graph-model.js';
import type { OrderKey, OrderStep } from '../../plan/order.js';
import { isTallyProperty, TALLY, type TallyProperty } from '../../plan/tally.js';
import { valueKindOf } from '../../plan/value.js';
import { expectConstant, expectItems, expectObject, type Input } from '../selection/input.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';

const MAX_KEYS = 8;
/** The maximum number of relationships that a key may follow. */
const MAX_STEPS = 8;

/** The part of a sort key that has been read so far, from the outside in. */
interface KeyPrefix {
  readonly start: OrderKey['start'];
  readonly path: readonly OrderStep[];
  readonly argumentPath: string;
}

/**
 * Reads `orderBy`, or takes the default order of the type without it, and appends what makes the order
 * total: the node's id, and the edge's key if parallel edges can lead to the same node.
 */
export function readOrder(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  input: Input | undefined,
  argumentPath: string,
): readonly OrderKey[] {
  const items = input === undefined ? [] : expectItems(input, argumentPath);
  if (items.length > MAX_KEYS) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${argumentPath}: expected at most ${MAX_KEYS} keys, but got ${items.length}`,
    );
  }
  const asked = items.map((item, index) => {
    const prefix: KeyPrefix = {
      start: 'node',
      path: [],
      argumentPath: `${argumentPath}[${index}]`,
    };
    return readNodeKey(reader, type, relationship, item, prefix);
  });
  const keys = asked.length === 0 ? defaultKeys(type, relationship) : asked;
  return Object.freeze([...keys, ...tieBreaks(reader, relationship)]);
}

/** A derived list starts with the highest counts; others have the default order of the type. */
function defaultKeys(type: NodeType, relationship: RelationshipField | undefined): OrderKey[] {
  const own = ownOrder(type);
  if (relationship?.kind !== 'derived') return own;
  return [{ ...tallyValue('count'), start: 'edge', path: [], descending: true }, ...own];
}

function ownOrder({ defaultOrder, properties }: NodeType): OrderKey[] {
  const property = defaultOrder && properties.get(defaultOrder.property);
  if (defaultOrder === undefined || property === undefined) return [];
  const { descending } = defaultOrder;
  return [{ ...propertyValue(property), start: 'node', path: [], descending }];
}

function tieBreaks(reader: Reader, relationship: RelationshipField | undefined): OrderKey[] {
  const id: OrderKey = {
    start: 'node',
    path: [],
    value: { kind: 'property', property: 'id' },
    valueKind: 'name',
    descending: false,
  };
  if (relationship?.kind !== 'stored') return [id];
  const edgeType = edgeTypeOf(reader, edgeTypeName(relationship));
  return [
    id,
    ...relationship.relationship.key.flatMap((name): OrderKey[] => {
      const property = edgeType?.properties.get(name);
      return property === undefined
        ? []
        : [{ ...propertyValue(property), start: 'edge', path: [], descending: false }];
    }),
  ];
}

function readNodeKey(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  input: Input,
  prefix: KeyPrefix,
): OrderKey {
  const [name, value] = onlyField(input, prefix.argumentPath);
  const argumentPath = `${prefix.argumentPath}.${name}`;
  if (name === 'edge' && relationship !== undefined && prefix.path.length === 0) {
    return readEdgeKey(reader, relationship, value, { start: 'edge', path: [], argumentPath });
  }
  const property = type.properties.get(name);
  if (property !== undefined) {
    return {
      ...propertyValue(property),
      ...position(prefix),
      descending: isDescending(value, argumentPath),
    };
  }
  const field = type.relationships.get(name);
  if (field === undefined) throw new CommuniqueError('INTERNAL', `${argumentPath}: unknown field`);
  if (field.many) {
    const [, direction] = onlyField(value, argumentPath);
    return {
      ...position(prefix),
      value: { kind: 'count', relationship: field },
      valueKind: 'number',
      descending: isDescending(direction, `${argumentPath}.count`),
    };
  }
  const path = [...prefix.path, { kind: 'one', relationship: field } as const];
  if (path.length > MAX_STEPS) {
    throw new CommuniqueError(
      'QUERY_TOO_COMPLEX',
      `${argumentPath}: expected a sort key through at most ${MAX_STEPS} relationships`,
    );
  }
  return readNodeKey(reader, nodeTypeOf(reader, field.target), undefined, value, {
    ...prefix,
    path,
    argumentPath,
  });
}

function readEdgeKey(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  prefix: KeyPrefix,
): OrderKey {
  const [name, value] = onlyField(input, prefix.argumentPath);
  const argumentPath = `${prefix.argumentPath}.${name}`;
  const property = edgeTypeOf(reader, edgeTypeName(relationship))?.properties.get(name);
  if (property?.type.kind === 'Reference') {
    const { target } = property.type;
    const path: OrderStep[] = [{ kind: 'reference', property: name, type: target }];
    return readNodeKey(reader, nodeTypeOf(reader, target), undefined, value, {
      ...prefix,
      path,
      argumentPath,
    });
  }
  const rest = { ...position(prefix), descending: isDescending(value, argumentPath) };
  if (property !== undefined) return { ...propertyValue(property), ...rest };
  if (isTallyProperty(name)) return { ...tallyValue(name), ...rest };
  throw new CommuniqueError('INTERNAL', `${argumentPath}: unknown field`);
}

function position({ start, path }: KeyPrefix): Pick<OrderKey, 'start' | 'path'> {
  return { start, path };
}

function propertyValue({ name, type }: Property): Pick<OrderKey, 'value' | 'valueKind'> {
  return { value: { kind: 'property', property: name }, valueKind: valueKindOf(type) };
}

function tallyValue(property: TallyProperty): Pick<OrderKey, 'value' | 'valueKind'> {
  return { value: { kind: 'property', property }, valueKind: TALLY[property] };
}

/** The only field of a sort key. There must be one, since the fields of an object have no order. */
function onlyField(input: Input, argumentPath: string): readonly [string, Input] {
  if (input.kind === 'null') {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${argumentPath}: expected a sort key, but got null`,
    );
  }
  const fields = [...expectObject(input, argumentPath)];
  const [first] = fields;
  if (first !== undefined && fields.length === 1) return first;
  const names = fields.map(([name]) => name).join(', ');
  throw new CommuniqueError(
    'BAD_USER_INPUT',
    `${argumentPath}: expected exactly one field, but got ${fields.length === 0 ? 'none' : names}; give each sort key its own object, as in [{ a: ASC }, { b: DESC }]`,
  );
}

function isDescending(input: Input, argumentPath: string): boolean {
  if (input.kind === 'null') {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${argumentPath}: expected ASC or DESC, but got null`,
    );
  }
  return expectConstant(input, argumentPath) === 'DESC';
}
