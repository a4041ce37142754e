import { GRAPHML } from '../../src/export/xml/graphml.js';
import { AWKWARD_IN_XML, awkwardGraph, emptyGraph, writeText } from '../support/awkward-graph.js';
import { describeInGephi, openInGephi } from '../support/gephi.js';
import { describeInPython } from '../support/python.js';
import { expectAwkwardGraph, readInGraphology, readInPython } from '../support/read-xml-graph.js';

const BJORN = 'rider:bjørn 上/川?#%';
const NOTHING = { nodes: [], edges: [] };
/** The awkward texts of a list, as the file joins them. */
const JOINED = ['alone', AWKWARD_IN_XML.replace(/[\\|]/gu, '\\$&'), '', 'a\\|b'].join('|');

describe('GraphML', () => {
  it('declares all keys of the model, whatever the nodes', async () => {
    const whole = await writeText(GRAPHML, awkwardGraph);
    const empty = await writeText(GRAPHML, emptyGraph);

    expect(whole.slice(0, whole.indexOf('<graph '))).toBe(empty.slice(0, empty.indexOf('<graph ')));
    expect(empty).toContain('<key id="n_size_" for="node" attr.name="size_" attr.type="string"/>');
    expect(empty).toContain(
      '<key id="e_paragraph" for="edge" attr.name="paragraph" attr.type="int"/>',
    );
    expect(empty).toContain(
      '<key id="n_marks" for="node" attr.name="marks" attr.type="string"><desc>list</desc></key>',
    );
  });

  it('gives graphology the same ids, ends, labels and values', async () => {
    const read = readInGraphology('graphml', await writeText(GRAPHML, awkwardGraph));

    expectAwkwardGraph(read);
    expect(read.nodes.find(({ id }) => id === BJORN)).toMatchObject({ x: -3.21, kind: JOINED });
    expect(readInGraphology('graphml', await writeText(GRAPHML, emptyGraph))).toEqual(NOTHING);
  });
});

describeInPython('GraphML, read by networkx and igraph', ['networkx', 'igraph'], () => {
  it.each(['networkx', 'igraph'] as const)(
    'gives %s the same ids, ends, labels and values',
    async (reader) => {
      const read = await readInPython(reader, 'graphml', await writeText(GRAPHML, awkwardGraph));

      expectAwkwardGraph(read);
      expect(read.nodes.find(({ id }) => id === BJORN)).toMatchObject({
        type: 'Rider',
        degree: 9,
        size: 10,
        color: '#56b4e9',
        x: -3.21,
        y: 4.5,
        size_: 'tall & <broad>',
        kind: JOINED,
      });
      expect(read.nodes.find(({ id }) => id === 'trip:day')).toMatchObject({
        start: '2023-12',
        end: '2024',
        marks: '1|2.5',
        weight_: 1.5,
        paid: true,
      });
      expect(read.edges.find(({ id }) => id === 'e:01')).toMatchObject({
        type: 'GOES',
        start: '2023',
        end: '2023',
        notes: 'by the "window"|a\\|b\\\\|',
        sourceIds: 'paper:a|paper:unseen',
        sourceUrls: 'https://paper.example/?a=1&b=<2>|',
        sourceParagraphs: '3|',
      });
      expect(read.edges.find(({ id }) => id === 'e:05')).toMatchObject({
        sourceIds: 'paper:c|paper:d',
        sourceUrls: '|',
        sourceParagraphs: '|',
      });
      const empty = await readInPython(reader, 'graphml', await writeText(GRAPHML, emptyGraph));
      expect(empty).toEqual(NOTHING);
    },
  );
});

describeInGephi('GraphML, opened in Gephi', () => {
  it('gives the same ids, ends and labels, with colours, sizes and places', async () => {
    const text = await writeText(GRAPHML, awkwardGraph);

    const [graph] = await openInGephi('graphml', [text]);

    expectAwkwardGraph(graph ?? NOTHING);
    expect(graph?.issues).toEqual(['Parallel edges detected, remember to choose a merge strategy']);
    expect(graph?.nodes.find(({ id }) => id === 'paper:a')).toMatchObject({
      color: '#f0e442',
      size: 4,
      x: 5,
      y: -7.25,
    });
    expect(graph?.nodes.find(({ id }) => id === BJORN)?.values).toMatchObject({ n_kind: JOINED });
  });
});
