import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { bundledModel } from '../support/bundled-graph.js';
import { firstDifference } from '../support/first-difference.js';
import { findPathsNaively } from '../support/oracle/find-paths-naively.js';
import { readGraph } from '../support/oracle/oracle-graph.js';
import { onGraphs, openOnce } from '../support/random/on-graphs.js';
import { randomHops, randomPathsQuestion } from '../support/random/random-paths-question.js';
import { randomRecords } from '../support/random/random-records.js';
import { richModel } from '../support/rich-model.js';
import { STORES, type StoreUnderTest } from '../support/stores.js';

/** See `differential.test.ts`. */
const RUNS = Number(process.env['DIFFERENTIAL_RUNS'] ?? 25);
const MINUTES = Number(process.env['DIFFERENTIAL_MINUTES'] ?? 2);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 1905);
const TIMEOUT = (MINUTES + 15) * 60_000;
const QUESTIONS_PER_GRAPH = 20;

for (const store of STORES) {
  const declare = store.skipped === undefined ? describe : describe.skip;
  declare(`${store.name}: the shortest paths of any graph`, () => {
    it(
      'are those of the oracle, which tries every path, on a model with everything',
      () => expectRightPaths(store, richModel),
      TIMEOUT,
    );

    it(
      'are those of the oracle, which tries every path, on the bundled model',
      async () => {
        await expectRightPaths(store, await bundledModel());
      },
      TIMEOUT,
    );
  });
}

async function expectRightPaths(tested: StoreUnderTest, model: GraphModel): Promise<void> {
  const { name, open } = tested;
  await openOnce(tested, model);
  const about = `${name}: the shortest paths on ${model === richModel ? 'a model with everything' : 'the bundled model'}`;
  await onGraphs({ about, runs: RUNS, minutes: MINUTES / 2, seed: SEED }, async (choices) => {
    const records = randomRecords(model, choices);
    const ids = records.flatMap((record) => (record.kind === 'node' ? [record.id] : []));
    if (ids.length === 0) return;
    const graph = readGraph(model, records);
    const store = await open(model, records);
    // All questions on a graph share a few sets of hops, so that Neo4j has few statements to plan.
    const hops = [100, 75, 40].map((percent) => randomHops(model, choices, percent));
    const questions = choices.times(QUESTIONS_PER_GRAPH, () =>
      randomPathsQuestion(ids, hops, choices),
    );
    for (const question of questions) {
      const expected = findPathsNaively(graph, question);
      const difference = firstDifference(await store.paths(question), expected);
      if (difference !== undefined) throw new Error(explain(difference, question, records));
    }
    await store.close();
  });
}

function explain(difference: string, question: unknown, records: readonly GraphRecord[]): string {
  return [difference, ...[question, ...records].map((each) => JSON.stringify(each))].join('\n');
}
