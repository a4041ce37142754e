import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';

/** In an order in which rows refer only to earlier tables. */
const NODES = ['Country', 'Place', 'Office', 'Topic', 'Source', 'Person', 'Meeting'];

/** @typedef {Record<string, unknown>} Row */

/**
 * The columns of to-one relationships.
 *
 * @type {Readonly<Record<string, string>>}
 */
const COLUMNS = {
  IN_COUNTRY: 'country_id',
  OFFICE_OF: 'country_id',
  BROADER: 'broader_id',
  HELD_AT: 'place_id',
};

/**
 * The join tables of the other relationships, with a row for an edge.
 *
 * @type {Readonly<Record<string, (from: string, to: string, properties: Row) => readonly [table: string, row: Row]>>}
 */
const JOINS = {
  PARTICIPATED_IN: (person_id, meeting_id, { role, office, onBehalfOf }) => [
    'participation',
    { meeting_id, person_id, role, office_id: office, on_behalf_of_id: onBehalfOf },
  ],
  INVOLVED: (meeting_id, country_id) => ['involvement', { meeting_id, country_id }],
  DISCUSSED: (meeting_id, topic_id) => ['discussion', { meeting_id, topic_id }],
  HELD: (person_id, office_id, { from, attestedOn }) => [
    'holding',
    { person_id, office_id, from, attested_on: attestedOn },
  ],
  ATTESTED_BY: (meeting_id, source_id, { paragraph }) => [
    'attestation',
    { meeting_id, source_id, paragraph },
  ],
};

/**
 * Loads the records of a world into an empty database.
 *
 * @param {string} uri
 * @param {string} world
 */
export async function fillPostgres(uri, world) {
  const client = new pg.Client({ connectionString: uri });
  await client.connect();
  try {
    await client.query(readFileSync(new URL('tables.sql', import.meta.url), 'utf8'));
    for (const [table, rows] of await readTables(world)) {
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query(readFileSync(new URL('indexes.sql', import.meta.url), 'utf8'));
    // The planner needs statistics, and index-only scans need the visibility map.
    await client.query('vacuum (freeze, analyze)');
  } finally {
    await client.end();
  }
}

/** @param {string} world */
async function readTables(world) {
  /** @type {Map<string, Row[]>} */
  const tables = new Map(NODES.map((type) => [type.toLowerCase(), []]));
  /** @type {Map<string, Row>} */
  const nodes = new Map();
  for await (const line of createInterface({ input: createReadStream(world) })) {
    const { kind, type, id, from, to, properties } = JSON.parse(line);
    if (kind === 'node') {
      const row = { id, ...inColumns(properties) };
      nodes.set(id, row);
      tables.get(type.toLowerCase())?.push(row);
    } else if (kind === 'edge' && type in COLUMNS) {
      Object.assign(nodes.get(from) ?? {}, { [COLUMNS[type]]: to });
    } else if (kind === 'edge') {
      const [table, row] = JOINS[type](from, to, properties);
      const rows = tables.get(table) ?? [];
      if (rows.length === 0) tables.set(table, rows);
      rows.push(row);
    }
  }
  return tables;
}

/** @param {Row} properties */
function inColumns(properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
