// How fast a whole graph is exported, and how much memory grows meanwhile.
/** @import { EdgeRecord, ExportGraph, GraphFormat, NodeRecord, PlacedNode, ViewEdge } from 'communique' */
import { GRAPH_FORMATS, loadModel } from 'communique';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';

/** Some 20,000 nodes and 110,000 edges. */
const WORLD = byPace({
  whole: { meetings: 6400, people: 11_500 },
  check: { meetings: 200, people: 200 },
});
const BATCH = 1000;
const ROUNDS = byPace({ whole: 5, check: 1 });

/** @type {PlacedNode[]} */
const nodes = [];
/** @type {ViewEdge[]} */
const edges = [];
for (const record of makeWorld(WORLD)) {
  if (record.kind === 'node') nodes.push(toNode(record, nodes.length));
  else if (record.kind === 'edge') edges.push(toEdge(record, edges.length));
}
/** @type {ExportGraph} */
const graph = {
  model: await loadModel(),
  title: 'A made-up world',
  cut: undefined,
  nodes: () => inBatches(nodes),
  edges: () => inBatches(edges),
};

const rows = [];
for (const extension of ['gexf', 'graphml', 'ttl']) {
  const format = GRAPH_FORMATS.get(extension);
  if (format === undefined) throw new Error(`there are no files ${extension}`);
  const { bytes: size } = await write(format, Infinity); // warms up too
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await write(format, size / 10));
  const [median] = runs.sort((one, other) => one.seconds - other.seconds).slice(ROUNDS >> 1);
  rows.push({
    format: extension,
    nodes: nodes.length,
    edges: edges.length,
    MB: Number((median.bytes / 1e6).toFixed(1)),
    seconds: Number(median.seconds.toFixed(2)),
    'edges per second': Math.round(edges.length / median.seconds),
    'MB of memory more at the end than at a tenth, at worst': Number(
      (Math.max(...runs.map(({ growth }) => growth)) / 1e6).toFixed(1),
    ),
  });
}
console.table(rows);

/**
 * Writes the whole graph to nowhere, and measures the growth of memory after the first `from` bytes.
 *
 * @param {GraphFormat} format
 * @param {number} from
 */
async function write(format, from) {
  let bytes = 0;
  let early = 0;
  let highest = 0;
  const start = performance.now();
  for await (const chunk of format.write(graph)) {
    bytes += Buffer.byteLength(chunk);
    if (bytes < from) continue;
    const rss = process.memoryUsage.rss();
    early ||= rss;
    highest = Math.max(highest, rss);
  }
  return { bytes, seconds: (performance.now() - start) / 1000, growth: highest - early };
}

/**
 * @template Item
 * @param {readonly Item[]} all
 */
async function* inBatches(all) {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

/**
 * @param {NodeRecord} record
 * @param {number} index
 * @returns {PlacedNode}
 */
function toNode({ type, id, properties: { name, ...properties } }, index) {
  const start = textOf(properties.start);
  return {
    ...{ id, type, label: String(name), properties, start, end: start },
    ...{ degree: index % 40, x: index % 997, y: 0.25 },
  };
}

/**
 * @param {EdgeRecord} record
 * @param {number} index
 * @returns {ViewEdge}
 */
function toEdge({ type, from, to, properties, sources }, index) {
  const { from: start, to: end, ...others } = properties;
  return {
    id: `e:${index.toString(36).padStart(11, '0')}`,
    from,
    to,
    type,
    label: type.toLowerCase().replaceAll('_', ' '),
    properties: others,
    start: textOf(start),
    end: textOf(end),
    sources: sources.map(({ source, paragraph }) => ({
      id: source,
      label: `Gazette ${source}`,
      url: `https://gazette.example/${source}`,
      paragraph: paragraph ?? undefined,
    })),
  };
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === 'string' ? value : undefined;
}
