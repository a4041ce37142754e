import type { GraphModel, NodeType, Property } from '../../../model/graph-model.js';
import type { OrderKey } from '../../../plan/order.js';
import { valueKindOf } from '../../../plan/value.js';
import { companionName, orderCompanion, quoteName } from './names.js';

/**
 * The statements that create the constraints and indexes of the model, idempotent and in any order: ids and
 * unique values are unique, and what lists are ordered or searched by is indexed.
 */
export function indexStatements(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap((type) => [
    ...uniqueConstraints(type),
    ...[...type.properties.values()].flatMap((property) => propertyIndexes(type, property)),
  ]);
}

/** Whether an index provides this order, ties aside: its first key is indexed and never missing. */
export function isOrderIndexed(
  model: GraphModel,
  typeName: string,
  [first]: readonly OrderKey[],
): boolean {
  const type = model.nodeTypes.get(typeName);
  if (type === undefined || first?.start !== 'node' || first.path.length > 0) return false;
  if (first.value.kind !== 'property') return false;
  const property = type.properties.get(first.value.property);
  // An index of floats sorts -0 before 0.
  if (property?.required !== true || property.type.kind === 'Float') return false;
  return property.name === 'id' || isOrdered(type, property);
}

function uniqueConstraints({ name, properties }: NodeType): readonly string[] {
  const unique = [...properties.values()].filter((property) => property.unique);
  return ['id', ...unique.map((property) => property.name)].map(
    (property) =>
      `CREATE CONSTRAINT ${indexName(name, property, 'unique')} IF NOT EXISTS FOR (n:${quoteName(name)}) REQUIRE n.${quoteName(property)} IS UNIQUE`,
  );
}

function propertyIndexes(type: NodeType, property: Property): readonly string[] {
  const { name, list, searchWeight } = property;
  if (list || name === 'id') return [];
  const indexes: string[] = [];
  if (isOrdered(type, property)) {
    const companion = orderCompanion(valueKindOf(property.type));
    const stored = companion === undefined ? name : companionName(name, companion);
    indexes.push(index(type.name, stored, 'RANGE'));
  }
  if (property.type.kind === 'String' && searchWeight !== undefined) {
    indexes.push(index(type.name, companionName(name, 'folded'), 'TEXT'));
  }
  return indexes;
}

/** Whether a property gets a range index: a date, or the property of the default order. */
function isOrdered({ defaultOrder }: NodeType, { name, type, list }: Property): boolean {
  return !list && (type.kind === 'PartialDate' || defaultOrder?.property === name);
}

function index(type: string, property: string, kind: 'RANGE' | 'TEXT'): string {
  return `CREATE ${kind} INDEX ${indexName(type, property, kind.toLowerCase())} IF NOT EXISTS FOR (n:${quoteName(type)}) ON (n.${quoteName(property)})`;
}

/** A name that distinguishes our indexes from others, and is the same at every start. */
export function indexName(type: string, property: string, kind: string): string {
  return quoteName(`communique_${type}_${property}_${kind}`);
}
