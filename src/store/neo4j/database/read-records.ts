import type { Session } from 'neo4j-driver';
import { compareText } from '../../../kernel/compare-text.js';
import type { GraphModel, NodeType, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RedirectRecord } from '../../../model/record.js';
import { recordDecoder, type StoredValues, toId } from '../encoding/decode-record.js';
import { edgeRecordReader } from '../encoding/edge-record-reader.js';
import { quoteName } from '../encoding/names.js';
import {
  NOTHING_KNOWN,
  readRedirectRecords,
  readRedirects as readKnownRedirects,
} from './read-redirects.js';

/** Nodes that one statement reads. */
const PAGE = 5000;

/** Reads every record of the graph in pages: nodes by type and id, edges by relationship and ends, and redirects. */
export async function* readRecords(
  session: Session,
  model: GraphModel,
): AsyncGenerator<GraphRecord> {
  const types = [...model.nodeTypes.values()].sort((a, b) => compareText(a.name, b.name));
  for (const type of types) yield* readNodes(session, model, type);
  const relationships = [...model.relationships].sort(
    (a, b) => compareText(a.type, b.type) || compareText(a.from, b.from) || compareText(a.to, b.to),
  );
  for (const relationship of relationships) yield* readEdges(session, model, relationship);
  yield* await readRedirects(session);
}

async function readRedirects(session: Session): Promise<readonly RedirectRecord[]> {
  const { mark } = await readKnownRedirects(session, NOTHING_KNOWN);
  return mark === null ? [] : readRedirectRecords(session);
}

async function* readNodes(
  session: Session,
  model: GraphModel,
  type: NodeType,
): AsyncGenerator<NodeRecord> {
  await expectIds(session, type);
  const decode = recordDecoder(model, type.properties);
  const text = `MATCH (n:${quoteName(type.name)}) WHERE n.id > $p.after WITH n ORDER BY n.id LIMIT ${PAGE} RETURN properties(n) AS properties`;
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: readonly NodePage[] = await runPage<NodePage>(session, text, after);
    after = undefined;
    for (const { properties: stored } of page) {
      const id = String(stored['id']);
      yield {
        kind: 'node',
        type: type.name,
        id,
        properties: decode(stored, () => id),
      };
      if (page.length === PAGE) after = id;
    }
  }
}

/** Pages continue after an id that is a string, so a node with another id would be skipped. */
async function expectIds(session: Session, { name }: NodeType): Promise<void> {
  const text = `MATCH (n:${quoteName(name)}) WHERE n.id IS NULL OR NOT n.id IS :: STRING RETURN n.id AS id LIMIT 1`;
  const { records } = await session.run<{ id: unknown }>(text);
  for (const record of records) toId(record.get('id'), name);
}

interface NodePage extends Record<string, unknown> {
  properties: StoredValues;
}

interface EdgePage extends Record<string, unknown> {
  edges: [from: string, to: string, properties: StoredValues][];
  /** The id of the last node of the page. */
  last: string | null;
  /** The number of nodes of the page. */
  size: number;
}

/** Pages are cut by the nodes that edges leave, so that the edges of a node are in one page. */
async function* readEdges(
  session: Session,
  model: GraphModel,
  relationship: Relationship,
): AsyncGenerator<EdgeRecord> {
  const { type, from, to } = relationship;
  const { mapProjection, order, decode } = edgeRecordReader(model, relationship);
  const text = [
    `MATCH (a:${quoteName(from)}) WHERE a.id > $p.after WITH a ORDER BY a.id LIMIT ${PAGE}`,
    `WITH collect(a) AS page, max(a.id) AS last, count(a) AS size`,
    `CALL (page) { UNWIND page AS a MATCH (a)-[r:${quoteName(type)}]->(b:${quoteName(to)})`,
    `WITH a, r, b ORDER BY ${['a.id', 'b.id', ...order('r')].join(', ')}`,
    `RETURN collect([a.id, b.id, ${mapProjection('r')}]) AS edges }`,
    'RETURN edges, last, size',
  ].join(' ');
  for (let after: string | undefined = ''; after !== undefined;) {
    const [page]: readonly EdgePage[] = await runPage<EdgePage>(session, text, after);
    if (page === undefined) return;
    for (const [fromId, toId, stored] of page.edges) yield decode(stored, fromId, toId);
    after = page.size === PAGE ? (page.last ?? undefined) : undefined;
  }
}

/** Runs a statement that continues after an id. */
async function runPage<Row extends Record<string, unknown>>(
  session: Session,
  text: string,
  after: string,
): Promise<readonly Row[]> {
  const { records } = await session.run<Row>(text, { p: { after } });
  return records.map((record) => record.toObject());
}
