import type { FieldNode } from 'graphql';
import { edgeTypeName } from '../api/type-names.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { NodeType, RelationshipField } from '../model/graph-model.js';
import type { EdgeField, SourceField } from '../plan/plan.js';
import { collectFields, fieldName, type ObjectType } from './collect-fields.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from './reader.js';

/** The types of a connection's parts are known by their place, so fragments on them always apply. */
const ANY_TYPE: ObjectType = { name: '', interfaces: [] };

/** Reads what is selected of the rows of a list. */
export function readEdgeFields(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  parents: readonly FieldNode[],
): readonly EdgeField[] {
  return [...collectFields(reader, ANY_TYPE, parents)].flatMap(([key, fields]): EdgeField[] => {
    const name = fieldName(fields);
    switch (name) {
      case '__typename':
        return [];
      case 'cursor':
        return [{ kind: 'cursor', key }];
      case 'node':
        return [{ kind: 'node', key, fields: reader.readNodeFields(type, fields) }];
      default:
        return [readOwnField(reader, relationship, name, key, fields)];
    }
  });
}

function readOwnField(
  reader: Reader,
  relationship: RelationshipField | undefined,
  name: string,
  key: string,
  fields: readonly FieldNode[],
): EdgeField {
  const type = relationship && edgeTypeOf(reader, edgeTypeName(relationship));
  const property = type?.properties.get(name);
  if (property?.type.kind === 'Reference') {
    const { target } = property.type;
    const selected = reader.readNodeFields(nodeTypeOf(reader, target), fields);
    return { kind: 'reference', key, property: name, type: target, fields: selected };
  }
  if (property !== undefined || relationship?.kind === 'derived') {
    return { kind: 'property', key, property: name };
  }
  const bounds = type?.interval === undefined ? [] : [type.interval.from, type.interval.to];
  const bound = bounds.find((each) => name === `${each}Known`);
  if (bound !== undefined) return { kind: 'known', key, property: bound };
  if (name === 'sources') return { kind: 'sources', key, fields: readSources(reader, fields) };
  throw new CommuniqueError('INTERNAL', `${name}: unknown field of an edge`);
}

function readSources(reader: Reader, parents: readonly FieldNode[]): readonly SourceField[] {
  return [...collectFields(reader, ANY_TYPE, parents)].flatMap(([key, fields]): SourceField[] => {
    switch (fieldName(fields)) {
      case 'source': {
        const type = nodeTypeOf(reader, reader.model.sourceType ?? '');
        return [{ kind: 'source', key, fields: reader.readNodeFields(type, fields) }];
      }
      case 'paragraph':
        return [{ kind: 'paragraph', key }];
      default:
        return [];
    }
  });
}
