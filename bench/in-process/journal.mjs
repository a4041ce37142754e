// The embedded store with its journal: how many mutations are acknowledged a second, each of a meeting with six
// edges, and how long a start takes that replays many.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillFromSeed, loadModel, openStore } from 'communique';
import { quantiles } from '../measure/quantiles.mjs';
import { saveFigures } from '../measure/save-figures.mjs';
import { byPace } from '../pace.mjs';
import { createRandom } from '../world/random.mjs';
import { createMeetingEdits } from './meeting-edits.mjs';

/** For each number of writers, in seconds. */
const DURATION = byPace({ whole: 5, quick: 1, check: 0.05 });
const REPLAYED = byPace({ whole: 20_000, quick: 5000, check: 100 });
/** How many are written together for the replay. */
const TOGETHER = 100;
const RULES = { allowUnsourced: true };

const model = await loadModel();
const rows = [await measureWrites(undefined, 32)];
for (const writers of [1, 8, 32, 128]) {
  rows.push(await withFolder((folder) => measureWrites(folder, writers)));
}
console.table(rows);
const replay = await withFolder(measureReplay);
console.table([replay]);
saveFigures('journal', { append: rows, replay });

/**
 * @param {string | undefined} folder
 * @param {number} writers
 */
async function measureWrites(folder, writers) {
  const { store, edits } = await open(folder);
  await store.edit(edits(), RULES); // which writes the first snapshot
  /** @type {number[]} */
  const waits = [];
  const began = performance.now();
  const end = began + DURATION * 1000;
  await Promise.all(Array.from({ length: writers }, write));
  const seconds = (performance.now() - began) / 1000;
  await store.close();
  const [middle, late] = quantiles(waits, [0.5, 0.95]);
  return {
    'kept in a folder': folder !== undefined,
    writers,
    'acknowledged/s': Math.round(waits.length / seconds),
    'ms to wait (median)': Number(middle.toFixed(2)),
    'ms to wait (95 %)': Number(late.toFixed(2)),
  };

  async function write() {
    for (let start = performance.now(); start < end; start = performance.now()) {
      await store.edit(edits(), RULES);
      waits.push(performance.now() - start);
    }
  }
}

/** @param {string} folder */
async function measureReplay(folder) {
  const { store, edits } = await open(folder);
  for (let written = 0; written < REPLAYED; written += TOGETHER) {
    await Promise.all(Array.from({ length: TOGETHER }, () => store.edit(edits(), RULES)));
  }
  await store.close();
  const bytes = await sizeOf(folder);
  const began = performance.now();
  const again = await openStore(model, { readTimeout: 60_000, dataFolder: folder });
  await again.prepare();
  const seconds = (performance.now() - began) / 1000;
  await again.close();
  return {
    changes: REPLAYED,
    MB: Math.round(bytes / 1e6),
    's to start': Number(seconds.toFixed(2)),
  };
}

/** @param {string | undefined} folder */
async function open(folder) {
  const store = await openStore(model, { readTimeout: 60_000, dataFolder: folder });
  const contents = await store.prepare();
  if (contents !== 'loaded') await fillFromSeed(store, undefined, model, { contents });
  /** @type {Map<string, string[]>} */
  const ids = new Map([...model.nodeTypes.keys()].map((type) => [type, []]));
  for await (const record of store.records()) {
    if (record.kind === 'node') ids.get(record.type)?.push(record.id);
  }
  return { store, edits: createMeetingEdits(model, ids, createRandom(7)) };
}

/** @param {string} folder */
async function sizeOf(folder) {
  const files = await Promise.all(
    (await readdir(folder)).map((name) => stat(path.join(folder, name))),
  );
  return files.reduce((total, { size }) => total + size, 0);
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
