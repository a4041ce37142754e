import { type FieldNode, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Redirects } from '../../model/redirects.js';
import type { NodesRead } from '../../plan/plan.js';
import type { Shape, ShapeField } from '../../plan/shape.js';
import { collectFields, fieldName } from '../selection/collect-fields.js';
import { listConverter } from '../selection/value-converters.js';
import type { Variables } from '../selection/input.js';
import { readNodeFields, readOpenFields } from '../list/read-fields.js';
import type { Reader } from '../selection/reader.js';
import { type BindSlots, SlotTable } from '../selection/slot-table.js';

/** The part of a request that a shape depends on. */
export interface ShapeRequest extends Omit<Reader, 'slots' | 'readNodeFields'> {
  readonly schema: GraphQLSchema;
}

/** A shape whose nodes are not yet bound to variables. */
export type ShapeTemplate = (variables: Variables, redirects: Redirects) => Shape;

/** Reads the selections on an object that is not a node. */
export function readShape(
  request: ShapeRequest,
  typeName: string,
  parents: readonly FieldNode[],
): ShapeTemplate {
  const type = request.schema.getType(typeName);
  if (!isObjectType(type)) throw new CommuniqueError('INTERNAL', `${typeName} is no object`);
  const declared = type.getFields();
  const collected = collectFields(request, { name: typeName, interfaces: [] }, parents);
  const readers = [...collected].map(([key, fields]): FieldTemplate => {
    const name = fieldName(fields);
    const field = declared[name];
    if (field === undefined) return () => ({ kind: 'typename', key, name: typeName });
    const inner = getNamedType(field.type);
    if (inner.name === 'Node' || request.model.nodeTypes.has(inner.name)) {
      const { read, bind } = readNodes(request, inner.name, fields);
      return (...given) => ({ kind: 'node', key, name, read, ...bind(...given) });
    }
    if (!isObjectType(inner)) return () => ({ kind: 'value', key, name });
    const shape = readShape(request, inner.name, fields);
    return (...given) => ({ kind: 'object', key, name, fields: shape(...given) });
  });
  return (...given) => readers.map((bind) => bind(...given));
}

type FieldTemplate = (...given: Parameters<ShapeTemplate>) => ShapeField;

/**
 * Plans to read nodes of this type, or of any type if it is an interface. Their ids are only known once the
 * rest of the question is answered.
 */
function readNodes(
  request: ShapeRequest,
  typeName: string,
  fields: readonly FieldNode[],
): { readonly read: NodesRead; readonly bind: BindSlots } {
  const slots = new SlotTable();
  const ids = slots.add({ kind: 'constant', value: [] }, listConverter('text', 'ids'));
  const reader: Reader = {
    ...request,
    slots,
    readNodeFields: (type, parents) => readNodeFields(reader, type, parents),
  };
  const only = request.model.nodeTypes.get(typeName);
  const types = only === undefined ? [...request.model.nodeTypes.values()] : [only];
  const read: NodesRead = {
    kind: 'nodes',
    single: false,
    ids,
    fields: new Map(types.map((type) => [type.name, readOpenFields(reader, type, fields)])),
  };
  return { read, bind: slots.binder() };
}
