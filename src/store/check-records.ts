import type { GraphModel, Property } from '../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { checkProperties } from './check-properties.js';
import { findRelationship } from './find-relationship.js';

/** What a check must know of the graph that records are to be put into. */
export interface KnownGraph {
  readonly model: GraphModel;
  /** The type of the node with this id; `undefined` where there is none. */
  readonly typeOf: (id: string) => string | undefined;
  /** The id of the node that holds a unique value, written as text. */
  readonly holderOf: (type: string, property: string, value: string) => string | undefined;
}

/**
 * Lists why records cannot be put into a graph, in their order; an empty list means that they can.
 * Every store asks the same, so that every store refuses the same.
 */
export function checkRecords(
  known: KnownGraph,
  records: readonly GraphRecord[],
): readonly string[] {
  const types = new Map<string, string>();
  for (const record of records) {
    if (record.kind === 'node' && !types.has(record.id)) types.set(record.id, record.type);
  }
  const typeOf = (id: string): string | undefined => known.typeOf(id) ?? types.get(id);
  const unique = new UniqueValues(known, records);
  return records.flatMap((record) =>
    record.kind === 'node'
      ? checkNode(known, record, typeOf(record.id), unique)
      : checkEdge(known, record, typeOf),
  );
}

function checkNode(
  { model }: KnownGraph,
  record: NodeRecord,
  known: string | undefined,
  unique: UniqueValues,
): readonly string[] {
  const type = model.nodeTypes.get(record.type);
  if (type === undefined) return [`${record.id}: the schema has no node type ${record.type}`];
  return [
    ...(known === undefined || known === type.name
      ? []
      : [`${record.id}: is a ${known} already, so it cannot be a ${type.name}`]),
    ...checkProperties(record.id, type.properties, { ...record.properties, id: record.id }),
    ...unique.check(record),
  ];
}

function checkEdge(
  { model }: KnownGraph,
  record: EdgeRecord,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  const place = `${record.from} ${record.type} ${record.to}`;
  const relationship = findRelationship(model, record);
  if (relationship === undefined) {
    const { type, fromType, toType } = record;
    return [`${place}: the schema has no relationship ${type} from ${fromType} to ${toType}`];
  }
  const problems: string[] = [];
  const expectType = (id: string, type: string): void => {
    const found = typeOf(id);
    if (found === type) return;
    const is = found === undefined ? 'not there' : `a ${found}`;
    problems.push(`${place}: expected a ${type}, but ${id} is ${is}`);
  };
  expectType(record.from, record.fromType);
  expectType(record.to, record.toType);
  const declared = model.edgeTypes.get(relationship.edgeType ?? '')?.properties ?? NONE;
  problems.push(...checkProperties(place, declared, record.properties));
  for (const { name, type } of declared.values()) {
    const value = record.properties[name];
    if (type.kind === 'Reference' && typeof value === 'string') expectType(value, type.target);
  }
  for (const { source } of record.sources) expectType(source, model.sourceType ?? '');
  return problems;
}

const NONE: ReadonlyMap<string, Property> = new Map();

/** Who holds which unique value, in the graph as it would be with the records. */
class UniqueValues {
  readonly #known: KnownGraph;
  /** Nodes whose values in the graph are about to be replaced. */
  readonly #replaced: ReadonlySet<string>;
  readonly #taken = new Map<string, string>();

  constructor(known: KnownGraph, records: readonly GraphRecord[]) {
    this.#known = known;
    this.#replaced = new Set(records.flatMap((each) => (each.kind === 'node' ? [each.id] : [])));
  }

  /** Takes the values of the record; tells those that another node holds. */
  check(record: NodeRecord): readonly string[] {
    return uniqueProperties(this.#known.model, record.type).flatMap((property) => {
      const value = record.properties[property];
      if (value === undefined) return [];
      const holder = this.#holderOf(record.type, property, String(value));
      this.#taken.set(`${record.type}.${property} ${String(value)}`, record.id);
      return holder === undefined || holder === record.id
        ? []
        : [`${record.id}: ${property} ${JSON.stringify(value)} belongs to ${holder} already`];
    });
  }

  #holderOf(type: string, property: string, value: string): string | undefined {
    const taken = this.#taken.get(`${type}.${property} ${value}`);
    if (taken !== undefined) return taken;
    const holder = this.#known.holderOf(type, property, value);
    return holder === undefined || this.#replaced.has(holder) ? undefined : holder;
  }
}

/** The properties of a type of which no two nodes share a value, the id aside. */
export function uniqueProperties(model: GraphModel, type: string): readonly string[] {
  const properties = [...(model.nodeTypes.get(type)?.properties.values() ?? [])];
  return properties.filter(({ unique }) => unique).map(({ name }) => name);
}
