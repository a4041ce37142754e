import type { ExportGraph, PlacedNode } from '../../src/export/format/graph-format.js';
import { GRAPH_FORMATS } from '../../src/export/graph-formats.js';
import { EMPTY_GRAPH, NASTY_GRAPH, NASTY_NODES } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

const BATCHES = 100;

/** Counts how many batches were asked for. */
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

  it.each(formats)('stands under its extension: $extension', ({ extension, format }) => {
    expect(format.extension).toBe(extension);
    expect(format.description).toMatch(/\.$/u);
    expect(Object.isFrozen(format)).toBe(true);
  });

  it.each(formats)('writes equal graphs as equal texts: $extension', async ({ format }) => {
    const text = await printGraph(format, NASTY_GRAPH);

    expect(await printGraph(format, NASTY_GRAPH)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(formats)('has no character that a file may not have: $extension', async ({ format }) => {
    const text = await printGraph(format, NASTY_GRAPH);

    // eslint-disable-next-line no-control-regex -- these are the characters that are meant
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u);
  });

  it.each(formats)('streams: $extension', async ({ extension, format }) => {
    const asked = { nodes: 0 };
    let most = 0;
    let early: number | undefined;
    let length = 0;
    for await (const piece of format.write(makeLargeGraph(asked))) {
      most = Math.max(most, piece.length);
      length += piece.length;
      if (length > 200_000) early ??= asked.nodes;
    }

    expect(most).toBeLessThan(100_000);
    // A table of edges reads no node, and a picture must know all of them before it draws the first.
    if (extension === 'edges.csv' || extension === 'svg') return;
    expect(early).toBeLessThan(BATCHES / 3);
    expect(asked.nodes).toBe(BATCHES); // one read
  });
});
