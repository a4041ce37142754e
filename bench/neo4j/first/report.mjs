/** @import { FirstAndAgain } from './ask-first.mjs' */
/** @import { firstOnBundled } from './bundled.mjs' */
/** @import { coldStarts } from './cold.mjs' */
/** @import { edits } from './edits.mjs' */
/** @import { firstQuestions } from './questions.mjs' */
import { median } from '../../measure/quantiles.mjs';

/** @typedef {Awaited<ReturnType<typeof firstOnBundled>>} OnBundled */
/** @typedef {Awaited<ReturnType<typeof firstQuestions>>} FirstQuestions */
/** @typedef {OnBundled & { readonly cold: Awaited<ReturnType<typeof coldStarts>>, readonly questions: FirstQuestions }} FirstTime */
/** @typedef {Awaited<ReturnType<typeof edits>>['results']} Edits */

/**
 * Prints the figures, and Communiqué's first time in relation to that of the others.
 *
 * @param {FirstTime} figures
 */
export function printFirstTime({ cold, presets, neighborhoods, questions }) {
  console.log('Java just started, milliseconds');
  console.table([rounded(cold)]);
  console.table(presets.map(({ question, ...costs }) => ({ question, ...columns(costs) })));
  const { planned, fresh, again } = neighborhoods;
  console.table({
    'the first neighborhood': { 'p50 ms': round(planned.ms), 'p50 CPU ms': round(planned.cpu) },
    'of another id': spreadColumns(fresh),
    'the same again': spreadColumns(again),
  });
  console.table(
    questions.flatMap(({ question, byName }) =>
      Object.entries(byName).map(([name, costs]) => ({
        question,
        contestant: name,
        ...columns(costs),
        ...(name !== 'communique' && {
          'b / this, ms': round(byName.communique.first.ms / costs.first.ms),
          'b / this, CPU': round(byName.communique.first.cpu / costs.first.cpu),
        }),
      })),
    ),
  );
  for (const other of ['raw', 'neo4jGraphql']) {
    const ratios = questions
      .filter(({ byName }) => byName[other] !== undefined)
      .map(({ byName }) => byName.communique.first.cpu / byName[other].first.cpu);
    const most = Math.max(...ratios).toFixed(2);
    console.log(
      `Communiqué / ${other}, CPU, first: median ${median(ratios).toFixed(2)}, most ${most}`,
    );
  }
}

/** @param {Edits} results */
export function printEdits(results) {
  console.table(
    results.flatMap(({ data, asked, texts, first, again }) => [
      { data, time: 'first', asked, texts, ...spreadColumns(first) },
      { data, time: 'again', asked, texts, ...spreadColumns(again) },
    ]),
  );
}

/** @param {FirstAndAgain} costs */
function columns({ first, again }) {
  return {
    'first ms': round(first.ms),
    'first CPU ms': round(first.cpu),
    'all of Neo4j': round(first.process),
    'again ms': round(again.ms),
    'again CPU ms': round(again.cpu),
  };
}

/** @param {OnBundled['neighborhoods']['fresh']} spread */
function spreadColumns({ ms, cpu }) {
  return {
    'p50 ms': round(ms.p50),
    'p95 ms': round(ms.p95),
    'max ms': round(ms.max),
    'p50 CPU ms': round(cpu.p50),
    'p95 CPU ms': round(cpu.p95),
  };
}

/** @param {Readonly<Record<string, number>>} figures */
function rounded(figures) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(value < 10 ? 2 : 0));
}
