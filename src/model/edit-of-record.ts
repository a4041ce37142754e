import type { ConnectEdit, EditPath, NodeEdit } from './edit.js';
import { findRelationship } from './find-relationship.js';
import type { GraphModel } from './graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from './record.js';

/**
 * The edit that brings a record into a graph: the values that the record has are set, and its documents are added;
 * what the graph has beside that stays. So importing the same records again changes nothing.
 *
 * @param path Where the record stands; problems name it.
 * @returns A text if the model has no such type or relationship, or not with such values.
 */
export function editOfRecord(
  model: GraphModel,
  record: GraphRecord,
  path: EditPath,
): NodeEdit | ConnectEdit | string {
  switch (record.kind) {
    case 'node':
      return editOfNode(model, record, path);
    case 'edge':
      return editOfEdge(model, record, path);
    case 'redirect':
      return `${record.id}: expected a node or an edge, but got a redirect: merge the two nodes instead`;
  }
}

function editOfNode(model: GraphModel, record: NodeRecord, path: EditPath): NodeEdit | string {
  const { id, properties } = record;
  const type = model.nodeTypes.get(record.type);
  if (type === undefined) return `the schema has no node type ${JSON.stringify(record.type)}`;
  const unknown = Object.keys(properties).find(
    (name) => !type.properties.has(name) || name === 'id',
  );
  if (unknown !== undefined)
    return `${id}: ${type.name} has no property ${JSON.stringify(unknown)}`;
  return { kind: 'node', type, id, properties, ifVersion: undefined, sources: [], path };
}

function editOfEdge(model: GraphModel, record: EdgeRecord, path: EditPath): ConnectEdit | string {
  const { type, fromType, toType, from, to, properties } = record;
  const relationship = findRelationship(model, record);
  if (relationship === undefined) {
    return `the schema has no relationship ${type} from ${fromType} to ${toType}`;
  }
  const declared = model.edgeTypes.get(relationship.edgeType ?? '')?.properties;
  const unknown = Object.keys(properties).find((name) => declared?.has(name) !== true);
  if (unknown !== undefined) {
    return `${from} ${type} ${to}: the edge has no property ${JSON.stringify(unknown)}`;
  }
  const sources = record.sources.map((source, index) => ({
    ...source,
    path: [...path, 'sources', index],
  }));
  const ends = { near: from, direction: 'OUT', far: to, farPath: [...path, 'to'] } as const;
  return { kind: 'connect', relationship, ...ends, properties, sources, path };
}
