import { withByteOrderMark } from '../../src/export/format/with-byte-order-mark.js';
import { EDGES_CSV } from '../../src/export/csv/edges-csv.js';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { NODES_CSV } from '../../src/export/csv/nodes-csv.js';
import { EMPTY_GRAPH, NASTY_EDGES, NASTY_GRAPH, NASTY_NODES } from '../support/nasty-graph.js';
import { describeInPython, runPython } from '../support/python.js';
import { printGraph } from '../support/read-graph.js';

type Row = Readonly<Record<string, string>>;

const NODE_HEADER =
  'Id,Label,Kind,Start,End,Degree,X,Y,start_,end_,title,parent,source_,self,hidden,value,group,index,kind_,' +
  'physics,description,key,degree_,tags,type_,latitude';
const EDGE_HEADER =
  'Source,Target,Type,Id,Label,Kind,Weight,Start,End,Derived,SourceUrl,SourceTitle,SourceId,' +
  'SourceParagraph,weight_,target_,key,width,title';

/** A label as it is read: prefixed if it looks like a formula, without characters that no file can hold. */
function arriving(label: string): string {
  const legal = label
    .replaceAll('\u0001', '')
    .replaceAll('\u000b', '')
    .replace('\ud83d a', '\ufffd a');
  return /^[=@-]/u.test(legal) ? `'${legal}` : legal;
}

async function readInPython(graph: ExportGraph): Promise<readonly (readonly Row[])[]> {
  const files = [await printGraph(NODES_CSV, graph), await printGraph(EDGES_CSV, graph)];
  const tables = await runPython('test/export/read-csv.py', JSON.stringify(files));
  return (tables as readonly (readonly (readonly string[])[])[]).map(([header = [], ...rows]) =>
    rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']))),
  );
}

describeInPython('Python’s csv module', [], () => {
  it('reads all nodes and edges, their ids and labels', async () => {
    const [nodes = [], edges = []] = await readInPython(NASTY_GRAPH);

    expect(nodes.map(({ Id, Label }) => [Id, Label])).toEqual(
      NASTY_NODES.map(({ id, label }) => [id, arriving(label)]),
    );
    expect(edges.map(({ Id, Source, Target, Label }) => [Id, Source, Target, Label])).toEqual(
      NASTY_EDGES.map(({ id, from, to, label }) => [id, from, to, arriving(label)]),
    );
  });

  it('reads values, lists joined by bars, and no formula', async () => {
    const [nodes = [], edges = []] = await readInPython(NASTY_GRAPH);

    expect(nodes[0]).toMatchObject({
      ...{ Kind: 'Thing', kind_: 'k', Start: '2022-03-22', End: '', value: '-12.5', X: '0' },
      ...{ hidden: 'true', physics: 'false', tags: 'one|two', title: "'=title", degree_: '99' },
    });
    expect(nodes.at(-1)).toMatchObject({ latitude: '-59.91', start_: 'Jernbanetorget', X: '-1' });
    expect(edges[0]).toMatchObject({
      ...{ Type: 'Directed', Kind: 'KNOWS', Weight: '1', weight_: '2.5', target_: 'thing:9' },
      ...{ SourceUrl: 'https://example.org/?a=1&b=2|', SourceTitle: 'A, "quoted"|=B' },
      ...{ SourceId: 'source:a|source:b', SourceParagraph: '3|', title: "'+t" },
    });
  });
});

describe('A CSV file', () => {
  it('has the same header for every graph of a model', async () => {
    expect(await printGraph(NODES_CSV, EMPTY_GRAPH)).toBe(`${NODE_HEADER}\r\n`);
    expect(await printGraph(EDGES_CSV, EMPTY_GRAPH)).toBe(`${EDGE_HEADER}\r\n`);
    expect((await printGraph(NODES_CSV, NASTY_GRAPH)).startsWith(`${NODE_HEADER}\r\n`)).toBe(true);
    expect((await printGraph(EDGES_CSV, NASTY_GRAPH)).startsWith(`${EDGE_HEADER}\r\n`)).toBe(true);
  });

  it('for Excel begins with a byte order mark, and is otherwise the same', async () => {
    const plain = await printGraph(EDGES_CSV, NASTY_GRAPH);

    expect(await printGraph(withByteOrderMark(EDGES_CSV), NASTY_GRAPH)).toBe(`\uFEFF${plain}`);
  });
});
