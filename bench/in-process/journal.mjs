// The journal: how many transactions of 1.1 kB are acknowledged a second, and how long a start takes that replays many.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Journal } from 'communique';
import { quantiles } from '../measure/quantiles.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace } from '../pace.mjs';

/** For each number of writers, in seconds. */
const DURATION = byPace({ whole: 5, quick: 1, check: 0.02 });
const REPLAYED = byPace({ whole: 1_000_000, quick: 100_000, check: 1000 });
/** How many are appended together for the replay. */
const TOGETHER = 500;

const TRANSACTION = JSON.stringify({ text: 'x'.repeat(1088) });
const IGNORED = { snapshot: () => {}, transactions: () => {} };

const rows = [];
for (const writers of [1, 8, 32, 128]) rows.push(await withFolder((each) => append(each, writers)));
console.table(rows);
const replay = await withFolder(measureReplay);
console.table([replay]);
saveFigures('journal', { append: rows, replay });

/**
 * @param {string} folder
 * @param {number} writers
 */
async function append(folder, writers) {
  const journal = await Journal.open(folder, IGNORED);
  /** @type {number[]} */
  const waits = [];
  const began = performance.now();
  const end = began + DURATION * 1000;
  await Promise.all(Array.from({ length: writers }, write));
  const seconds = (performance.now() - began) / 1000;
  await journal.close();
  const [middle, late] = quantiles(waits, [0.5, 0.95]);
  return {
    writers,
    'acknowledged/s': Math.round(waits.length / seconds),
    'ms to wait (median)': Number(middle.toFixed(2)),
    'ms to wait (95 %)': Number(late.toFixed(2)),
  };

  async function write() {
    for (let start = performance.now(); start < end; start = performance.now()) {
      await journal.append(TRANSACTION);
      waits.push(performance.now() - start);
    }
  }
}

/** @param {string} folder */
async function measureReplay(folder) {
  const journal = await Journal.open(folder, IGNORED);
  while (journal.position < REPLAYED) {
    await Promise.all(Array.from({ length: TOGETHER }, () => journal.append(TRANSACTION)));
  }
  const bytes = journal.bytesSinceSnapshot;
  await journal.close();
  const began = performance.now();
  const again = await Journal.open(folder, IGNORED);
  const seconds = (performance.now() - began) / 1000;
  await again.close();
  return {
    transactions: again.position,
    MB: Math.round(bytes / 1e6),
    's to replay': Number(seconds.toFixed(2)),
  };
}

/**
 * @template Result
 * @param {(folder: string) => Promise<Result>} measure
 */
async function withFolder(measure) {
  const folder = await mkdtemp(path.join(tmpdir(), 'communique-journal-'));
  try {
    return await measure(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
