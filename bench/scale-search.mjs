import { EmbeddedStore } from '../dist/store/embedded/embedded-store.js';
import { MOST_SEARCHED } from '../dist/store/embedded/searched-nodes.js';
import { alternate } from './alternate.mjs';
import { makeWorld } from './world.mjs';

const TEXTS = ['hayashi', 'fisheries', 'ambassador', 'tanakka', 'fishries', 'hay', 'hayashi anna'];

/** What search costs where there is as much to search as the store takes on, and what the large store says. */
export async function searchAtBound(model, large) {
  const types = [...model.nodeTypes.keys()];
  const refusal = await large.search({ text: 'hayashi', types, first: 10 }).then(
    () => 'answers',
    ({ message }) => message,
  );
  console.log(`the large store: ${refusal}`);
  const store = new EmbeddedStore(model, { readTimeout: 600_000 });
  const share = Math.floor(MOST_SEARCHED / 2.2);
  await store.write([...makeWorld({ meetings: share, people: share })].filter(isNode));
  const ask = (text) => store.search({ text, types, first: 10 });
  const began = process.cpuUsage();
  const rss = process.memoryUsage.rss();
  await ask('hayashi');
  const { user, system } = process.cpuUsage(began);
  const built = {
    searched: share * 2,
    's to build the index': Number(((user + system) / 1e6).toFixed(1)),
    MB: Math.round((process.memoryUsage.rss() - rss) / 1e6),
  };
  const rows = [];
  for (const text of TEXTS) {
    const { totalCount } = await ask(text);
    const [{ median }] = await alternate({ [text]: () => ask(text) }, SHORT);
    rows.push({ ...built, text, found: totalCount, ms: Number((median / 1000).toFixed(2)) });
  }
  await store.close();
  return rows;
}

const SHORT = { rounds: 15, calls: 4, warmUp: 10 };

function isNode({ kind }) {
  return kind === 'node';
}
