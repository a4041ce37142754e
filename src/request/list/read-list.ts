import type { FieldNode } from 'graphql';
import { edgeTypeName, listStem } from '../../api/type-names.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType, RelationshipField } from '../../model/graph-model.js';
import { cursorFingerprint } from '../../plan/cursor.js';
import type { ListPart, ListRead, PageInfoField } from '../../plan/plan.js';
import type { Input } from '../selection/input.js';
import { readAggregate, readGroups } from './read-aggregates.js';
import { readEdgeFields } from './read-edge-fields.js';
import { collectFields, fieldName } from '../selection/collect-fields.js';
import { allOf } from './read-connective.js';
import { readEdgeFilter, readNodeFilter, readOnDate } from './read-filter.js';
import { readOrder } from './read-order.js';
import { readPage } from './read-page.js';
import { edgeTypeOf, type Reader } from '../selection/reader.js';

/** Reads a connection: its arguments and selections. */
export function readList(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  given: ReadonlyMap<string, Input>,
  fields: readonly FieldNode[],
  path: string,
): ListRead {
  const where = given.get('where');
  const order = readOrder(reader, type, relationship, given.get('orderBy'), `${path}(orderBy:)`);
  const fingerprint = cursorFingerprint(listName(type, relationship), order);
  const page = readPage(reader, given, { fingerprint, order }, path);
  const parts = readParts(reader, type, relationship, fields);
  return {
    where: where && readNodeFilter(reader, type, where, `${path}(where:)`),
    whereEdge: relationship && readWhereEdge(reader, relationship, given, path),
    order,
    page: parts.some(needsPage) ? page : undefined,
    parts,
  };
}

/**
 * The name of a list in the fingerprint of its cursors. For a relationship it is the field and its target,
 * but not its owner: a request on an abstract type passes one cursor for all types.
 */
function listName(type: NodeType, relationship: RelationshipField | undefined): string {
  return relationship === undefined ? type.plural : `${relationship.name} of ${type.name}`;
}

/** Whether a part of a list depends on the rows of the page, not only on the list as a whole. */
function needsPage({ kind }: ListPart): boolean {
  return kind === 'edges' || kind === 'nodes' || kind === 'pageInfo';
}

function readWhereEdge(
  reader: Reader,
  relationship: RelationshipField,
  given: ReadonlyMap<string, Input>,
  path: string,
): ListRead['whereEdge'] {
  const whereEdge = given.get('whereEdge');
  const on = given.get('on');
  const type = edgeTypeOf(reader, edgeTypeName(relationship));
  return allOf([
    whereEdge && readEdgeFilter(reader, relationship, whereEdge, `${path}(whereEdge:)`),
    on && type && readOnDate(reader, type, on, `${path}(on:)`),
  ]);
}

function readParts(
  reader: Reader,
  type: NodeType,
  relationship: RelationshipField | undefined,
  parents: readonly FieldNode[],
): readonly ListPart[] {
  const stem = relationship === undefined ? type.name : listStem(relationship);
  const connection = { name: `${stem}Connection`, interfaces: [] };
  return [...collectFields(reader, connection, parents)].map(([key, fields]): ListPart => {
    const name = fieldName(fields);
    switch (name) {
      case '__typename':
        return { kind: 'typename', key, name: connection.name };
      case 'edges': {
        const edge = { name: `${stem}Edge`, type, relationship };
        return { kind: 'edges', key, fields: readEdgeFields(reader, edge, fields) };
      }
      case 'nodes':
        return { kind: 'nodes', key, fields: reader.readNodeFields(type, fields) };
      case 'pageInfo':
        return { kind: 'pageInfo', key, fields: readPageInfo(reader, fields) };
      case 'totalCount':
        return { kind: 'totalCount', key };
      case 'aggregate':
        return { kind: 'aggregate', key, fields: readAggregate(reader, type, fields) };
      case 'groupBy':
        return readGroups(reader, type, key, fields);
      default:
        throw new CommuniqueError('INTERNAL', `${type.name}Connection.${name}: unknown field`);
    }
  });
}

function readPageInfo(reader: Reader, parents: readonly FieldNode[]): readonly PageInfoField[] {
  const pageInfo = { name: 'PageInfo', interfaces: [] };
  return [...collectFields(reader, pageInfo, parents)].map(([key, fields]): PageInfoField => {
    const name = fieldName(fields);
    switch (name) {
      case '__typename':
        return { kind: 'typename', key, name: pageInfo.name };
      case 'hasNextPage':
      case 'hasPreviousPage':
      case 'startCursor':
      case 'endCursor':
        return { kind: name, key };
      default:
        throw new CommuniqueError('INTERNAL', `PageInfo.${name}: unknown field`);
    }
  });
}
