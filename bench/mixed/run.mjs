// How much slower reads become while others write, over HTTP, and whether a cached answer is ever stale: a server
// that caches answers beside a twin that caches none.
/** @import { Client } from '../http/types.mjs' */
/** @import { StartedProgram } from '../measure/start-program.mjs' */
import assert from 'node:assert/strict';
import { startClient } from '../http/start-client.mjs';
import { processorTime } from '../measure/processor-time.mjs';
import { PROGRAM, SERVE } from '../measure/program.mjs';
import { median, quantiles } from '../measure/quantiles.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { startProgram } from '../measure/start-program.mjs';
import { withResources } from '../measure/with-resources.mjs';
import { byPace } from '../pace.mjs';
import { makeWorld, sizeOf, SMALL } from '../world/make-world.mjs';
import { createRandom } from '../world/random.mjs';
import { openWorldFile } from '../world/world-file.mjs';
import { countStale } from './count-stale.mjs';
import { keepWriting } from './keep-writing.mjs';
import { createReads } from './mixed-questions.mjs';
import { createWrites } from './mixed-writes.mjs';

const MEETINGS = byPace({ whole: 60_000, quick: 6000, check: SMALL });
const WRITES_PER_SECOND = 50;
const CONNECTIONS = byPace({ whole: 8, check: 2 });
const ROUNDS = byPace({ whole: 12, quick: 6, check: 1 });
const MILLISECONDS = byPace({ whole: 5000, quick: 2000, check: 200 });
const WARM_UP = byPace({ whole: 20_000, quick: 5000, check: 200 });
/** Requests of a round, which are sent again from the first where they do not suffice. */
const READS = byPace({ whole: 100_000, quick: 50_000, check: 200 });
const CHECKED = byPace({ whole: 1_000_000, quick: 20_000, check: 200 });
const TOKEN = 'the-token-of-a-benchmark-on-its-own-servers';

const size = sizeOf(MEETINGS);
const world = openWorldFile(size);
const ids = idsByType();
const reads = createReads(ids, createRandom(21));
const writes = createWrites(ids, createRandom(22));

await withResources(async (opened) => {
  const client = opened(startClient(new URL('../server/lean-client.mjs', import.meta.url)));
  const rows = [];
  for (const [name, cacheSize] of /** @type {const} */ ([
    ['cached', '32'],
    ['nothing cached', '0'],
  ])) {
    const server = opened(await start(name, cacheSize));
    rows.push(...(await measureRates(name, server, client)));
    await server.stop();
  }
  const title = `${CONNECTIONS} connections, ${WRITES_PER_SECOND} writes a second`;
  console.log(`${MEETINGS} meetings, ${title}`);
  console.table(rows);
  const [cached, twin] = [opened(await start('cached', '32')), opened(await start('twin', '0'))];
  const options = { reads, writes, token: TOKEN, count: CHECKED };
  const compared = await countStale([cached, twin], options);
  console.table(compared);
  assert.equal(compared.stale, 0);
  saveFigures('mixed', { meetings: MEETINGS, writesPerSecond: WRITES_PER_SECOND, rows, compared });
});

/**
 * Measures rounds without writes and with them, in turn.
 *
 * @param {string} name
 * @param {StartedProgram} server
 * @param {Client} client
 */
async function measureRates(name, { origin, pid }, client) {
  const round = { origin, connections: CONNECTIONS };
  await client.run({ ...round, requests: reads(READS), milliseconds: WARM_UP });
  const found = { still: figures(), written: figures() };
  for (let turn = 0; turn < 2 * ROUNDS; turn += 1) {
    const { rates, times, processor, written } = turn % 2 === 0 ? found.still : found.written;
    const options = { writes, token: TOKEN, perSecond: WRITES_PER_SECOND };
    const writer = turn % 2 === 0 ? undefined : keepWriting(origin, options);
    const before = processorTime(pid);
    const result = await client.run({
      ...round,
      requests: reads(READS),
      milliseconds: MILLISECONDS,
    });
    const count = result.latencies.length;
    rates.push(count / result.seconds);
    times.push(...result.latencies);
    processor.push((1000 * (processorTime(pid) - before)) / count);
    written.push((await writer?.stop()) ?? 0);
  }
  return Object.entries(found).map(([kind, { rates, times, processor, written }]) => {
    const [p50, p99] = quantiles(times, [0.5, 0.99]);
    return {
      server: name,
      'writes a second': Math.round(median(written)),
      'reads a second': Math.round(median(rates)),
      share: kind === 'still' ? 1 : figure(median(rates) / median(found.still.rates)),
      'processor, µs a read': Math.round(median(processor)),
      'p50, µs': Math.round(p50),
      'p99, µs': Math.round(p99),
    };
  });
}

function figures() {
  return {
    rates: /** @type {number[]} */ ([]),
    times: /** @type {number[]} */ ([]),
    processor: /** @type {number[]} */ ([]),
    written: /** @type {number[]} */ ([]),
  };
}

/** @param {number} value */
function figure(value) {
  return Number(value.toPrecision(3));
}

/**
 * @param {string} name
 * @param {string} cacheSize In megabytes.
 */
function start(name, cacheSize) {
  const program = [PROGRAM, ...SERVE, '--seed', world, '--cache-size', cacheSize];
  return startProgram(name, program, { NEO4J_URI: '', DATA_DIR: '', WRITE_TOKEN: TOKEN });
}

/** @returns {ReadonlyMap<string, readonly string[]>} */
function idsByType() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const record of makeWorld(size)) {
    if (record.kind !== 'node') continue;
    const known = found.get(record.type);
    if (known === undefined) found.set(record.type, [record.id]);
    else known.push(record.id);
  }
  return found;
}
