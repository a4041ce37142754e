import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphRecord } from '../../../src/model/record.js';
import { readAnswer } from '../../../src/plan/answer.js';
import { printPlan } from '../../../src/plan/print-plan.js';
import type { Plan } from '../../../src/plan/plan.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { Indexes } from '../../../src/store/embedded/indexes/indexes.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import type { Store } from '../../../src/store/store.js';
import { type CheckedOrders, listIndexes, listNewIndexes } from '../../support/check-indexes.js';
import { firstDifference } from '../../support/first-difference.js';
import { readGraph } from '../../support/oracle/oracle-graph.js';
import { ChangingRecords } from '../../support/random/changing-records.js';
import type { Choices } from '../../support/random/choices.js';
import { TEST_MODELS } from '../../support/random/test-models.js';
import { onGraphs } from '../../support/random/on-graphs.js';
import { PlanMaker } from '../../support/random/plan-maker.js';
import { randomOrder } from '../../support/random/random-order.js';
import { randomPlan } from '../../support/random/random-plan.js';
import { graphHolding } from '../../support/run-on.js';
import { openReplaying } from '../../support/open-replaying.js';

/** UPKEEP_RUNS is the number of graphs of each model. */
const RUNS = Number(process.env['UPKEEP_RUNS'] ?? 8);
const STEPS = 8;
const PLANS = 8;
const WORDS = ['a', 'aa', 'oe', '上川', 'b'];
const runs = (about: string) => ({ about, runs: RUNS, minutes: 60, seed: 1815 });

describe.each(TEST_MODELS)('any changes of any graph, on %s', (name, modelOf) => {
  it('leave a store that answers as one that gets the resulting records at once', async () => {
    const model = await modelOf();
    await onGraphs(runs(`changed stores, ${name}`), async (choices) => {
      const records = new ChangingRecords(model, choices);
      const kept = await openReplaying(model);
      await kept.store.write(records.all);
      const graph = readGraph(model, records.all);
      const plans = choices.times(PLANS, () => randomPlan(graph, choices, 2));
      for (let step = 0; step < STEPS; step += 1) {
        // Twice: what pays off is kept the second time.
        await answersOf(kept.store, model, plans);
        await answersOf(kept.store, model, plans);
        const changes = records.next();
        kept.replay(changes);
        const fresh = await storeWith(model, records.all);
        const [found, expected] = [
          await answersOf(kept.store, model, plans),
          await answersOf(fresh, model, plans),
        ];
        const difference = firstDifference(found, expected);
        if (difference !== undefined) {
          const lines = [...records.all, ...changes].map((each) => JSON.stringify(each));
          throw new Error([difference, ...plans.map(printPlan), ...lines].join('\n'));
        }
        await fresh.close();
      }
      await kept.store.close();
    });
  });

  it('leave the indexes as those that are made anew', async () => {
    const model = await modelOf();
    await onGraphs(runs(`changed indexes, ${name}`), (choices) => {
      const records = new ChangingRecords(model, choices);
      const graph = graphHolding(model, records.all);
      const indexes = new Indexes(graph);
      graph.watch(indexes);
      const orders = randomOrders(model, records.all, choices);
      listIndexes(graph, indexes, orders);
      for (let step = 0; step < STEPS; step += 1) {
        applyChanges(graph, records.next());
        expect(listIndexes(graph, indexes, orders)).toEqual(listNewIndexes(graph, orders));
      }
      return Promise.resolve();
    });
  });
});

async function storeWith(
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<EmbeddedStore> {
  const store = new EmbeddedStore(model, { readTimeout: 60_000 });
  await store.write(records);
  return store;
}

/** The answers of a store to these plans and to questions of each other kind. */
async function answersOf(store: Store, model: GraphModel, plans: readonly Plan[]) {
  const records: GraphRecord[] = [];
  for await (const record of store.records()) records.push(record);
  const ids = records.flatMap((record) => (record.kind === 'node' ? [record.id] : []));
  const hops = model.relationships.flatMap((relationship) =>
    (['OUT', 'IN'] as const).map((direction) => ({ relationship, direction })),
  );
  const types = [...model.nodeTypes.keys()];
  const { nodes, edges } = await store.counts();
  return [
    records,
    ...(await Promise.all(plans.map(async (plan) => readAnswer(await store.read(plan))))),
    ...(await Promise.all(WORDS.map((text) => store.search({ text, types, first: 100 })))),
    await store.neighbors({ ids, hops, limit: 3 }),
    await store.edgesAmong({ ids: ids.slice(0, 9), relationships: model.relationships }),
    [...nodes, ...[...edges].map(([{ index }, count]) => [index, count])],
  ];
}

function randomOrders(
  model: GraphModel,
  records: readonly GraphRecord[],
  choices: Choices,
): CheckedOrders {
  const maker = new PlanMaker(readGraph(model, records), choices);
  const types = [...model.nodeTypes.values()];
  return {
    nodes: types.flatMap((type) =>
      choices.times(3, () => [type, randomOrder(type.name, undefined, maker)] as const),
    ),
    edges: types.flatMap((type) =>
      [...type.relationships.values()].flatMap((field) =>
        field.kind === 'stored'
          ? choices.times(
              2,
              () => [type, field, randomOrder(field.target, undefined, maker)] as const,
            )
          : [],
      ),
    ),
  };
}
