import { fillStore } from '../../src/ingest/records/fill-store.js';
import { summarizeRecords } from '../../src/ingest/records/stream-records.js';
import { openStore } from '../../src/library/open-store.js';
import type { GraphRecord } from '../../src/model/record.js';
import { makeFilmModel } from '../support/film-model.js';
import { edge, node } from '../support/make-records.js';

const model = makeFilmModel({ cited: false });
/** More than two batches. */
const RECORDS: readonly GraphRecord[] = [
  node('Actor', 'actor:a', { name: 'A' }),
  ...Array.from({ length: 4500 }, (_, index) =>
    node('Film', `film:${index}`, { name: 'A film', kind: 'SHORT' }),
  ),
  edge(['Actor', 'actor:a'], 'PLAYED_IN', ['Film', 'film:0'], { character: 'X' }),
];

type Source = Parameters<typeof fillStore>[1];

/** Fills a store in memory; returns the number of records after each batch, and a summary of the graph. */
async function fill(source: Source) {
  const store = await openStore(model, { readTimeout: 10_000 });
  const progress: number[] = [];
  await fillStore(store, source, {
    contents: 'empty',
    onProgress: (count) => progress.push(count),
  });
  const graph = await summarizeRecords(store.records());
  await store.close();
  return { progress, graph };
}

function* oneByOne(): Generator<GraphRecord> {
  yield* RECORDS;
}

async function* asTheyAreRead(): AsyncGenerator<GraphRecord> {
  for (const record of RECORDS) yield await Promise.resolve(record);
}

function* inLists(size: number): Generator<readonly GraphRecord[]> {
  for (let at = 0; at < RECORDS.length; at += size) yield RECORDS.slice(at, at + size);
}

async function* inListsAsTheyAreRead(size: number): AsyncGenerator<readonly GraphRecord[]> {
  for (const list of inLists(size)) yield await Promise.resolve(list);
}

function* bothWays(): Generator<GraphRecord | readonly GraphRecord[]> {
  yield* RECORDS.slice(0, 10);
  yield RECORDS.slice(10, 3000);
  yield* RECORDS.slice(3000);
}

describe('A store is filled with the same graph as by one write of all records', () => {
  let graph: unknown;
  beforeAll(async () => {
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(RECORDS);
    graph = await summarizeRecords(store.records());
    await store.close();
  });

  it.each<[string, () => Source]>([
    ['an array', () => RECORDS],
    ['a set', () => new Set(RECORDS)],
    ['a generator of records', oneByOne],
    ['an asynchronous generator of records', asTheyAreRead],
    ['a generator of short lists', () => inLists(7)],
    ['a generator of long lists', () => inLists(3000)],
    ['an array of lists', () => [...inLists(1000)]],
    ['an asynchronous generator of lists', () => inListsAsTheyAreRead(1000)],
    ['records and lists mixed', bothWays],
    ['lists that are empty among others', () => [[], RECORDS, []]],
  ])('from %s', async (_name, open) => {
    expect(await fill(open())).toEqual({ progress: [2000, 4000, 4502], graph });
  });
});

describe('Anything but a source of records', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [Promise.resolve(RECORDS), 'an object of Promise'],
    ['records.jsonl', '"records.jsonl"'],
    [RECORDS[0], 'an object of Object'],
    [[RECORDS[0], null], 'null'],
    [[[RECORDS[0], [RECORDS[1]]]], 'a list'],
    [['film:0'], '"film:0"'],
    [[{ kind: 'end' }], 'an object of Object'],
  ])('%j is refused', async (source, came) => {
    await expect(fill(source as Source)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: `expected records, whose \`kind\` is "node", "edge" or "redirect", but got ${came}`,
    });
  });
});
