import { streamRecords } from '../../src/ingest/records/stream-records.js';
import { parseRecords } from '../../src/ingest/records/read-records-file.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';
import { printFiles } from '../support/print-files.js';
import { valuesModel as model } from '../support/values-model.js';

const LISTS = {
  days: ['2024', '2025-01-02'],
  flags: [true, false],
  nrs: [1, -2, 2_147_483_647],
  scores: [0.5, 1e21, 3],
  sorts: ['ONE', 'TWO'],
  texts: ['1', 'true'],
};
const EDGE_LISTS = { counts: [7, 8], days: ['2024-05'], flags: [false], weights: [0.25, 2] };

const RECORDS = [
  node('Thing', 'thing:a', { name: 'A', ...LISTS }),
  node('Thing', 'thing:b', { name: 'B' }),
  edge(['Thing', 'thing:a'], 'KNOWS', ['Thing', 'thing:b'], EDGE_LISTS),
];

describeEachStore(
  'lists of values',
  ({ store, ask }) => {
    it('keep the types of their values in the properties of a view', async () => {
      const reply = await ask(
        '{ neighborhood(of: "thing:a") { nodes { id properties } edges { properties } } }',
      );

      expect(reply).toMatchObject({
        data: {
          neighborhood: {
            nodes: [{ id: 'thing:a', properties: LISTS }, { id: 'thing:b' }],
            edges: [{ properties: EDGE_LISTS }],
          },
        },
      });
    });

    it('keep them in records that are dumped and read again', async () => {
      let text = '';
      for await (const chunk of streamRecords(store().records())) text += chunk;

      expect(parseRecords(text, 'dumped', model).records).toMatchObject([
        { id: 'thing:a', properties: LISTS },
        { id: 'thing:b' },
        { properties: EDGE_LISTS },
      ]);
    });

    it.each([
      ['cyjs', '"nrs":[1,-2,2147483647]', '"counts":[7,8]'],
      ['d3.json', '"flags":[true,false]', '"weights":[0.25,2]'],
      ['nodelink.json', '"scores":[0.5,1e+21,3]', '"flags":[false]'],
      ['graphology.json', '"nrs":[1,-2,2147483647]', '"counts":[7,8]'],
      ['vis.json', '"nrs":[1,-2,2147483647]', '"counts":[7,8]'],
      ['nvl.json', '"scores":[0.5,1e+21,3]', '"counts":[7,8]'],
      ['jgf.json', '"nrs":[1,-2,2147483647]', '"counts":[7,8]'],
      ['kumu.json', '"flags":[true,false]', '"weights":[0.25,2]'],
      ['nodes.csv', '0.5|1e+21|3', '1|-2|2147483647'],
      ['edges.csv', ',0.25|2,', ',7|8,'],
      ['gexf', '[&quot;1&quot;, &quot;-2&quot;, &quot;2147483647&quot;]', '&quot;0.25&quot;'],
      ['graphml', '>1|-2|2147483647<', '>7|8<'],
      ['ttl', 'property:nrs 1, -2, 2147483647', 'property:counts 7, 8'],
      ['ttl', 'property:flags true, false', 'property:weights "0.25"^^xsd:double'],
    ])('are written to %s as %s and %s', async (extension, ofNode, ofEdge) => {
      const { [extension]: text } = await printFiles(model, store());

      expect(text).toContain(ofNode);
      expect(text).toContain(ofEdge);
    });
  },
  { model, records: RECORDS },
);
