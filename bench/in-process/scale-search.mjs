/** @import { GraphModel, Store } from 'communique' */
import { fillStore, openStore } from 'communique';
import { alternate } from '../measure/alternate.mjs';
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { byPace } from '../pace.mjs';
import { makeWorld } from '../world/make-world.mjs';

const TEXTS = ['hayashi', 'fisheries', 'ambassador', 'tanakka', 'fishries', 'hay', 'hayashi anna'];
const SHORT = { rounds: 15, calls: 4, warmUp: 10 };

/** Meetings, and as many people: together just below the 200,000 nodes that are searched in memory. */
const SHARE = byPace({ whole: 90_909, check: 300 });

/**
 * What search costs in the largest graph that the store searches, and how the large store refuses.
 *
 * @param {GraphModel} model
 * @param {Store} large
 */
export async function searchAtLimit(model, large) {
  const types = [...model.nodeTypes.keys()];
  const refusal = await large.search({ text: 'hayashi', types, first: 10 }).then(
    () => 'answers',
    ({ message }) => message,
  );
  console.log(`the large store: ${refusal}`);
  const store = await openStore(model, { readTimeout: 600_000 });
  await fillStore(store, nodesOf(SHARE), { contents: 'empty' });
  /** @param {string} text */
  const ask = (text) => store.search({ text, types, first: 10 });
  const before = ownProcessorTime();
  const rss = process.memoryUsage.rss();
  await ask('hayashi');
  const index = {
    searched: SHARE * 2,
    's to build the index': Number(((ownProcessorTime() - before) / 1000).toFixed(1)),
    MB: Math.round((process.memoryUsage.rss() - rss) / 1e6),
  };
  const rows = [];
  for (const text of TEXTS) {
    const { totalCount } = await ask(text);
    const [{ median }] = await alternate({ [text]: () => ask(text) }, SHORT);
    rows.push({ ...index, text, found: totalCount, ms: Number((median / 1000).toFixed(2)) });
  }
  await store.close();
  return rows;
}

/** @param {number} share */
function* nodesOf(share) {
  for (const record of makeWorld({ meetings: share, people: share })) {
    if (record.kind === 'node') yield record;
  }
}
