import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { uniqueProperties } from '../api/type-names.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import type { LookupRead, NodesRead, RootRead } from '../plan/plan.js';
import { valueKindOf } from '../plan/value.js';
import { checkIdFormat } from './selection/check-id-format.js';
import { firstOf } from './selection/collect-fields.js';
import { listConverter } from './selection/value-converters.js';
import { expectSource, readArguments, type Input, type Variables } from './selection/input.js';
import { readNodeFields, readOpenFields } from './list/read-fields.js';
import { readList } from './list/read-list.js';
import { readValue } from './selection/read-value-tests.js';
import type { Reader } from './selection/reader.js';
import { type BindSlots, SlotTable } from './selection/slot-table.js';

/** The shape of a plan, and a function that binds the values of its slots to variables. */
export interface PlanTemplate {
  readonly read: RootRead;
  readonly bind: BindSlots;
}

/** A root field of a request. */
export interface RootRequest {
  readonly model: GraphModel;
  readonly fields: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  readonly shaping: ReadonlySet<string>;
  readonly namesTypes: boolean;
}

/** Reads a root field with its arguments and selections. */
export function buildTemplate({ fields, ...request }: RootRequest): PlanTemplate {
  const slots = new SlotTable();
  const reader: Reader = {
    ...request,
    slots,
    readNodeFields: (type, parents) => readNodeFields(reader, type, parents),
  };
  const read = freezeDeep(readRoot(reader, fields));
  return { read, bind: slots.binder() };
}

function readRoot(reader: Reader, fields: readonly FieldNode[]): RootRead {
  const field = firstOf(fields);
  const name = field.name.value;
  const given = readArguments(field, reader);
  if (name === 'node' || name === 'nodes') return readNodes(reader, name, given, fields);
  for (const type of reader.model.nodeTypes.values()) {
    if (name === type.singular) return readLookup(reader, type, given, fields);
    if (name === type.plural) {
      const list = readList(reader, type, undefined, given, fields, name);
      return { kind: 'list', type: type.name, list };
    }
  }
  throw new CommuniqueError('INTERNAL', `${name}: unknown root field`);
}

function readNodes(
  reader: Reader,
  name: 'node' | 'nodes',
  given: ReadonlyMap<string, Input>,
  parents: readonly FieldNode[],
): NodesRead {
  const argument = name === 'node' ? 'id' : 'ids';
  const ids = given.get(argument) ?? { kind: 'null' };
  const path = `${name}(${argument}:)`;
  const types = [...reader.model.nodeTypes.values()];
  const slot = reader.slots.add(expectSource(ids, path), listConverter('text', path));
  checkIdFormat(reader, slot, types, { path, code: 'BAD_USER_INPUT' });
  reader.slots.redirect(slot);
  return {
    kind: 'nodes',
    single: name === 'node',
    ids: slot,
    fields: new Map(types.map((type) => [type.name, readOpenFields(reader, type, parents)])),
  };
}

function readLookup(
  reader: Reader,
  type: NodeType,
  given: ReadonlyMap<string, Input>,
  parents: readonly FieldNode[],
): LookupRead {
  const [only, another] = given;
  if (only === undefined || another !== undefined) {
    const names = ['id', ...uniqueProperties(type)];
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${type.singular}: expected exactly one of ${names.join(', ')}, but got ${only === undefined ? 'none' : 'several'}`,
    );
  }
  const [property, input] = only;
  const declared = type.properties.get(property);
  if (declared === undefined)
    throw new CommuniqueError('INTERNAL', `${property}: unknown argument`);
  const path = `${type.singular}(${property}:)`;
  const value = readValue(reader, input, valueKindOf(declared.type), path);
  if (property === 'id') {
    checkIdFormat(reader, value, [type], { path, code: 'BAD_USER_INPUT' });
    reader.slots.redirect(value);
  }
  return {
    kind: 'lookup',
    type: type.name,
    property,
    value,
    fields: reader.readNodeFields(type, parents),
  };
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freezeDeep(inner);
  return value;
}
