import type { FieldNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType, RelationshipField } from '../../model/graph-model.js';
import { TYPE_KEY } from '../../plan/answer.js';
import type { Field } from '../../plan/plan.js';
import { collectFields, fieldName, firstOf } from '../selection/collect-fields.js';
import { readArguments } from '../selection/input.js';
import { readList } from './read-list.js';
import { nodeTypeOf, type Reader } from '../selection/reader.js';

/** Reads the selections on a node of this type. */
export function readNodeFields(
  reader: Reader,
  type: NodeType,
  parents: readonly FieldNode[],
): readonly Field[] {
  return [...collectFields(reader, type, parents)].map(([key, fields]): Field => {
    const name = fieldName(fields);
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    if (type.properties.has(name)) return { kind: 'property', key, property: name };
    if (name === 'version') return { kind: 'version', key };
    const relationship = type.relationships.get(name);
    if (relationship === undefined) {
      throw new CommuniqueError('INTERNAL', `${type.name}.${name}: unknown field`);
    }
    return readRelationship(reader, relationship, key, fields);
  });
}

/** Reads the selections on a node of this type behind a field of an abstract type. */
export function readOpenFields(
  reader: Reader,
  type: NodeType,
  parents: readonly FieldNode[],
): readonly Field[] {
  const fields = reader.readNodeFields(type, parents);
  return reader.namesTypes
    ? [{ kind: 'typename', key: TYPE_KEY, name: type.name }, ...fields]
    : fields;
}

function readRelationship(
  reader: Reader,
  relationship: RelationshipField,
  key: string,
  fields: readonly FieldNode[],
): Field {
  const target = nodeTypeOf(reader, relationship.target);
  if (!relationship.many) {
    return { kind: 'one', key, relationship, fields: readNodeFields(reader, target, fields) };
  }
  const given = readArguments(firstOf(fields), reader);
  const list = readList(reader, target, relationship, given, fields, relationship.name);
  return { kind: 'list', key, relationship, list };
}
