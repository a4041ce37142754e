import fc from 'fast-check';
import { EDGES_CSV } from '../../../src/export/csv/edges-csv.js';
import { NODES_CSV } from '../../../src/export/csv/nodes-csv.js';
import { withByteOrderMark } from '../../../src/export/format/with-byte-order-mark.js';
import { streamWhole } from '../../../src/feed/stream-whole.js';
import { printRecord } from '../../../src/ingest/records/print-record.js';
import { readTable } from '../../../src/ingest/tables/read-table.js';
import { openStore } from '../../../src/library/open-store.js';
import type { GraphModel, Property } from '../../../src/model/graph-model.js';
import type { GraphRecord, RecordValue } from '../../../src/model/record.js';
import { NASTY_MODEL } from '../../support/nasty-model.js';
import { Choices } from '../../support/random/choices.js';
import { randomRecords } from '../../support/random/random-records.js';
import { printGraph } from '../../support/read-graph.js';
import { valuesModel } from '../../support/values-model.js';

/** What is special in CSV, in spreadsheets or in joined lists, and what is not. */
const PIECES = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    "'",
    "''=",
    '"',
    '""',
    ',',
    ';',
    '|',
    '\\',
    '\\|',
    '\t',
    '\n',
    '\r',
  ],
  ...['\r\n', ' ', '\uFEFF', 'a', 'true', '1', '上川', '🧑‍🚀', 'é'],
];

function nastyText(choices: Choices): string {
  return choices.times(choices.upTo(5), () => choices.pick(PIECES)).join('');
}

/** Random records whose texts are as hard to write as possible. */
function nastyRecords(model: GraphModel, choices: Choices): readonly GraphRecord[] {
  return randomRecords(model, choices).map((record) => {
    const declared =
      record.kind === 'node'
        ? model.nodeTypes.get(record.type)
        : model.edgeTypes.get(
            model.relationships.find(({ type }) => type === record.type)?.edgeType ?? '',
          );
    const properties = Object.fromEntries(
      Object.entries(record.properties).map(([name, value]) => [
        name,
        withNastyTexts(value, declared?.properties.get(name), choices),
      ]),
    );
    return { ...record, properties };
  });
}

function withNastyTexts(
  value: RecordValue,
  property: Property | undefined,
  choices: Choices,
): RecordValue {
  if (property?.type.kind !== 'String') return value;
  return Array.isArray(value) ? value.map(() => nastyText(choices)) : nastyText(choices);
}

/** The lines of records that tables hold: without documents, and without empty lists, which say nothing. */
function linesOf(records: readonly GraphRecord[], { sourceType }: GraphModel): readonly string[] {
  return records
    .filter((record) => record.kind !== 'redirect')
    .filter((record) => record.type !== sourceType)
    .filter((record) => record.kind === 'node' || record.toType !== sourceType)
    .map((record) => ({
      ...record,
      properties: Object.fromEntries(
        Object.entries(record.properties).filter(([, value]) => JSON.stringify(value) !== '[]'),
      ),
    }))
    .map(printRecord)
    .sort();
}

describe('The tables of a graph', () => {
  it.each([
    ['all kinds of values', valuesModel],
    ['names that programs reserve', NASTY_MODEL],
  ])('hold all of its nodes and edges: with %s', (_what, model) =>
    fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const store = await openStore(model, { readTimeout: 60_000 });
        await store.write(nastyRecords(model, new Choices(draw)));
        const graph = streamWhole({ model, store, options: {} });
        const held: GraphRecord[] = [];
        for await (const record of store.records()) held.push(record);
        const nodes = readTable(await printGraph(NODES_CSV, graph), 'nodes.csv', model);
        const text = await printGraph(withByteOrderMark(EDGES_CSV), graph);
        const edges = readTable(text, 'edges.csv', model);
        await store.close();

        expect([...nodes.problems, ...edges.problems]).toEqual([]);
        expect(linesOf([...nodes.records, ...edges.records], model)).toEqual(linesOf(held, model));
      }),
      { numRuns: 100 },
    ),
  );
});
