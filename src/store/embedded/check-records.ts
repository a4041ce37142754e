import type { Property } from '../../model/graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../../model/partial-date.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { findRelationship } from './find-relationship.js';
import { type Graph, scalarOf } from './graph.js';
import { keyOf } from './value-key.js';

/** Lists why records cannot be put into the graph, in their order; an empty list means that they can. */
export function checkRecords(graph: Graph, records: readonly GraphRecord[]): readonly string[] {
  const types = new Map<string, string>();
  for (const record of records) if (record.kind === 'node') types.set(record.id, record.type);
  const typeOf = (id: string): string | undefined =>
    types.get(id) ?? graph.nodes.get(id)?.type.name;
  const unique = new UniqueValues(graph, records);
  return records.flatMap((record) =>
    record.kind === 'node' ? checkNode(graph, record, unique) : checkEdge(graph, record, typeOf),
  );
}

function checkNode(graph: Graph, record: NodeRecord, unique: UniqueValues): readonly string[] {
  const type = graph.model.nodeTypes.get(record.type);
  if (type === undefined) return [`${record.id}: the schema has no node type ${record.type}`];
  const known = graph.nodes.get(record.id);
  return [
    ...(known === undefined || known.type === type
      ? []
      : [`${record.id}: is a ${known.type.name} already, so it cannot be a ${type.name}`]),
    ...checkProperties(record.id, type.properties, { ...record.properties, id: record.id }),
    ...unique.check(record),
  ];
}

function checkEdge(
  graph: Graph,
  record: EdgeRecord,
  typeOf: (id: string) => string | undefined,
): readonly string[] {
  const place = `${record.from} ${record.type} ${record.to}`;
  const expectType = (id: string, type: string): readonly string[] => {
    const found = typeOf(id);
    if (found === type) return [];
    return [
      `${place}: expected a ${type}, but ${id} is ${found === undefined ? 'not there' : `a ${found}`}`,
    ];
  };
  const relationship = findRelationship(graph.model, record);
  const properties =
    graph.model.edgeTypes.get(relationship.edgeType ?? '')?.properties ??
    new Map<string, Property>();
  return [
    ...expectType(record.from, record.fromType),
    ...expectType(record.to, record.toType),
    ...checkProperties(place, properties, record.properties),
    ...[...properties.values()].flatMap(({ name, type }) => {
      const value = record.properties[name];
      return type.kind === 'Reference' && typeof value === 'string'
        ? expectType(value, type.target)
        : [];
    }),
    ...record.sources.flatMap(({ source }) => expectType(source, graph.model.sourceType ?? '')),
  ];
}

function checkProperties(
  place: string,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): readonly string[] {
  const unknown = Object.keys(values).filter((name) => !declared.has(name));
  return [
    ...unknown.map((name) => `${place}: the schema has no property ${name} here`),
    ...[...declared.values()].flatMap((property) =>
      checkValue(`${place}: ${property.name}`, property, values[property.name]),
    ),
  ];
}

function checkValue(
  place: string,
  { type, list, required }: Property,
  value: RecordValue | undefined,
): readonly string[] {
  if (value === undefined) {
    return required && !list ? [`${place}: expected a value, but came none`] : [];
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== list) {
    return [
      `${place}: expected ${list ? 'a list' : 'one value'}, but came ${JSON.stringify(value)}`,
    ];
  }
  return values
    .filter((each) => !isOfKind(each, type.kind))
    .map(
      (each) => `${place}: expected ${expectation(type.kind)}, but came ${JSON.stringify(each)}`,
    );
}

function isOfKind(value: unknown, kind: Property['type']['kind']): boolean {
  switch (kind) {
    case 'ID':
    case 'String':
    case 'Enum':
    case 'Reference':
      return typeof value === 'string';
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'PartialDate':
      return typeof value === 'string' && parsePartialDate(value) !== undefined;
  }
}

function expectation(kind: Property['type']['kind']): string {
  return kind === 'PartialDate' ? PARTIAL_DATE_FORMS : `a value of type ${kind}`;
}

/** Who holds which unique value, in the graph as it would be with the records. */
class UniqueValues {
  /** The unique properties by node type. */
  readonly #properties: ReadonlyMap<string, readonly string[]>;
  readonly #holders = new Map<string, string>();

  constructor(graph: Graph, records: readonly GraphRecord[]) {
    this.#properties = new Map(
      [...graph.model.nodeTypes.values()].map((type) => [
        type.name,
        [...type.properties.values()].filter(({ unique }) => unique).map(({ name }) => name),
      ]),
    );
    const replaced = new Set(records.flatMap((each) => (each.kind === 'node' ? [each.id] : [])));
    for (const [name, properties] of this.#properties) {
      for (const property of properties) {
        for (const node of graph.nodesOf(name)) {
          const value = scalarOf(node.properties[property]);
          if (value !== undefined && !replaced.has(node.id)) {
            this.#holders.set(`${name}.${property} ${String(keyOf(value))}`, node.id);
          }
        }
      }
    }
  }

  /** Takes the values of the record; tells those that another node holds. */
  check(record: NodeRecord): readonly string[] {
    return (this.#properties.get(record.type) ?? []).flatMap((property) => {
      const value = record.properties[property];
      if (value === undefined) return [];
      const key = `${record.type}.${property} ${String(value)}`;
      const holder = this.#holders.get(key);
      this.#holders.set(key, record.id);
      return holder === undefined || holder === record.id
        ? []
        : [`${record.id}: ${property} ${JSON.stringify(value)} belongs to ${holder} already`];
    });
  }
}
