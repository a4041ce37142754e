import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const IMPORT = `mutation Import($records: [JSON!]!, $dryRun: Boolean, $sources: [FactSourceInput!]) {
  importRecords(records: $records, dryRun: $dryRun, sources: $sources) {
    nodes { created changed unchanged }
    edges { created changed unchanged }
    changed
  }
}`;

const NODE = {
  ...{ kind: 'node', type: 'Topic', id: 'topic:tides' },
  properties: { name: 'Tides', aliases: ['Tide'] },
};
const ATTESTED = {
  ...{ kind: 'edge', type: 'ATTESTED_BY', fromType: 'Topic', toType: 'Source' },
  ...{ from: 'topic:tides', to: 'source:note', properties: { paragraph: 4 } },
};
const DISCUSSED = {
  ...{ kind: 'edge', type: 'DISCUSSED', fromType: 'Meeting', toType: 'Topic' },
  ...{ from: 'meeting:day', to: 'topic:tides' },
  sources: [{ source: 'source:note', paragraph: 4 }],
};

describeEachStore('imported records', ({ store, ask }) => {
  const outcome = (nodes: Counts, edges: Counts, changed: boolean) => ({
    data: { importRecords: { nodes: countsOf(nodes), edges: countsOf(edges), changed } },
  });

  it('are written together in any order, and change nothing the second time', async () => {
    const records = [DISCUSSED, ATTESTED, NODE];
    const before = await linesOf(store());
    const tried = await ask(IMPORT, { records, dryRun: true });
    const untouched = await linesOf(store());
    const first = await ask(IMPORT, { records });
    const second = await ask(IMPORT, { records });
    const after = await linesOf(store());

    expect(untouched).toEqual(before);
    // The document states that the meeting was held, too.
    expect([tried, first]).toEqual(Array(2).fill(outcome([1, 0, 0], [3, 0, 0], true)));
    expect(second).toEqual(outcome([0, 0, 1], [0, 0, 2], false));
    expect([...after].filter((line) => !before.has(line))).toEqual([
      'topic:tides {"name":"Tides","aliases":["Tide"]}',
      'meeting:day ATTESTED_BY source:note {"paragraph":4} source:note/4',
      'topic:tides ATTESTED_BY source:note {"paragraph":4} source:note/4',
      'meeting:day DISCUSSED topic:tides {} source:note/4',
    ]);
  });

  it('set what they name, and leave what they do not name', async () => {
    const records = [
      { kind: 'node', type: 'Topic', id: 'topic:ukraine', properties: { description: 'Changed' } },
    ];

    const sources = [{ source: 'source:note' }];

    // The document comes to state the topic.
    expect(await ask(IMPORT, { records, sources })).toEqual(outcome([0, 1, 0], [1, 0, 0], true));
    expect(await ask('{ topic(id: "topic:ukraine") { name description wikidataId } }')).toEqual({
      data: { topic: { name: 'ukraine', description: 'Changed', wikidataId: 'Q212' } },
    });
  });

  it('report every problem with its place, and are not written then', async () => {
    const before = await linesOf(store());
    const refusals = [
      await problemsOf([
        7,
        { kind: 'edge' },
        { ...NODE, type: 'Fish' },
        { ...NODE, colour: 'blue' },
        { ...NODE, properties: { name: { first: 'Tides' } } },
        { ...NODE, properties: { nane: 'Tides' } },
        { ...DISCUSSED, type: 'ATE' },
        { ...DISCUSSED, sources: ['source:note'] },
      ]),
      await problemsOf([
        { ...NODE, id: 'tides' },
        { ...NODE, properties: { name: 3 } },
        { ...DISCUSSED, to: 'topic:none', from: 'meeting:none' },
        { ...DISCUSSED, to: 'topic:fish', sources: [] },
      ]),
      await problemsOf([]),
    ];

    expect(refusals).toEqual([
      [
        'records.0: expected a record: an object with `kind: "node"` or "edge"',
        'records.1: expected `type`, `fromType`, `toType`, `from` and `to`, each a text',
        'records.2: the schema has no node type "Fish"',
        'records.3: "colour": expected no other member than kind, type, id, properties',
        'records.4: properties.name: expected a text, a number, a boolean or a list of these, but got {"first":"Tides"}',
        'records.5: topic:tides: Topic has no property "nane"',
        'records.6: the schema has no relationship ATE from Meeting to Topic',
        'records.7: sources: expected a list of documents, such as { "source": "source:a", "paragraph": 3 }',
      ],
      [
        'records.0.id: expected an id such as "topic:ukraine": "topic:", then letters and digits in words joined by hyphens, but got "tides"',
        'records.2: expected the id of a Meeting, but there is no "meeting:none"',
        'records.2.to: expected the id of a Topic, but there is no "topic:none"',
        'records.3: meeting:day DISCUSSED topic:fish: expected a document that states it, but got none: give `sources`, or `allowUnsourced: true`',
        'records.1: topic:tides: name: expected a text, but got 3',
        'records.1: topic:tides: expected a document that states it, but got none: give `sources`, or `allowUnsourced: true`',
      ],
      [
        'records: expected 1 to 20000 records, but got 0; divide them into several calls, nodes first',
      ],
    ]);
    expect(await linesOf(store())).toEqual(before);
  });

  async function problemsOf(records: readonly unknown[]): Promise<readonly string[]> {
    const { errors = [] } = await ask(IMPORT, { records });
    return errors.flatMap(({ message }) => message.split('\n'));
  }
});

type Counts = readonly [created: number, changed: number, unchanged: number];

function countsOf([created, changed, unchanged]: Counts): object {
  return { created, changed, unchanged };
}
