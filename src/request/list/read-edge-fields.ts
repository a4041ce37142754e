import type { FieldNode } from 'graphql';
import { edgeTypeName } from '../../api/type-names.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType, RelationshipField } from '../../model/graph-model.js';
import type { EdgeField, SourceField } from '../../plan/plan.js';
import { collectFields, fieldName } from '../selection/collect-fields.js';
import { edgeTypeOf, nodeTypeOf, type Reader } from '../selection/reader.js';

/** The edge type of a connection: its name, the type of its nodes, and the relationship behind it. */
interface EdgeObject {
  readonly name: string;
  readonly type: NodeType;
  /** Absent for root lists. */
  readonly relationship: RelationshipField | undefined;
}

/** Reads what is selected of the rows of a list. */
export function readEdgeFields(
  reader: Reader,
  edge: EdgeObject,
  parents: readonly FieldNode[],
): readonly EdgeField[] {
  const object = { name: edge.name, interfaces: [] };
  return [...collectFields(reader, object, parents)].map(([key, fields]): EdgeField => {
    const name = fieldName(fields);
    switch (name) {
      case '__typename':
        return { kind: 'typename', key, name: edge.name };
      case 'cursor':
        return { kind: 'cursor', key };
      case 'node':
        return { kind: 'node', key, fields: reader.readNodeFields(edge.type, fields) };
      default:
        return readOwnField(reader, edge.relationship, name, key, fields);
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
  const object = { name: 'FactSource', interfaces: [] };
  return [...collectFields(reader, object, parents)].map(([key, fields]): SourceField => {
    const name = fieldName(fields);
    switch (name) {
      case '__typename':
        return { kind: 'typename', key, name: object.name };
      case 'source': {
        const type = nodeTypeOf(reader, reader.model.sourceType ?? '');
        return { kind: 'source', key, fields: reader.readNodeFields(type, fields) };
      }
      case 'paragraph':
        return { kind: 'paragraph', key };
      default:
        throw new CommuniqueError('INTERNAL', `FactSource.${name}: unknown field`);
    }
  });
}
