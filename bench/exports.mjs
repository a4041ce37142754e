// How fast a whole graph is written into a file, and what that holds in memory: `node bench/exports.mjs`.
import { GEXF } from '../dist/export/gexf.js';
import { GRAPHML } from '../dist/export/graphml.js';
import { TURTLE } from '../dist/export/turtle.js';
import { readModel } from '../dist/model/read-model.js';
import { readSchemaFolder } from '../dist/model/read-schema-folder.js';
import { makeWorld } from './world.mjs';

const WORLD = { meetings: 6400, people: 11_500 }; // some 20,000 nodes and 110,000 edges
const BATCH = 1000;
const ROUNDS = 5;

const root = new URL('..', import.meta.url).pathname;
const read = readModel(await readSchemaFolder(`${root}schema`));
if (read.kind !== 'model') throw new Error('the schema has problems');
const records = [...makeWorld(WORLD)];
const nodes = records.filter(({ kind }) => kind === 'node').map(toNode);
const edges = records.filter(({ kind }) => kind === 'edge').map(toEdge);
const graph = {
  model: read.model,
  title: 'A made-up world',
  cut: undefined,
  nodes: () => inBatches(nodes),
  edges: () => inBatches(edges),
};

const rows = [];
for (const format of [GEXF, GRAPHML, TURTLE]) {
  const tenth = (await sizeOf(format)) / 10; // warms up too
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await write(format, tenth));
  const [median] = runs.sort((one, other) => one.seconds - other.seconds).slice(ROUNDS >> 1);
  rows.push({
    format: format.extension,
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

/** Writes the whole graph to nowhere, and looks at the memory of the process from a tenth of it on. */
async function write(format, tenth) {
  let bytes = 0;
  let early;
  let highest = 0;
  const start = performance.now();
  for await (const piece of format.write(graph)) {
    bytes += Buffer.byteLength(piece);
    if (bytes < tenth) continue;
    const rss = process.memoryUsage.rss();
    early ??= rss;
    highest = Math.max(highest, rss);
  }
  return { bytes, seconds: (performance.now() - start) / 1000, growth: highest - early };
}

async function sizeOf(format) {
  let bytes = 0;
  for await (const piece of format.write(graph)) bytes += Buffer.byteLength(piece);
  return bytes;
}

async function* inBatches(all) {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}

function toNode({ type, id, properties: { name, ...properties } }, index) {
  const { start } = properties;
  const degree = index % 40;
  return { id, type, label: name, properties, start, end: start, degree, x: index % 997, y: 0.25 };
}

function toEdge(
  { type, from, to, properties: { from: start, to: end, ...properties }, sources },
  index,
) {
  return {
    id: `e:${index.toString(36).padStart(11, '0')}`,
    from,
    to,
    type,
    label: type.toLowerCase().replaceAll('_', ' '),
    properties,
    start,
    end,
    sources: sources.map(({ source, paragraph }) => ({
      id: source,
      label: `Gazette ${source}`,
      url: `https://gazette.example/${source}`,
      paragraph,
    })),
  };
}
