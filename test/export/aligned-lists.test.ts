import { EDGES_CSV } from '../../src/export/csv/edges-csv.js';
import { NODES_CSV } from '../../src/export/csv/nodes-csv.js';
import type { GraphFormat } from '../../src/export/format/graph-format.js';
import { GEXF } from '../../src/export/xml/gexf.js';
import { GRAPHML } from '../../src/export/xml/graphml.js';
import { awkwardEdges, awkwardNodes, graphOf, writeText } from '../support/awkward-graph.js';

/** The file with one edge, stated by so many documents of which neither address nor paragraph is known. */
function fileOf(format: GraphFormat, documents: number): Promise<string> {
  const sources = ['a', 'b', 'c', 'd'].slice(0, documents).map((name) => ({
    ...{ id: `paper:${name}`, label: name.toUpperCase(), url: undefined, paragraph: undefined },
  }));
  return writeText(
    format,
    graphOf(
      [],
      awkwardEdges.slice(3, 4).map((edge) => ({ ...edge, sources })),
    ),
  );
}

describe('An edge whose documents have neither known addresses nor known paragraphs', () => {
  it.each([
    [0, ',,,'],
    [1, ',A,paper:a,'],
    [2, '|,A|B,paper:a|paper:b,|'],
    [3, '||,A|B|C,paper:a|paper:b|paper:c,||'],
    [4, '|||,A|B|C|D,paper:a|paper:b|paper:c|paper:d,|||'],
  ])(
    'has a place for each of %d documents in every column of a table',
    async (documents, cells) => {
      const file = await fileOf(EDGES_CSV, documents);

      expect(file.split('\r\n')[1]).toBe(
        `rider:self,rider:self,Directed,e:04,knows,KNOWS,1,,,,${cells},,,,,`,
      );
    },
  );

  it.each([
    [1, undefined],
    [2, '|'],
    [4, '|||'],
  ])('has a place for each of %d documents in GraphML', async (documents, text) => {
    const file = await fileOf(GRAPHML, documents);

    expect(
      ['e_sourceurls', 'e_sourceparagraphs'].map(
        (key) => new RegExp(`<data key="${key}">([^<]*)<`, 'u').exec(file)?.[1],
      ),
    ).toEqual([text, text]);
  });

  it('has a place for each of 2 documents in GEXF', async () => {
    expect(await fileOf(GEXF, 2)).toContain(
      '<attvalue for="sourceparagraphs" value="[&quot;&quot;, &quot;&quot;]"/>',
    );
  });
});

describe('A list of numbers in a table', () => {
  it.each([
    ['a number where it has one', [-7], '-7'],
    ['no formula where it has several', [-5, -6], "'-5|-6"],
    ['as it is where it begins with no sign', [5, -6], '5|-6'],
  ])('is %s', async (_what, marks, cell) => {
    const nodes = awkwardNodes.slice(0, 1).map((node) => ({ ...node, properties: { marks } }));
    const [header = '', row = ''] = (await writeText(NODES_CSV, graphOf(nodes, []))).split('\r\n');

    // The label, the second column, has a comma and is quoted; no other cell is.
    const cells = row.replace(/"(?:[^"]|"")*"/u, '').split(',');
    expect(cells[header.split(',').indexOf('marks')]).toBe(cell);
  });
});
