import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillStore, type FilledStore } from '../../src/ingest/records/fill-store.js';
import { printRecord } from '../../src/ingest/records/print-record.js';
import { streamToStore } from '../../src/ingest/records/read-records-file.js';
import { RecordsPrinter } from '../../src/ingest/records/records-printer.js';
import { sortRecords } from '../../src/ingest/records/sort-records.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { edge, node } from '../support/make-records.js';
import { Choices } from '../support/random/choices.js';
import { randomRecords } from '../support/random/random-records.js';
import { richModel } from '../support/rich-model.js';

const BATCH = 7;

/** Changes to a printed line: the same record printed differently, another record, or no record. */
const CHANGES: readonly ((line: string, choices: Choices) => string)[] = [
  (line) => JSON.stringify(JSON.parse(line), undefined, 1).replaceAll('\n', ' '),
  (line, choices) => {
    const at = choices.upTo(line.length - 1);
    const code = line.charCodeAt(at).toString(16).padStart(4, '0');
    return `${line.slice(0, at)}\\u${code}${line.slice(at + 1)}`;
  },
  (line) => line.replace(/"character":"[^"]*",?/u, ''),
  (line, choices) => line.slice(0, -choices.upTo(9)),
  (line, choices) => {
    const at = choices.upTo(line.length - 1);
    const inserted = choices.pick(['"', '\\', '\t', ' ', 'é', 'x', '0', '-', '.', ',', '}', ']']);
    return `${line.slice(0, at)}${inserted}${line.slice(at + choices.upTo(1))}`;
  },
  (line, choices) =>
    line.replace(
      /("paragraph"|"lines"):(?:\d+|null)/u,
      `$1:${choices.pick(['007', '0', '-0', '-4', '1e3', '12345678901', '1.50', '2.5', '""'])}`,
    ),
  (line, choices) =>
    line.replace(
      choices.pick([/("from"):"[^"]*"/u, /("to"):"[^"]*"/u, /("understudy"):"[^"]*"/u]),
      `$1:"${choices.pick(['actor:a', 'film:b', 'film:none', 'film:', '1995', ''])}"`,
    ),
  (line) =>
    line.replace(/"sources":\[(\{[^}]*\})?/u, '"sources":[{"source":"actor:a","paragraph":1}'),
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'resolvedEdges-'));
});
afterEach(() => rm(folder, { recursive: true }));

function print(records: readonly GraphRecord[], choices: Choices): string {
  const printer = new RecordsPrinter();
  let text = printer.header;
  for (const record of sortRecords(records)) {
    const line = printRecord(record);
    const changed = choices.chance(6) ? choices.pick(CHANGES)(line, choices) : line;
    text += printer.take(record.kind, `${changed}\n`);
  }
  return `${text}${JSON.stringify(printer.finish())}\n`;
}

/** Fills a store that already holds the nodes `there`, and returns everything that can be observed. */
async function fill(
  file: string,
  model: GraphModel,
  { there, asResolved }: { readonly there: readonly GraphRecord[]; readonly asResolved: boolean },
) {
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(there);
  const { resolvedEdges } = store;
  let resolvedEdgeCount = 0;
  const filled: FilledStore = {
    batchSize: BATCH,
    write: (records) => store.write(records),
    records: () => store.records(),
    markLoaded: () => store.markLoaded(),
    ...(asResolved && {
      resolvedEdges: {
        idsOf: (type) => resolvedEdges.idsOf(type),
        recordsOf: (edges) => resolvedEdges.recordsOf(edges),
        write: async (lists) => {
          await resolvedEdges.write(lists);
          for (const { length } of lists) resolvedEdgeCount += length;
        },
      },
    }),
  };
  const progress: number[] = [];
  const fault: unknown = await fillStore(filled, streamToStore(file, model, filled), {
    contents: 'half loaded',
    onProgress: (count) => progress.push(count),
  }).catch((error: unknown) => error);
  const records: GraphRecord[] = [];
  for await (const record of store.records()) records.push(record);
  return {
    outcome: { fault, progress, records, contents: await store.prepare() },
    resolvedEdgeCount,
  };
}

async function expectSame(model: GraphModel): Promise<void> {
  const file = path.join(folder, 'x');
  let resolvedEdgeCount = 0;
  let faults = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const choices = new Choices(draw);
      const records = randomRecords(model, choices);
      const missing = choices.pick([0, 0, 10]);
      const there = records.filter(({ kind }) => kind === 'node' && !choices.chance(missing));
      await writeFile(file, print(records, choices));

      const resolved = await fill(file, model, { there, asResolved: true });
      const asRecords = await fill(file, model, { there, asResolved: false });

      expect(resolved.outcome).toEqual(asRecords.outcome);
      resolvedEdgeCount += resolved.resolvedEdgeCount;
      if (asRecords.outcome.fault !== undefined) faults += 1;
    }),
    { numRuns: 300, seed: 1814 },
  );
  expect(resolvedEdgeCount).toBeGreaterThan(500);
  expect(faults).toBeGreaterThan(50);
}

describe('Edges whose nodes are in the store', () => {
  it('give the same graph and errors as resolved edges and as records, on a model with everything', async () => {
    await expectSame(richModel);
  });

  it('give the same graph and errors as resolved edges and as records, on the bundled model', async () => {
    await expectSame(await bundledModel());
  });

  it('may not reference a node by an id that is not valid in a file', async () => {
    const there = [
      node('Actor', 'pacino', { name: 'Al Pacino' }),
      node('Film', 'film:heat', { name: 'Heat', kind: 'FEATURE' }),
    ];
    const part = edge(['Actor', 'pacino'], 'PLAYED_IN', ['Film', 'film:heat'], {
      character: 'Hanna',
      understudy: 'pacino',
    });
    const file = path.join(folder, 'x');
    await writeFile(file, printRecords([part]));

    const { outcome } = await fill(file, richModel, { there, asResolved: true });

    expect(outcome.fault).toMatchObject({
      message: `${file}:2: pacino PLAYED_IN film:heat: "understudy": expected the id of a Actor, but got "pacino".`,
    });
  });
});
