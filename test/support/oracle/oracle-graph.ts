import type { GraphModel, Property } from '../../../src/model/graph-model.js';
import { parsePartialDate, type PartialDate } from '../../../src/model/partial-date.js';
import type { EdgeRecord, GraphRecord, RecordValue } from '../../../src/model/record.js';

export type Scalar = string | number | boolean | PartialDate;
/** The value of a property; that of a reference is the id of its node. */
export type Value = Scalar | readonly Scalar[] | undefined;

/** A node as the oracle sees it. */
export interface OracleNode {
  readonly id: string;
  readonly type: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** An edge as the oracle sees it. */
export interface OracleEdge {
  readonly record: EdgeRecord;
  readonly values: ReadonlyMap<string, Value>;
}

/** All nodes and edges, in two lists without indexes that could become inconsistent. */
export interface OracleGraph {
  readonly model: GraphModel;
  readonly nodes: readonly OracleNode[];
  readonly edges: readonly OracleEdge[];
}

/** Reads records; of two for the same node or edge, the later one counts. */
export function readGraph(model: GraphModel, records: readonly GraphRecord[]): OracleGraph {
  const nodes = new Map<string, OracleNode>();
  const edges = new Map<string, OracleEdge>();
  for (const record of records) {
    if (record.kind === 'node') {
      const { id, type, properties } = record;
      const declared = model.nodeTypes.get(type)?.properties;
      nodes.set(id, { id, type, values: readValues(declared, { ...properties, id }) });
    } else if (record.kind === 'edge') {
      const { type, fromType, toType, from, to, properties } = record;
      const relationship = model.relationships.find(
        (each) => each.type === type && each.from === fromType && each.to === toType,
      );
      const declared = model.edgeTypes.get(relationship?.edgeType ?? '')?.properties;
      const key = (relationship?.key ?? []).map((name) => properties[name] ?? null);
      const name = JSON.stringify([type, fromType, toType, from, to, ...key]);
      edges.set(name, { record, values: readValues(declared, properties) });
    }
  }
  return { model, nodes: [...nodes.values()], edges: [...edges.values()] };
}

function readValues(
  declared: ReadonlyMap<string, Property> | undefined,
  values: Readonly<Record<string, RecordValue>>,
): ReadonlyMap<string, Value> {
  const properties = [...(declared?.values() ?? [])];
  return new Map(properties.map((property) => [property.name, readValue(property, values)]));
}

function readValue(
  { name, type, list }: Property,
  values: Readonly<Record<string, RecordValue>>,
): Value {
  const value = values[name];
  const read = (each: string | number | boolean): Scalar =>
    type.kind === 'PartialDate' ? (parsePartialDate(String(each)) ?? each) : each;
  if (list) return Array.isArray(value) ? (value as readonly (string | number)[]).map(read) : [];
  return value === undefined ? undefined : read(value as string | number | boolean);
}

/** The node with this id. */
export function nodeOf({ nodes }: OracleGraph, id: unknown): OracleNode | undefined {
  return nodes.find((each) => each.id === id);
}
