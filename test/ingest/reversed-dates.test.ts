import { parseRecords } from '../../src/ingest/records/read-records-file.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import { openStore } from '../../src/library/open-store.js';
import { PrintedEdges } from '../../src/ingest/records/printed-edges.js';
import { edge, node } from '../support/make-records.js';
import { problemsOfSeed } from '../support/seed-folder.js';
import { valuesModel as model } from '../support/values-model.js';

const PAPERS = '- { id: paper:p, name: P }\n';

describe('Reversed dates', () => {
  it('of nodes and of edges are reported by data check, with the locations of both dates', async () => {
    const things = `
- id: thing:a
  name: A
  start: 2022-09-27
  text: between
  end: '1999'
  sources: [paper:p]
- id: thing:b
  name: B
  start: '2024'
  end: 2024-05
  sources: [paper:p]
  knows:
    - thing: thing:a
      until: '1999'
      since: '2000'
`;

    expect(await problemsOfSeed({ 'papers.yaml': PAPERS, 'things.yaml': things }, model)).toEqual([
      'things.yaml:5: "end" is 1999, which is before "start", 2022-09-27 (things.yaml:3).',
      'things.yaml:14: "until" is 1999, which is before "since", 2000 (things.yaml:15).',
    ]);
  });

  it.each([
    ['a node', node('Thing', 'thing:a', { name: 'A', start: '2022-09-27', end: '1999' })],
    [
      'a node with an escaped text',
      node('Thing', 'thing:a', { name: '"', start: '2022', end: '1999' }),
    ],
    [
      'an edge',
      edge(['Thing', 'thing:a'], 'KNOWS', ['Thing', 'thing:b'], {
        since: '2022-09-27',
        until: '1999',
      }),
    ],
  ])('of %s in a records file are reported with the line', (_what, record) => {
    const text = printRecords([record]);

    expect(() => parseRecords(text, 'x.jsonl', model)).toThrow(
      /^x\.jsonl:2: [^"]+: "(?:end|until)" is 1999, which is before "(?:start|since)", 2022(?:-09-27)?\.$/u,
    );
  });

  it('of resolved edges are left to the reader of records, which reports them', async () => {
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(['a', 'b'].map((name) => node('Thing', `thing:${name}`, { name })));
    const ends = [['Thing', 'thing:a'], 'KNOWS', ['Thing', 'thing:b']] as const;
    const lines = [
      { since: '1999', until: '2000' },
      { since: '2001', until: '2000' },
    ].map((dates) => JSON.stringify({ ...edge(ends[0], ends[1], ends[2], dates) }));
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    if (store.resolvedEdges === undefined)
      throw new Error('the store does not take resolved edges');
    const reader = new PrintedEdges(model, store.resolvedEdges);
    reader.open(bytes);

    const read = reader.read(0, 10);

    expect([read?.edges.length, read?.end]).toEqual([1, bytes.indexOf('\n') + 1]);
    await store.close();
  });
});
