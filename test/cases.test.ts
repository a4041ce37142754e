import { type CaseAnswer, createCaseAnswerer } from './support/answer-case.js';
import { bundledModel, bundledRecords } from './support/bundled-graph.js';
import { readCases, type Case } from './support/read-cases.js';
import { STORES } from './support/stores.js';

const { cases, strays } = await readCases();

it('has no expected file without its question', () => {
  expect(strays).toEqual([]);
});

for (const { name, open, skipped } of STORES) {
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: every question on the bundled data`, () => {
    let answer: (question: Case) => Promise<CaseAnswer>;

    beforeAll(async () => {
      const model = await bundledModel();
      answer = createCaseAnswerer(model, await open(model, await bundledRecords()));
    });

    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, question) => {
      const answered = await answer(question);
      const { plan, json } = question;
      const cypher = answered.cypher === undefined ? undefined : question.cypher;
      expect(answered).toEqual({ plan, cypher, json });
    });
  });
}
