import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../dist/kernel/compare-text.js';
import { printRecord } from '../dist/ingest/print-record.js';
import { RecordsPrinter } from '../dist/ingest/records-printer.js';
import { comparePlaces } from '../dist/ingest/sort-records.js';
import { makeWorld } from './world.mjs';

const CACHE = fileURLToPath(new URL('../.cache/bench', import.meta.url));
const CHUNK = 1 << 20;

/**
 * A records file of a made-up world, as `communique dump` writes it; made at the first call, and kept.
 * Half of all meetings discussed one topic more, which is so a hub of that size.
 */
export async function openScaleWorld({ meetings, people }) {
  const file = path.join(CACHE, `world-${meetings}-${people}.jsonl`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const output = createWriteStream(`${file}.part`);
  const printer = new RecordsPrinter();
  let chunk = printer.header;
  for (const { record } of inOrder(withHub(makeWorld({ meetings, people })))) {
    chunk += printer.print(record);
    if (chunk.length < CHUNK) continue;
    if (!output.write(chunk)) await once(output, 'drain');
    chunk = '';
  }
  output.end(`${chunk}${JSON.stringify(printer.finish())}\n`);
  await once(output, 'finish');
  renameSync(`${file}.part`, file);
  return file;
}

/** The topic that half of all meetings discussed. */
export const HUB = 'topic:half-of-all';

function* withHub(records) {
  let meetings = 0;
  yield { kind: 'node', type: 'Topic', id: HUB, properties: { name: 'half of all', aliases: [] } };
  for (const record of records) {
    yield record;
    if (record.kind !== 'node' || record.type !== 'Meeting') continue;
    meetings += 1;
    if (meetings % 2 === 0) yield { ...DISCUSSED, from: record.id };
  }
}

const DISCUSSED = {
  kind: 'edge',
  type: 'DISCUSSED',
  fromType: 'Meeting',
  toType: 'Topic',
  to: HUB,
  properties: {},
  sources: [],
};

/** Sorts by what comes first as a text, which is several times as fast as comparing records. */
function inOrder(records) {
  const keyed = [];
  for (const record of records) keyed.push({ record, key: keyOf(record) });
  return keyed.sort(
    (left, right) =>
      (left.key < right.key ? -1 : left.key > right.key ? 1 : 0) ||
      comparePlaces(left.record, right.record) ||
      compareText(printRecord(left.record), printRecord(right.record)),
  );
}

function keyOf({ kind, type, id, fromType, toType, from, to }) {
  return kind === 'node' ? `0 ${type} ${id}` : `1 ${type} ${fromType} ${toType} ${from} ${to}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [meetings, people] = process.argv.slice(2).map(Number);
  await openScaleWorld({ meetings, people });
}
