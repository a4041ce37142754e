import { int, type ManagedTransaction } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphRecord, RecordScalar } from '../../../model/record.js';
import { type KnownGraph, uniqueProperties } from '../../check-records.js';
import { quoteName } from '../encoding/names.js';
import { NO_REDIRECTS, type Redirects } from '../../../model/redirects.js';
import { idsOfRecords } from './ids-of-records.js';

/** Nodes that exist, and where Neo4j has them. */
export interface LocatedNodes {
  readonly model: GraphModel;
  /** By id. */
  readonly elements: ReadonlyMap<string, string>;
}

/** The graph as far as records name it. */
export interface NamedGraph extends KnownGraph, LocatedNodes {}

/** What records name in an empty graph: nothing that exists. */
export function emptyGraph(model: GraphModel): NamedGraph {
  return {
    ...{ model, redirects: NO_REDIRECTS, elements: new Map() },
    ...{ typeOf: () => undefined, holderOf: () => undefined },
  };
}

/**
 * Reads which nodes exist of those that records name, and which have the unique values of records. The statements
 * are sent together.
 */
export async function readNamedGraph(
  transaction: ManagedTransaction,
  model: GraphModel,
  redirects: Redirects,
  records: readonly GraphRecord[],
): Promise<NamedGraph> {
  const types = new Map<string, string>();
  const elements = new Map<string, string>();
  const holders = new Map<string, string>();
  const readings: Promise<void>[] = [];
  for (const [type, ids] of idsOfRecords(model, records)) {
    const reading = find(transaction, type, 'id', [...ids], ({ id, element }) => {
      types.set(id, type);
      elements.set(id, element);
    });
    readings.push(reading);
  }
  for (const { type, property, values } of uniqueValues(model, records)) {
    const reading = find(transaction, type, property, values, ({ id, value }) => {
      holders.set(`${type}.${property} ${value}`, id);
    });
    readings.push(reading);
  }
  await Promise.all(readings);
  return {
    ...{ model, redirects, elements },
    typeOf: (id) => types.get(id),
    holderOf: (type, property, value) => holders.get(`${type}.${property} ${value}`),
  };
}

interface FoundNode extends Record<string, unknown> {
  id: string;
  element: string;
  value: string | number;
}

/** Finds the nodes of a type by the values of an indexed property. */
async function find(
  transaction: ManagedTransaction,
  type: string,
  property: string,
  sought: readonly unknown[],
  note: (found: FoundNode) => void,
): Promise<void> {
  if (sought.length === 0) return;
  const value = `n.${quoteName(property)}`;
  const text = `MATCH (n:${quoteName(type)}) WHERE ${value} IN $p.sought RETURN n.id AS id, elementId(n) AS element, ${value} AS value`;
  const { records } = await transaction.run<FoundNode>(text, { p: { sought } });
  for (const record of records) note(record.toObject());
}

interface UniqueValues {
  readonly type: string;
  readonly property: string;
  readonly values: readonly unknown[];
}

/** The unique values of records, as they are stored. */
function uniqueValues(model: GraphModel, records: readonly GraphRecord[]): readonly UniqueValues[] {
  return [...model.nodeTypes.keys()].flatMap((type) =>
    uniqueProperties(model, type).map((property) => {
      const values = records.flatMap((record) => {
        if (record.kind !== 'node' || record.type !== type) return [];
        const value = record.properties[property];
        return typeof value === 'string' || typeof value === 'number' ? [stored(value)] : [];
      });
      return { type, property, values };
    }),
  );
}

function stored(value: RecordScalar): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? int(value) : value;
}
