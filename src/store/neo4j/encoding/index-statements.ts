import type { GraphModel, NodeType, Property } from '../../../model/graph-model.js';
import type { OrderKey } from '../../../plan/order.js';
import { valueKindOf } from '../../../plan/value.js';
import { type Companion, companionName, orderCompanion, quoteName } from './names.js';

/** An index of one property of a node type. `UNIQUE` is a constraint, whose index has the same name. */
export interface PropertyIndex {
  /** Distinguishes our indexes from others, and is the same at every start. */
  readonly name: string;
  readonly kind: 'UNIQUE' | 'RANGE' | 'TEXT';
  /** The type of the nodes. */
  readonly type: string;
  /** The property of the model. */
  readonly property: string;
  /** What is stored beside the property and indexed in its place; absent if the property itself is. */
  readonly companion: Companion | undefined;
  /** The name of what is indexed. */
  readonly stored: string;
}

/**
 * The constraints and indexes of the model: ids and unique values are unique, and what lists are ordered or
 * searched by is indexed.
 */
export function listIndexes({ nodeTypes }: GraphModel): readonly PropertyIndex[] {
  return [...nodeTypes.values()].flatMap((type) =>
    [...type.properties.values()].flatMap((property) => indexesOf(type, property)),
  );
}

/** The statement that creates an index, if there is none of that name. */
export function createStatement({ name, kind, type, stored }: PropertyIndex): string {
  const isNew = `${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(type)})`;
  const property = `n.${quoteName(stored)}`;
  return kind === 'UNIQUE'
    ? `CREATE CONSTRAINT ${isNew} REQUIRE ${property} IS UNIQUE`
    : `CREATE ${kind} INDEX ${isNew} ON (${property})`;
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

function indexesOf(type: NodeType, property: Property): readonly PropertyIndex[] {
  const { list, unique, searchWeight } = property;
  const isId = property.name === 'id';
  const index = (kind: PropertyIndex['kind'], companion?: Companion): PropertyIndex => {
    const stored =
      companion === undefined ? property.name : companionName(property.name, companion);
    const name = indexName(type.name, stored, kind.toLowerCase());
    return { name, kind, type: type.name, property: property.name, companion, stored };
  };
  const indexes = unique || isId ? [index('UNIQUE')] : [];
  if (!isId && isOrdered(type, property)) {
    indexes.push(index('RANGE', orderCompanion(valueKindOf(property.type))));
  }
  if (!list && property.type.kind === 'String' && searchWeight !== undefined) {
    indexes.push(index('TEXT', 'folded'));
  }
  return indexes;
}

/** Whether a property gets a range index: a date, or the property of the default order. */
function isOrdered({ defaultOrder }: NodeType, { name, type, list }: Property): boolean {
  return !list && (type.kind === 'PartialDate' || defaultOrder?.property === name);
}

/** The name of an index of ours, not quoted yet. */
export function indexName(type: string, property: string, kind: string): string {
  return `communique_${type}_${property}_${kind}`;
}
