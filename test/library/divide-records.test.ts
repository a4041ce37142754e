import { divideRecords } from '../../src/library/divide-records.js';
import { importIntoStore } from '../../src/library/import-into-store.js';
import { loadRecords } from '../../src/library/load-records.js';
import { openStore } from '../../src/library/open-store.js';
import { printRecord } from '../../src/ingest/records/print-record.js';
import type { GraphRecord } from '../../src/model/record.js';
import { bundledModel } from '../support/bundled-graph.js';

const LIMITS = { records: 200, bytes: 40_000 };

describe('Records that are divided into parts', () => {
  it('can be imported part by part into an empty graph, each fact with its document', async () => {
    const model = await bundledModel();
    const records = [...(await loadRecords(undefined, model))].reverse();
    const parts = divideRecords(records, model, LIMITS);
    const store = await openStore(model, { readTimeout: 60_000 });
    await store.prepare();
    await store.markLoaded();
    for (const part of parts) {
      await importIntoStore(store, model, part.records, { dryRun: false, allowUnsourced: false });
    }
    const held = new Set<string>();
    for await (const record of store.records()) held.add(printRecord(record));
    await store.close();

    expect(records.map(printRecord).filter((line) => !held.has(line))).toEqual([]);
  });

  it('are all there once, with their texts, and no part is longer than it may be', async () => {
    const model = await bundledModel();
    const records = await loadRecords(undefined, model);
    const parts = divideRecords(records, model, LIMITS);
    const divided = parts.flatMap((part) => part.records);

    expect(new Set(divided)).toEqual(new Set(records));
    expect(divided.length).toBe(records.length);
    expect(parts.flatMap(({ texts }) => texts)).toEqual(divided.map(printRecord));
    expect(
      parts.filter(({ texts }) => {
        const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
        return texts.length > LIMITS.records || bytes > LIMITS.bytes;
      }),
    ).toEqual([]);
  });

  it('stay together where an edge is all that states the nodes that it names', async () => {
    const model = await bundledModel();
    const node = (type: string, id: string) =>
      ({ kind: 'node', type, id, properties: {} }) as const;
    const [meeting, topic] = [node('Meeting', 'meeting:a'), node('Topic', 'topic:b')];
    const discussed: GraphRecord = {
      kind: 'edge',
      ...{ type: 'DISCUSSED', fromType: 'Meeting', toType: 'Topic' },
      ...{ from: 'meeting:a', to: 'topic:b', properties: {} },
      sources: [{ source: 'source:c', paragraph: null }],
    };
    const source = node('Source', 'source:c');
    const parts = divideRecords([topic, discussed, meeting, source], model, {
      records: 3,
      bytes: 1e6,
    });

    expect(parts.map(({ records }) => records)).toEqual([[source], [topic, meeting, discussed]]);
  });
});
