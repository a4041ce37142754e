import type { GraphModel, NodeType, Property } from '../../model/graph-model.js';
import { companionName, quoteName } from './names.js';

/**
 * The statements that create what the model needs, in any order and as often as one likes: ids and
 * unique values are unique, and what lists are ordered or searched by lies in an index.
 */
export function indexStatements(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap((type) => [
    ...uniqueConstraints(type),
    ...[...type.properties.values()].flatMap((property) => propertyIndexes(type, property)),
  ]);
}

function uniqueConstraints({ name, properties }: NodeType): readonly string[] {
  const unique = [...properties.values()].filter((property) => property.unique);
  return ['id', ...unique.map((property) => property.name)].map(
    (property) =>
      `CREATE CONSTRAINT ${indexName(name, property, 'unique')} IF NOT EXISTS FOR (n:${quoteName(name)}) REQUIRE n.${quoteName(property)} IS UNIQUE`,
  );
}

function propertyIndexes(type: NodeType, property: Property): readonly string[] {
  const { name, list, unique, searchWeight } = property;
  if (list || name === 'id') return [];
  const indexes: string[] = [];
  if (property.type.kind === 'PartialDate') {
    indexes.push(index(type.name, companionName(name, 'key'), 'RANGE'));
  } else if (type.defaultOrder?.property === name && !unique) {
    indexes.push(index(type.name, name, 'RANGE'));
  }
  if (property.type.kind === 'String' && searchWeight !== undefined) {
    indexes.push(
      index(type.name, companionName(name, 'plain'), 'TEXT'),
      index(type.name, companionName(name, 'short'), 'TEXT'),
    );
  }
  return indexes;
}

function index(type: string, property: string, kind: 'RANGE' | 'TEXT'): string {
  return `CREATE ${kind} INDEX ${indexName(type, property, kind.toLowerCase())} IF NOT EXISTS FOR (n:${quoteName(type)}) ON (n.${quoteName(property)})`;
}

/** A name that tells ours from others' and is the same at every start. */
function indexName(type: string, property: string, kind: string): string {
  return quoteName(`communique_${type}_${property}_${kind}`);
}
