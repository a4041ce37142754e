/** @import { GraphRecord } from 'communique' */
/** @import { Options } from '../compare.mjs' */
/** @import { FirstAndAgain, FirstAsker } from './ask-first.mjs' */
import { loadModel, loadRecords } from 'communique';
import { explore, take } from '../../explorer/explore.mjs';
import { byPace } from '../../pace.mjs';
import { pickEvenly } from '../../questions/pick-evenly.mjs';
import { createRandom } from '../../world/random.mjs';
import { openBundled } from '../open-bundled.mjs';
import { medianOf, openFirstAsker } from './ask-first.mjs';
import { medianCost, spreadOf } from './cost-of.mjs';
import { readPresets } from './read-presets.mjs';
import { OTHERS, ROUNDS } from './rounds.mjs';
import { shuffled } from './shuffled.mjs';
import { requestOf, startAnew } from './start-anew.mjs';
import { warmUpPlanning } from './warm-up.mjs';

const NEIGHBORHOOD = `query ($of: [ID!]!) { neighborhood(of: $of) { totalNodes totalEdges
  nodes { id type label degree } edges { id from to label } } }`;
/** The ids whose neighborhoods are asked for: of all types, as often as they are in the data. */
const IDS = byPace({ whole: 100, quick: 40, check: 3 });

/**
 * The preset questions and neighborhoods for the first time, on the bundled data.
 *
 * @param {Pick<Options, 'opened' | 'version'>} options
 */
export async function firstOnBundled({ opened, version }) {
  const world = opened(await openBundled(version));
  const asker = opened(openFirstAsker(world));
  const model = await loadModel();
  const records = await loadRecords(undefined, model);
  const others = take(explore(model, records, 3), OTHERS);
  const communique = opened(await startAnew(world, asker, []));
  const documents = [...(await readPresets(model)).map(({ document }) => document), ...others];
  await warmUpPlanning(
    asker,
    documents.map((document) => requestOf(communique, document)),
  );
  await communique.stop();
  const anew = async () => opened(await startAnew(world, asker, others));
  const presets = await measurePresets(asker, anew);
  const neighborhoods = await measureNeighborhoods(asker, anew, records);
  await world.stop();
  return { presets, neighborhoods };
}

/** @typedef {() => ReturnType<typeof startAnew>} Anew */

/**
 * @param {FirstAsker} asker
 * @param {Anew} anew
 */
async function measurePresets(asker, anew) {
  const presets = await readPresets(await loadModel());
  /** @type {Map<string, FirstAndAgain[]>} */
  const measured = new Map(presets.map(({ title }) => [title, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const communique = await anew();
    for (const { title, document } of shuffled(presets, createRandom(round))) {
      measured.get(title)?.push(await asker.askFirst(requestOf(communique, document)));
    }
    await communique.stop();
  }
  return [...measured].map(([question, rounds]) => ({ question, ...medianOf(rounds) }));
}

/**
 * A neighborhood for which Neo4j has no plans, those of other ids, and the same ones again.
 *
 * @param {FirstAsker} asker
 * @param {Anew} anew
 * @param {readonly GraphRecord[]} records
 */
async function measureNeighborhoods(asker, anew, records) {
  const ids = records.flatMap((record) => (record.kind === 'node' ? [record.id] : []));
  const chosen = shuffled(pickEvenly(ids, ROUNDS + IDS), createRandom(1));
  const communique = await anew();
  /** @param {string} id */
  const request = (id) => requestOf(communique, NEIGHBORHOOD, { of: [id] });
  const planned = [];
  for (const id of chosen.splice(0, ROUNDS)) {
    await asker.forget();
    planned.push(await asker.ask(request(id)));
  }
  const fresh = [];
  const again = [];
  for (const id of chosen) {
    fresh.push(await asker.ask(request(id)));
    again.push(await asker.ask(request(id)));
  }
  await communique.stop();
  return { planned: medianCost(planned), fresh: spreadOf(fresh), again: spreadOf(again) };
}
