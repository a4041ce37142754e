import { type CaseAnswer, createCaseAnswerer } from './support/answer-case.js';
import { bundledModel, bundledRecords } from './support/bundled-graph.js';
import { readCases, type Case } from './support/read-cases.js';
import { STORES } from './support/stores.js';

/** The number of concurrent questions to a store. */
const CONCURRENCY = 3;

const { cases, strays } = await readCases();

it('has no expected file without a question', () => {
  expect(strays).toEqual([]);
});

for (const { name, open, skipped } of STORES) {
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: every question on the bundled data`, () => {
    let answers: ReadonlyMap<Case, Promise<CaseAnswer>>;

    beforeAll(async () => {
      const model = await bundledModel();
      const answer = createCaseAnswerer(model, await open(model, await bundledRecords()));
      answers = answerAll(answer);
      await Promise.allSettled(answers.values());
    });

    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, question) => {
      const answered = await answers.get(question);
      const { plan, json } = question;
      const cypher = answered?.cypher === undefined ? undefined : question.cypher;
      expect(answered).toEqual({ plan, cypher, json });
    });
  });
}

/** Asks several concurrently, so that a Neo4j server can use several cores. */
function answerAll(
  answer: (question: Case) => Promise<CaseAnswer>,
): ReadonlyMap<Case, Promise<CaseAnswer>> {
  const answers = new Map<Case, Promise<CaseAnswer>>();
  const ended: Promise<unknown>[] = [];
  for (const [index, question] of cases.entries()) {
    const before = ended[index - CONCURRENCY] ?? Promise.resolve();
    const answered = before.then(() => answer(question));
    answers.set(question, answered);
    ended.push(answered.catch(() => undefined)); // its test reports it
  }
  return answers;
}
