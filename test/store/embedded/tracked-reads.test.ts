import { isDeepStrictEqual } from 'node:util';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphRecord } from '../../../src/model/record.js';
import { readAnswer } from '../../../src/plan/answer.js';
import type { PairsQuestion } from '../../../src/plan/pairs-question.js';
import { printPlan } from '../../../src/plan/print-plan.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphReader, TrackedReader } from '../../../src/store/store.js';
import { firstDifference } from '../../support/first-difference.js';
import { openReplaying } from '../../support/open-replaying.js';
import { readGraph } from '../../support/oracle/oracle-graph.js';
import { ChangingRecords } from '../../support/random/changing-records.js';
import type { Choices } from '../../support/random/choices.js';
import { TEST_MODELS } from '../../support/random/test-models.js';
import { onGraphs } from '../../support/random/on-graphs.js';
import { randomHops, randomPathsQuestion } from '../../support/random/random-paths-question.js';
import { randomPlan } from '../../support/random/random-plan.js';

/** TRACKED_RUNS is the number of graphs of each model, TRACKED_SEED chooses them. */
const RUNS = Number(process.env['TRACKED_RUNS'] ?? 8);
const SEED = Number(process.env['TRACKED_SEED'] ?? 1816);
const STEPS = 12;
const PLANS = 60;

interface Question {
  readonly text: string;
  readonly ask: (reader: GraphReader) => Promise<unknown>;
}

interface Kept {
  readonly answer: unknown;
  readonly tracked: TrackedReader;
}

describe.each(TEST_MODELS)(
  'answers to any questions on any changing graph, on %s',
  (name, modelOf) => {
    it('are current only as long as the same question has the same answer', async () => {
      const model = await modelOf();
      const counts = { current: 0, stale: 0, needlessly: 0 };
      const about = `tracked reads, ${name}`;
      await onGraphs({ about, runs: RUNS, minutes: 60, seed: SEED }, async (choices) => {
        const records = new ChangingRecords(model, choices);
        const { store, replay } = await openReplaying(model);
        await store.write(records.all);
        const questions = randomQuestions(model, records.all, choices);
        const kept = new Map<Question, Kept>();
        for (let step = 0; step < STEPS; step += 1) {
          for (const question of questions) {
            const known = kept.get(question);
            const answer = await question.ask(store);
            if (known?.tracked.isCurrent() !== true) {
              const isSame = known !== undefined && isDeepStrictEqual(known.answer, answer);
              counts[known !== undefined && isSame ? 'needlessly' : 'stale'] += 1;
              kept.set(question, await track(question, store));
              continue;
            }
            counts.current += 1;
            const difference = firstDifference(known.answer, answer);
            if (difference === undefined) continue;
            const lines = records.all.map((each) => JSON.stringify(each));
            throw new Error([question.text, difference, ...lines].join('\n'));
          }
          replay(records.next());
        }
        await store.close();
      });
      process.stderr.write(`${about}: ${JSON.stringify(counts)}\n`);
      expect(counts.current).toBeGreaterThan(counts.stale);
    });
  },
);

async function track(question: Question, store: EmbeddedStore): Promise<Kept> {
  const tracked = store.track();
  if (tracked === undefined) throw new Error('the store is closed');
  return { answer: await question.ask(tracked.reader), tracked };
}

/** Questions of every kind. */
function randomQuestions(
  model: GraphModel,
  records: readonly GraphRecord[],
  choices: Choices,
): readonly Question[] {
  const graph = readGraph(model, records);
  const ids = ['unknown', ...graph.nodes.map(({ id }) => id)];
  const some = (): readonly string[] => choices.times(3, () => choices.pick(ids));
  const hops = randomHops(model, choices, 40);
  const types = [...model.nodeTypes.keys()];
  return [
    ...choices.times(PLANS, () => planned(randomPlan(graph, choices, 2))),
    ...choices.times(6, () => planned(versionOf(choices.pick(ids), types))),
    ...choices.times(6, () => {
      const question = randomPathsQuestion(ids, [hops], choices);
      return asked(`paths ${question.from} ${question.to}`, (reader) => reader.paths(question));
    }),
    ...choices.times(6, () => {
      const near = some();
      return asked(`neighbors of ${near.join()}`, (reader) =>
        reader.neighbors({ ids: near, hops, limit: 3 }),
      );
    }),
    ...choices.times(6, () => {
      const near = some();
      const { relationships } = model;
      return asked(`edges among ${near.join()}`, (reader) =>
        reader.edgesAmong({ ids: near, relationships }),
      );
    }),
    ...choices.times(6, () => {
      const wanted = some();
      return asked(`nodes ${wanted.join()}`, (reader) => reader.nodes(wanted));
    }),
    ...pairQuestions(model).map((question) =>
      asked(`pairs of ${question.type} over ${question.relationship.name}`, (reader) =>
        reader.pairs(question),
      ),
    ),
    asked('search', (reader) => reader.search({ text: 'a', types, first: 100 })),
    asked('counts', (reader) => reader.counts()),
    asked('redirects', (reader) => Promise.resolve(reader.redirects()).then((all) => [...all])),
    asked('records', async (reader) => {
      const found: GraphRecord[] = [];
      for await (const record of reader.records()) found.push(record);
      return found;
    }),
  ];
}

function asked(text: string, ask: Question['ask']): Question {
  return { text, ask };
}

function planned(plan: Plan): Question {
  return asked(`${printPlan(plan)}\n${JSON.stringify(plan.values)}`, async (reader) =>
    readAnswer(await reader.read(plan)),
  );
}

function versionOf(id: string, types: readonly string[]): Plan {
  const fields = new Map(
    types.map((type) => [type, [{ kind: 'version', key: 'version' }] as const]),
  );
  return { read: { kind: 'nodes', single: true, ids: 0, fields }, values: [[id]] };
}

function pairQuestions({ nodeTypes }: GraphModel): readonly PairsQuestion[] {
  return [...nodeTypes.values()].flatMap(({ name, relationships }) =>
    [...relationships.values()].flatMap((relationship): readonly PairsQuestion[] =>
      relationship.kind === 'derived'
        ? [
            {
              ...{ type: name, relationship, from: undefined, to: undefined, tally: undefined },
              ...{ values: [], named: [], order: [], offset: 0, first: 20, counted: true },
            },
          ]
        : [],
    ),
  );
}
