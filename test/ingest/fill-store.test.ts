import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillStore } from '../../src/ingest/records/fill-store.js';
import { streamToStore } from '../../src/ingest/records/read-records-file.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import { openStore } from '../../src/library/open-store.js';
import { makeFilmModel } from '../support/film-model.js';
import { edge, node } from '../support/make-records.js';

const model = makeFilmModel({ cited: false });
/** More than a batch. */
const RECORDS = [
  node('Actor', 'actor:a', { name: 'A' }),
  ...Array.from({ length: 3000 }, (_, index) =>
    node('Film', `film:${index}`, { name: 'A film', kind: 'SHORT' }),
  ),
  ...Array.from({ length: 3000 }, (_, index) =>
    edge(['Actor', 'actor:a'], 'PLAYED_IN', ['Film', `film:${index}`], { character: 'X' }),
  ),
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fill-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Fills a store in memory from a file with this text. */
async function fillFrom(text: string) {
  const file = path.join(folder, 'x');
  await writeFile(file, text);
  const store = await openStore(model, { readTimeout: 10_000 });
  const progress: number[] = [];
  const filling = fillStore(store, streamToStore(file, model, store), {
    contents: 'empty',
    onProgress: (count) => progress.push(count),
  });
  const fault: unknown = await filling.catch((error: unknown) => error);
  const { nodes, edges } = await store.counts();
  const counts = [nodes, edges].map((each) => [...each.values()].reduce((sum, n) => sum + n));
  const contents = await store.prepare();
  await store.close();
  return { fault, counts, contents, progress };
}

describe('A store that is filled from a file', () => {
  it('holds its graph, written in batches', async () => {
    expect(await fillFrom(printRecords(RECORDS))).toEqual({
      fault: undefined,
      counts: [3001, 3000],
      contents: 'loaded',
      progress: [2000, 4000, 6000, 6001],
    });
  });

  it('does not count as loaded if the end of the file shows that it is damaged', async () => {
    const damaged = printRecords(RECORDS).replace('A film', 'B film');

    expect(await fillFrom(damaged)).toMatchObject({
      fault: { code: 'INVALID_RECORDS' },
      contents: 'half loaded',
    });
  });
});
