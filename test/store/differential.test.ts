import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { readAnswer } from '../../src/plan/answer.js';
import { printPlan } from '../../src/plan/print-plan.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { firstDifference } from '../support/first-difference.js';
import { answerNaively } from '../support/oracle/answer-naively.js';
import { readGraph } from '../support/oracle/oracle-graph.js';
import type { Choices } from '../support/random/choices.js';
import { onGraphs, openOnce } from '../support/random/on-graphs.js';
import { randomPlan, randomSearch } from '../support/random/random-plan.js';
import { randomChanges, randomRecords } from '../support/random/random-records.js';
import { richModel } from '../support/rich-model.js';
import { STORES } from '../support/stores.js';

/**
 * DIFFERENTIAL_RUNS is the number of graphs, DIFFERENTIAL_SEED chooses them, and DIFFERENTIAL_MINUTES
 * limits the time: a store with a server may be slow.
 */
const RUNS = Number(process.env['DIFFERENTIAL_RUNS'] ?? 60);
const MINUTES = Number(process.env['DIFFERENTIAL_MINUTES'] ?? 2);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 1814);
/** A suite may wait for the server of the run before it starts. */
const TIMEOUT = (MINUTES + 15) * 60_000;
const PLANS_PER_GRAPH = 5;
const SEARCHES_PER_GRAPH = 20;

for (const tested of STORES) {
  const { name, open, skipped } = tested;
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: any plan on any graph`, () => {
    it(
      'is answered as by the oracle, before and after a write, on a model with everything',
      async () => {
        await expectRightAnswers(richModel);
      },
      TIMEOUT,
    );

    it(
      'is answered as by the oracle, before and after a write, on the bundled model',
      async () => {
        await expectRightAnswers(await bundledModel());
      },
      TIMEOUT,
    );

    async function expectRightAnswers(model: GraphModel): Promise<void> {
      await openOnce(tested, model);
      const about = `${name}: any plan on ${model === richModel ? 'a model with everything' : 'the bundled model'}`;
      await onGraphs({ about, runs: RUNS, minutes: MINUTES / 2, seed: SEED }, async (choices) => {
        const records = randomRecords(model, choices);
        const changed = [...records, ...randomChanges(model, choices)];
        const store = await open(model, records);
        await expectRightPlans(store, model, records, choices);
        await store.write(changed.slice(records.length));
        await expectRightPlans(store, model, changed, choices);
        await store.close();
      });
    }
  });
}

/** Compares the answers to random plans with the oracle's. @throws Error with the first difference, plan and records. */
async function expectRightPlans(
  store: Store,
  model: GraphModel,
  records: readonly GraphRecord[],
  choices: Choices,
): Promise<void> {
  const graph = readGraph(model, records);
  const plans = [
    ...choices.times(PLANS_PER_GRAPH, () => randomPlan(graph, choices, 2)),
    ...choices.times(SEARCHES_PER_GRAPH, () => randomSearch(graph, choices, 3)),
  ];
  for (const plan of plans) {
    const expected = answerNaively(plan, records, model);
    const difference = firstDifference(readAnswer(await store.read(plan)), expected);
    if (difference === undefined) continue;
    const lines = records.map((record) => JSON.stringify(record));
    throw new Error([difference, printPlan(plan), ...lines].join('\n'));
  }
}
