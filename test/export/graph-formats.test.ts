import type { ExportEdge, ExportGraph, PlacedNode } from '../../src/export/format/graph-format.js';
import { GRAPH_FORMATS } from '../../src/export/graph-formats.js';
import { EMPTY_GRAPH, NASTY_EDGES, NASTY_GRAPH, NASTY_NODES } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

const BATCHES = 100;

const NOT_COUNTED = { totalNodes: undefined, totalEdges: undefined };
/** The nulls of totals and paragraphs that are not known. */
const NULLS = /"cut":\{[^}]+\}|"sourceParagraphs":\[3,null\]/gu;
/** Kumu accepts only elements and connections, and tables only rows. */
const WITHOUT_CUT = new Set(['kumu.json', 'nodes.csv', 'edges.csv']);

/** How a derived edge is marked in formats other than JSON. */
const DERIVED: Readonly<Record<string, RegExp>> = {
  gexf: /weight="7" start="2021-01-01" .*for="derived" value="true"\/><attvalue for="count" value="7"/u,
  graphml: /<data key="e_derived">true<\/data><data key="e_count">7<\/data>/u,
  svg: /<path [^>]* stroke-dasharray="[^>]*><title>.* near .* ×7 \(2021–2022\)<\/title>/u,
  ttl: /rdf:predicate relationship:NEAR ;\s[^.]*communique:count 7 /u,
  'edges.csv': /,Directed,e:6,near,NEAR,7,2021,2022,true,/u,
};

async function* storedEdges(): AsyncGenerator<readonly ExportEdge[]> {
  yield await Promise.resolve(NASTY_EDGES.filter(({ count }) => count === undefined));
}

/** Counts how many batches were read. */
function makeLargeGraph(asked: { nodes: number }): ExportGraph {
  const [model] = NASTY_NODES;
  return {
    ...EMPTY_GRAPH,
    async *nodes() {
      for (let batch = 0; batch < BATCHES; batch += 1) {
        await Promise.resolve();
        asked.nodes += 1;
        yield Array.from({ length: 100 }, (_, index) => {
          return { ...model, id: `thing:${batch}-${index}` } as PlacedNode;
        });
      }
    },
  };
}

describe('Every format', () => {
  const formats = [...GRAPH_FORMATS].map(([extension, format]) => ({ extension, format }));

  it.each(formats)('is listed under its extension: $extension', ({ extension, format }) => {
    expect(format.extension).toBe(extension);
    expect(format.description).toMatch(/\.$/u);
    expect(Object.isFrozen(format)).toBe(true);
  });

  it.each(formats)('writes equal graphs as equal texts: $extension', async ({ format }) => {
    const text = await printGraph(format, NASTY_GRAPH);

    expect(await printGraph(format, NASTY_GRAPH)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(formats)(
    'writes no control character and no unpaired surrogate: $extension',
    async ({ format }) => {
      const text = await printGraph(format, NASTY_GRAPH);

      // eslint-disable-next-line no-control-regex -- these are the characters that are meant
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u);
    },
  );

  it.each(formats)('writes no missing value: $extension', async ({ format }) => {
    const texts = [NASTY_GRAPH, { ...NASTY_GRAPH, cut: NOT_COUNTED }, EMPTY_GRAPH];
    for (const graph of texts) {
      const text = await printGraph(format, graph);

      expect(text.replaceAll(NULLS, '')).not.toMatch(
        /undefined|null|NaN|Infinity|\[object|\[""\]/u,
      );
    }
  });

  it.each(formats.filter(({ extension }) => !WITHOUT_CUT.has(extension)))(
    'says that a graph is a part of a larger one: $extension',
    async ({ format }) => {
      const part = await printGraph(format, { ...NASTY_GRAPH, cut: NOT_COUNTED });
      const counted = await printGraph(format, NASTY_GRAPH);
      const whole = await printGraph(format, { ...NASTY_GRAPH, cut: undefined });

      expect(part).toMatch(
        /a part of a larger graph|"cut":\{"totalNodes":null,"totalEdges":null\}/u,
      );
      expect(counted).toMatch(
        /a part of 1000 nodes and 5000 edges|"cut":\{"totalNodes":1000,"totalEdges":5000\}/u,
      );
      expect(whole).not.toMatch(/a part of|"cut"/u);
    },
  );

  it.each(formats.filter(({ extension }) => extension !== 'nodes.csv'))(
    'marks derived edges, with their counts: $extension',
    async ({ extension, format }) => {
      const text = await printGraph(format, NASTY_GRAPH);
      const stored = await printGraph(format, { ...NASTY_GRAPH, edges: storedEdges });

      expect(text).toMatch(DERIVED[extension] ?? /"derived":true,"count":7/u);
      expect(stored).not.toMatch(DERIVED[extension] ?? /"derived":true/u);
    },
  );

  it.each(formats)('streams: $extension', async ({ extension, format }) => {
    const asked = { nodes: 0 };
    let most = 0;
    let early: number | undefined;
    let length = 0;
    for await (const chunk of format.write(makeLargeGraph(asked))) {
      most = Math.max(most, chunk.length);
      length += chunk.length;
      if (length > 200_000) early ??= asked.nodes;
    }

    expect(most).toBeLessThan(100_000);
    // A table of edges reads no nodes, and a picture needs all of them before it draws the first.
    if (extension === 'edges.csv' || extension === 'svg') return;
    expect(early).toBeLessThan(BATCHES / 3);
    expect(asked.nodes).toBe(BATCHES); // one read
  });
});
