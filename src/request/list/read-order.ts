import { edgeTypeName } from '../../api/type-names.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType, Property, RelationshipField } from '../../model/graph-model.js';
import type { OrderKey, OrderStep } from '../../plan/order.js';
import { isTallyProperty, TALLY, type TallyProperty } from '../../plan/tally.js';
import { valueKindOf } from '../../plan/value.js';
import { expectConstant, expectItems, expectObject, type Input } from '../selection/input.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';

const MAX_KEYS = 8;
/** Most relationships that a key may follow. */
const MAX_STEPS = 8;

/** Where a key of the ordering has got to while its object is read inwards. */
interface Way {
  readonly start: OrderKey['start'];
  readonly path: readonly OrderStep[];
  readonly place: string;
}

/**
 * Reads `orderBy`, or takes the type's own order where there is none, and appends what makes the order total: the node's id, and the edge's key where
 * two edges may lead to one node.
 */
export function readOrder(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  input: Input | undefined,
  place: string,
): readonly OrderKey[] {
  const items = input === undefined ? [] : expectItems(input, place);
  if (items.length > MAX_KEYS) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${place}: expected ${MAX_KEYS} keys at most, but came ${items.length}`,
    );
  }
  const asked = items.map((item, index) => {
    const way: Way = { start: 'node', path: [], place: `${place}[${index}]` };
    return readNodeKey(reader, type, relationship, item, way);
  });
  const keys = asked.length === 0 ? defaultKeys(type, relationship) : asked;
  return Object.freeze([...keys, ...tieBreaks(reader, relationship)]);
}

/** A derived list shows most first; every other its type's own order. */
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
  way: Way,
): OrderKey {
  const [name, value] = onlyField(input, way.place);
  const place = `${way.place}.${name}`;
  if (name === 'edge' && relationship !== undefined && way.path.length === 0) {
    return readEdgeKey(reader, relationship, value, { start: 'edge', path: [], place });
  }
  const property = type.properties.get(name);
  if (property !== undefined) {
    return { ...propertyValue(property), ...position(way), descending: isDescending(value, place) };
  }
  const field = type.relationships.get(name);
  if (field === undefined) throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
  if (field.many) {
    const [, direction] = onlyField(value, place);
    return {
      ...position(way),
      value: { kind: 'count', relationship: field },
      valueKind: 'number',
      descending: isDescending(direction, `${place}.count`),
    };
  }
  const path = [...way.path, { kind: 'one', relationship: field } as const];
  if (path.length > MAX_STEPS) {
    throw new CommuniqueError(
      'QUERY_TOO_COMPLEX',
      `${place}: expected an ordering through ${MAX_STEPS} relationships at most`,
    );
  }
  return readNodeKey(reader, nodeTypeOf(reader, field.target), undefined, value, {
    ...way,
    path,
    place,
  });
}

function readEdgeKey(
  reader: Reader,
  relationship: RelationshipField,
  input: Input,
  way: Way,
): OrderKey {
  const [name, value] = onlyField(input, way.place);
  const place = `${way.place}.${name}`;
  const property = edgeTypeOf(reader, edgeTypeName(relationship))?.properties.get(name);
  if (property?.type.kind === 'Reference') {
    const { target } = property.type;
    const path: OrderStep[] = [{ kind: 'reference', property: name, type: target }];
    return readNodeKey(reader, nodeTypeOf(reader, target), undefined, value, {
      ...way,
      path,
      place,
    });
  }
  const rest = { ...position(way), descending: isDescending(value, place) };
  if (property !== undefined) return { ...propertyValue(property), ...rest };
  if (isTallyProperty(name)) return { ...tallyValue(name), ...rest };
  throw new CommuniqueError('INTERNAL', `${place}: unknown field`);
}

function position({ start, path }: Way): Pick<OrderKey, 'start' | 'path'> {
  return { start, path };
}

function propertyValue({ name, type }: Property): Pick<OrderKey, 'value' | 'valueKind'> {
  return { value: { kind: 'property', property: name }, valueKind: valueKindOf(type) };
}

function tallyValue(property: TallyProperty): Pick<OrderKey, 'value' | 'valueKind'> {
  return { value: { kind: 'property', property }, valueKind: TALLY[property] };
}

/** The one field of an order object: the order of fields in an object means nothing, so one it must be. */
function onlyField(input: Input, place: string): readonly [string, Input] {
  if (input.kind === 'null') {
    throw new CommuniqueError('BAD_USER_INPUT', `${place}: expected an ordering, but came null`);
  }
  const fields = [...expectObject(input, place)];
  const [first] = fields;
  if (first !== undefined && fields.length === 1) return first;
  const names = fields.map(([name]) => name).join(', ');
  throw new CommuniqueError(
    'BAD_USER_INPUT',
    `${place}: expected exactly one field, but came ${fields.length === 0 ? 'none' : names}; give each key of the ordering an object of its own, as in [{ a: ASC }, { b: DESC }]`,
  );
}

function isDescending(input: Input, place: string): boolean {
  if (input.kind === 'null') {
    throw new CommuniqueError('BAD_USER_INPUT', `${place}: expected ASC or DESC, but came null`);
  }
  return expectConstant(input, place) === 'DESC';
}
