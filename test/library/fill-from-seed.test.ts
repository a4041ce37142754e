import { fileURLToPath } from 'node:url';
import { summarizeRecords } from '../../src/ingest/records/stream-records.js';
import { fillFromSeed } from '../../src/library/fill-from-seed.js';
import { openStore } from '../../src/library/open-store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';

const FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));
const FILE = fileURLToPath(new URL('../../dist/seed.jsonl', import.meta.url));

describe('A store is filled with the whole graph of', () => {
  it.each([
    ['a folder of seed files', FOLDER],
    ['a records file', FILE],
    ['the bundled data, where no path is given', undefined],
  ])('%s', async (_name, seed) => {
    const model = await bundledModel();
    const written = await openStore(model, { readTimeout: 10_000 });
    await written.write(await bundledRecords());
    const filled = await openStore(model, { readTimeout: 10_000 });

    await fillFromSeed(filled, seed, model, { contents: 'empty' });

    expect([await filled.prepare(), await summarizeRecords(filled.records())]).toEqual([
      'loaded',
      await summarizeRecords(written.records()),
    ]);
  });
});
