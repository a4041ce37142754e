import { GEXF } from '../../src/export/xml/gexf.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import {
  AWKWARD_IN_XML,
  awkwardGraph,
  awkwardEdges,
  emptyGraph,
  graphOf,
  writeText,
} from '../support/awkward-graph.js';
import {
  describeInGephi,
  type GephiEdge,
  type GephiGraph,
  type GephiNode,
  openInGephi,
} from '../support/gephi.js';
import { describeInPython } from '../support/python.js';
import { expectAwkwardGraph, readInGraphology, readInPython } from '../support/read-xml-graph.js';

const BJORN = 'rider:bjørn 上/川?#%';

describe('GEXF', () => {
  it('declares all attributes of the model, whatever the nodes', async () => {
    const whole = await writeText(GEXF, awkwardGraph);
    const empty = await writeText(GEXF, emptyGraph);

    expect(whole.slice(0, whole.indexOf('<nodes>'))).toBe(empty.slice(0, empty.indexOf('<nodes>')));
    expect(empty).toContain('<attribute id="marks" title="marks" type="liststring"/>');
    expect(empty).toContain('<attribute id="size_" title="size_" type="string"/>'); // Int and String
    expect(empty).toContain('<attribute id="number" title="number" type="double"/>'); // Int and Float
  });

  it('is dynamic if a type has dates, else static', async () => {
    const undated = graphOf([], [], undatedModel());

    expect(await writeText(GEXF, emptyGraph)).toContain('mode="dynamic" timeformat="date"');
    expect(await writeText(GEXF, undated)).toContain(
      '<graph defaultedgetype="directed" mode="static">',
    );
  });

  it('says if a graph was cut', async () => {
    const cut = { ...emptyGraph, cut: { totalNodes: 7, totalEdges: 9 } };

    expect(await writeText(GEXF, cut)).toContain(' (a part of 7 nodes and 9 edges)</description>');
  });

  it('gives graphology the same ids, ends, labels and values', async () => {
    const read = readInGraphology('gexf', await writeText(GEXF, awkwardGraph));

    expectAwkwardGraph(read);
    expect(read.nodes.find(({ id }) => id === BJORN)).toMatchObject({
      color: 'rgb(86,180,233)',
      size: 10,
      x: -3.21,
      y: 4.5,
      size_: 'tall & <broad>',
    });
    expect(readInGraphology('gexf', await writeText(GEXF, emptyGraph))).toEqual(NOTHING);
  });
});

describeInPython('GEXF, read by networkx', ['networkx'], () => {
  it('gives the same ids, ends, labels and values', async () => {
    const read = await readInPython('networkx', 'gexf', await writeText(GEXF, awkwardGraph));

    expectAwkwardGraph(read);
    expect(read.nodes.find(({ id }) => id === 'trip:day')).toMatchObject({
      type: 'Trip',
      start: '2023-12-01',
      start_: '2023-12',
      end: '2024-12-31',
      marks: '["1", "2.5"]',
      weight_: 1.5,
      paid: true,
      viz: { color: { r: 230, g: 159, b: 0 }, position: { x: 1, y: 1, z: 0 } },
    });
    const empty = await readInPython('networkx', 'gexf', await writeText(GEXF, emptyGraph));
    expect(empty).toEqual(NOTHING);
  });
});

describeInGephi('GEXF, opened in Gephi', () => {
  let graph: GephiGraph;
  let empty: GephiGraph;

  beforeAll(async () => {
    const texts = [await writeText(GEXF, awkwardGraph), await writeText(GEXF, emptyGraph)];
    [graph, empty] = (await openInGephi('gexf', texts)) as [GephiGraph, GephiGraph];
  });

  it('gives the same ids, ends, kinds and labels', () => {
    expectAwkwardGraph(graph);
    const kinds = new Map(graph.edges.map(({ id, kind }) => [id, kind]));
    expect(kinds).toEqual(new Map(awkwardEdges.map(({ id, type }) => [id, type])));
    expect(graph.edges.every(({ directed }) => directed)).toBe(true);
    expect(empty).toMatchObject(NOTHING);
  });

  it('causes no other issues', () => {
    expect(graph.issues).toEqual([
      'Parallel edges detected, remember to choose a merge strategy',
      'GEXF version 1.3',
    ]);
    expect(empty.issues).toEqual(['GEXF version 1.3']);
  });

  it('has times from the first day of a date to the last', () => {
    expect(graph.dynamic).toBe(true);
    expect(spansOf(graph.nodes)).toEqual({
      'trip:day': ['2023-12-01', '2024-12-31'],
      'trip:hour': ['2024-02-29', '2024-02-29'],
      'trip:year': ['2023-01-01', undefined],
    });
    expect(spansOf(graph.edges)).toEqual({
      'e:01': ['2023-01-01', '2023-12-31'],
      'e:02': ['2023-12-07', undefined],
      'e:03': [undefined, '2024-02-29'],
    });
  });

  it('has colours, sizes and places', () => {
    expect(graph.nodes.find(({ id }) => id === 'paper:a')).toMatchObject({
      color: '#f0e442',
      size: 4,
      x: 5,
      y: -7.25,
    });
    expect(graph.nodes.find(({ id }) => id === BJORN)?.size).toBe(10);
  });

  it('has all values, lists as lists', () => {
    expect(graph.nodes.find(({ id }) => id === BJORN)?.values).toEqual({
      type: 'Rider',
      degree: '9',
      size_: 'tall & <broad>',
      kind_: ['alone', AWKWARD_IN_XML, null, 'a|b'],
    });
    expect(graph.edges.find(({ id }) => id === 'e:01')?.values).toEqual({
      relationship: 'GOES',
      number: '7.0',
      payer: 'rider:self',
      notes: ['by the "window"', 'a|b\\', null],
      booked: '2022-11',
      startaswritten: '2023',
      endaswritten: '2023',
      sourceids: ['paper:a', 'paper:unseen'],
      sourcetitles: ['A "Paper" & more', 'Øl'],
      sourceurls: ['https://paper.example/?a=1&b=<2>', null],
      sourceparagraphs: ['3', null],
    });
    expect(graph.edges.find(({ id }) => id === 'e:05')?.values).toMatchObject({
      sourceids: ['paper:c', 'paper:d'],
      sourceparagraphs: [null, null],
    });
  });
});

const NOTHING = { nodes: [], edges: [] };

/** The days of the elements that have times. */
function spansOf(elements: readonly (GephiNode | GephiEdge)[]): Record<string, unknown> {
  const dated = elements.flatMap(({ id, span }) =>
    span === null ? [] : [[id, span.map(dayOf)] as const],
  );
  return Object.fromEntries(dated.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function dayOf(instant: number | null): string | undefined {
  return instant === null ? undefined : new Date(instant).toISOString().slice(0, 10);
}

function undatedModel(): GraphModel {
  const text = 'type A @node(plural: "as") { id: ID! name: String! }';
  const read = readModel([{ name: 'a.graphql', text }]);
  if (read.kind === 'model') return read.model;
  throw new Error(JSON.stringify(read.problems));
}
