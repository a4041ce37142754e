/** @import { Options } from '../compare.mjs' */
import { loadModel } from 'communique';
import { median } from '../../measure/quantiles.mjs';
import { byPace } from '../../pace.mjs';
import { openBundled, startBundled } from '../open-bundled.mjs';
import { startContestant } from '../start-contestant.mjs';
import { costOf } from './cost-of.mjs';
import { readPresets } from './read-presets.mjs';
import { requestOf } from './start-anew.mjs';

const STARTS = byPace({ whole: 5, quick: 2, check: 1 });

/** @typedef {Readonly<Record<'ready' | 'first' | 'slowest' | 'all' | 'cpu', number>>} Start */

/**
 * A Neo4j that has just started: how long the server then takes to be ready, its first answer, and all presets in a
 * row, each for the first time. Figures are medians over several starts, in milliseconds.
 *
 * @param {Pick<Options, 'opened' | 'version'>} options
 */
export async function coldStarts({ opened, version }) {
  const presets = await readPresets(await loadModel());
  await opened(await openBundled(version)).stop();
  /** @type {Start[]} */
  const starts = [];
  for (let start = 0; start < STARTS; start += 1) {
    const world = opened(await startBundled(version));
    const communique = opened(await startContestant('communique', world));
    const ready = performance.now() - communique.started;
    const costs = [];
    for (const { document } of presets) {
      costs.push(await costOf(requestOf(communique, document), world.pid));
    }
    await communique.stop();
    await world.stop();
    const times = costs.map(({ ms }) => ms);
    starts.push({
      ready,
      first: times[0],
      slowest: Math.max(...times.slice(1)),
      all: sum(times),
      cpu: sum(costs.map(({ cpu }) => cpu)),
    });
  }
  /** @param {keyof Start} name */
  const figure = (name) => median(starts.map((each) => each[name]));
  return {
    ready: figure('ready'),
    first: figure('first'),
    slowest: figure('slowest'),
    all: figure('all'),
    cpu: figure('cpu'),
  };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
