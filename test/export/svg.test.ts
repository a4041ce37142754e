import type { Browser, Page } from 'playwright-core';
import type { PlacedNode } from '../../src/export/format/graph-format.js';
import { SVG } from '../../src/export/svg/svg.js';
import {
  awkwardEdges,
  awkwardGraph,
  awkwardNodes,
  emptyGraph,
  graphOf,
  writeText,
} from '../support/awkward-graph.js';
import { describeInBrowser, openBrowser } from '../support/chromium.js';

describe('SVG', () => {
  it('describes how many nodes of each type there are', async () => {
    expect(await writeText(SVG, emptyGraph)).toContain('>A graph without nodes.</desc>');
    expect(await writeText(SVG, awkwardGraph)).toContain(
      '>A graph of 9 nodes: 3 of type Trip, 2 of type Rider, 2 of type Subject, 2 of type Paper.</desc>',
    );
  });

  it('is the same for the same graph, and has no invalid number', async () => {
    const text = await writeText(SVG, awkwardGraph);

    expect(await writeText(SVG, awkwardGraph)).toBe(text);
    expect(text).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('draws parallel edges apart, whatever their directions', async () => {
    const text = await writeText(SVG, awkwardGraph);
    const paths = [...text.matchAll(/<path d="([^"]+)"><title>/gu)].map(([, path]) => path);

    expect(paths).toHaveLength(awkwardEdges.length);
    expect(new Set(paths).size).toBe(awkwardEdges.length);
  });

  it('draws large graphs without arrows and titles, and labels only the nodes with the most edges', async () => {
    const text = await writeText(SVG, graphOf(gridOf(2500), []));
    const labels = [...text.matchAll(/>(\d+)<\/text>/gu)].map(([, label]) => Number(label));

    expect(labels).toHaveLength(150);
    expect(Math.min(...labels)).toBe(2350);
    expect(text).not.toContain('marker-end');
    expect(text.match(/<title/gu)).toHaveLength(1);
  });
});

describeInBrowser('SVG in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('shows every node, edge and label, with the edges below the nodes', async () => {
    await show(awkwardGraph);

    const order = await page.evaluate(
      `[...document.querySelectorAll('path title, g g title, text')].map(
        (one) => one.localName === 'text' ? 'text' : one.parentNode.localName)`,
    );
    const nodes = awkwardNodes.map(() => 'g');
    const edges = awkwardEdges.map(() => 'path');
    const legend = ['text', 'text', 'text', 'text', 'text'];
    expect(order).toEqual([...legend, ...edges, ...nodes, ...awkwardNodes.map(() => 'text')]);
  });

  it('preserves texts, except for characters that are not allowed in XML', async () => {
    await show(awkwardGraph);

    const titles = await page.evaluate(
      `[...document.querySelectorAll('title')].map(({ textContent }) => textContent)`,
    );
    expect(titles).toContain('Trips & "riders" <上>');
    expect(titles).toContain(
      'Bjørn & 上川 <b>"陽子"</b> \'x\' ]]> & < a|b\\c\n2nd\tline 🚋 e\u0301 (Rider)',
    );
    expect(titles).toContain('Over midnight told by A "Paper" & more');
  });

  it('has its labels inside the picture, without overlaps', async () => {
    await show(graphOf(gridOf(60), []));

    const covered = await page.evaluate(`(() => {
      const frame = document.documentElement.viewBox.baseVal;
      const boxes = [...document.querySelectorAll('g[text-anchor] text')].map((one) => one.getBBox());
      const outside = boxes.filter((box) =>
        box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height);
      const upon = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) =>
        Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 4 &&
        Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 4));
      return [boxes.length > 40, outside.length, upon.length];
    })()`);
    expect(covered).toEqual([true, 0, 0]);
  });

  it('shrinks to fit a window or a frame, and keeps its size as an image', async () => {
    const graph = graphOf(gridOf(200), []);
    const address = dataAddress(await writeText(SVG, graph));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(await writeText(SVG, graph)) ?? [];

    await page.setViewportSize({ width: 500, height: 400 });
    await page.goto(address);
    const opened = await page.evaluate(SCROLLED);
    await page.goto('about:blank');
    await page.setContent(`<iframe width="300" height="200" src="${address}"></iframe>`);
    const framed = await page.frames()[1]?.evaluate(SCROLLED);
    await page.setContent(`<img src="${address}">`);
    const natural = await page.evaluate(`(async () => {
      const image = document.querySelector('img');
      await image.decode();
      return [image.naturalWidth, image.naturalHeight, image.width];
    })()`);
    await page.setViewportSize({ width: 1280, height: 720 });

    expect([opened, framed]).toEqual([false, false]);
    expect(Number(width)).toBeGreaterThan(1000);
    expect(natural).toEqual([Number(width), Number(height), Number(width)]);
  });

  it('loads no external resources', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await show(awkwardGraph);

    expect(asked).toEqual([]);
  });

  it('draws one node, or none, in the middle of a picture', async () => {
    await show(emptyGraph);
    expect(await page.evaluate(`document.documentElement.viewBox.baseVal.width > 300`)).toBe(true);
    await show(graphOf(awkwardNodes.slice(0, 1), []));
    expect(await page.evaluate(`document.querySelectorAll('g g circle, g g polygon').length`)).toBe(
      1,
    );
  });

  async function show(graph: typeof awkwardGraph): Promise<void> {
    const text = await writeText(SVG, graph);
    await page.goto(dataAddress(text));
  }
});

function dataAddress(text: string): string {
  return `data:${SVG.mediaType.replaceAll(' ', '')},${encodeURIComponent(text).replaceAll("'", '%27')}`;
}

/** Whether the picture is larger than the window. */
const SCROLLED = `(() => {
  const { width, height } = document.documentElement.getBoundingClientRect();
  return width > innerWidth || height > innerHeight;
})()`;

/** Nodes on a grid, each with a higher degree than the one before, and its number as a label. */
function gridOf(count: number): readonly PlacedNode[] {
  const side = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `rider:${index}`, type: 'Rider', degree: index, properties: {} },
    label: count > 300 ? String(index) : `The rider number ${index}`,
    ...{ start: undefined, end: undefined },
    ...{ x: (index % side) * 10, y: Math.floor(index / side) * 10 },
  }));
}
