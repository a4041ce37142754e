// What is near random things in memory, in a world of some 20,000 nodes and 110,000 edges.
/** @import { GraphView, ViewContext, ViewWants } from 'communique' */
import { buildView, loadModel, openStore, selectNeighborhood } from 'communique';
import { alternate } from '../measure/alternate.mjs';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';
import { PATHS_WORLD } from './path-questions.mjs';

const SCOPE = { types: undefined, relationships: undefined };
const NOTHING_MORE = { degrees: false, sources: false, totals: false };
/** How many views the mean sizes are computed from. */
const VIEWS = byPace({ whole: 100, check: 2 });

const model = await loadModel();
const records = [...makeWorld(PATHS_WORLD)];
const store = await openStore(model, { readTimeout: 10_000, cacheBytes: 0 });
await store.write(records);
/** @type {ViewContext} */
const context = { model, store, options: {} };
const starts = {
  people: idsOf('Person'),
  meetings: idsOf('Meeting'),
  'topics, hubs': idsOf('Topic'),
};

const rows = [];
for (const [of, ids] of Object.entries(starts)) {
  /** @param {number} call */
  const choose = (call) => {
    const id = ids[(call * 7919) % ids.length];
    const question = { of: [id], depth: 2, scope: SCOPE, perRelationship: 25, limit: 200 };
    return selectNeighborhood(context, question);
  };
  /**
   * @param {number} call
   * @param {ViewWants} wants
   */
  const build = async (call, wants) => buildView(context, await choose(call), wants);
  const views = await Promise.all(ids.slice(0, VIEWS).map((_, call) => build(call, NOTHING_MORE)));
  const timings = await alternate(
    {
      'which nodes': choose,
      'nodes and edges': (call) => build(call, NOTHING_MORE),
      'degrees too': (call) => build(call, { ...NOTHING_MORE, degrees: true }),
    },
    { rounds: 40, calls: 50, warmUp: 400 },
  );
  for (const { name, median, low, high } of timings) {
    rows.push({
      of,
      what: name,
      nodes: mean(views, ({ nodes }) => nodes.length),
      edges: mean(views, ({ edges }) => edges.length),
      'ms (median)': Number((median / 1000).toFixed(3)),
      'ms (10–90 %)': `${(low / 1000).toFixed(3)}–${(high / 1000).toFixed(3)}`,
    });
  }
}
console.log('what is two steps away, 200 nodes at most');
console.table(rows);
await store.close();

/** @param {string} type */
function idsOf(type) {
  return records.flatMap((record) =>
    record.kind === 'node' && record.type === type ? [record.id] : [],
  );
}

/**
 * @param {readonly GraphView[]} views
 * @param {(view: GraphView) => number} count
 */
function mean(views, count) {
  return Math.round(views.reduce((sum, view) => sum + count(view), 0) / views.length);
}
