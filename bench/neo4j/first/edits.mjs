/** @import { GraphRecord } from 'communique' */
/** @import { Options } from '../compare.mjs' */
/** @import { World } from '../open-world.mjs' */
/** @import { Cost } from './cost-of.mjs' */
import { loadModel, loadRecords } from 'communique';
import { explore, take } from '../../explorer/explore.mjs';
import { byPace } from '../../pace.mjs';
import { makeWorld, sizeOf } from '../../world/make-world.mjs';
import { openBundled } from '../open-bundled.mjs';
import { openTextReader } from '../open-text-reader.mjs';
import { openFirstAsker } from './ask-first.mjs';
import { spreadOf } from './cost-of.mjs';
import { printEdits } from './report.mjs';
import { OTHERS } from './rounds.mjs';
import { requestOf, startAnew } from './start-anew.mjs';
import { warmUpPlanning } from './warm-up.mjs';

const EDITS = byPace({ whole: 500, quick: 200, check: 10 });

/**
 * An explorer's edits of one question after another, each asked once: on the bundled data, and on a world.
 *
 * @param {Options} options
 */
export async function edits({ opened, openWorld, version, meetings }) {
  const bundled = opened(await openBundled(version));
  const ofBundled = await measure(bundled, await loadRecords(undefined, await loadModel()));
  await bundled.stop();
  const size = sizeOf(meetings);
  const ofWorld = await measure(await openWorld(size), makeWorld(size));
  const results = [
    { data: 'bundled data', ...ofBundled },
    { data: `${meetings.toLocaleString('en')} meetings`, ...ofWorld },
  ];
  printEdits(results);
  return { results };
}

/**
 * @param {World} world
 * @param {Iterable<GraphRecord>} records
 */
async function measure(world, records) {
  const model = await loadModel();
  const held = [...records];
  const others = take(explore(model, held, 3), OTHERS);
  const known = new Set(others);
  // An edit may lead to one of the other questions, which then is not new.
  const documents = take(explore(model, held, 1), EDITS).filter((each) => !known.has(each));
  const asker = openFirstAsker(world);
  const communique = await startAnew(world, asker, others);
  try {
    await warmUpPlanning(
      asker,
      others.map((document) => requestOf(communique, document)),
    );
    await asker.forget();
    /** @type {Cost[]} */
    const first = [];
    for (const document of documents) {
      first.push(await asker.ask(requestOf(communique, document)));
    }
    const again = [];
    for (const document of documents) {
      again.push(await asker.ask(requestOf(communique, document)));
    }
    return {
      asked: documents.length,
      texts: await countTexts(documents, held),
      first: spreadOf(first),
      again: spreadOf(again),
      rounds: documents.map((document, index) => ({ ...first[index], document })),
    };
  } finally {
    await communique.stop();
    await asker.stop();
  }
}

/**
 * @param {readonly string[]} documents
 * @param {readonly GraphRecord[]} records
 */
async function countTexts(documents, records) {
  const textsOf = await openTextReader(await loadModel(), records);
  const texts = [];
  for (const document of documents) texts.push(...(await textsOf(document)));
  return new Set(texts).size;
}
