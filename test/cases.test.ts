import { createAsker } from './support/query.js';
import { bundledModel, bundledRecords } from './support/bundled-graph.js';
import { readCases, type Case } from './support/read-cases.js';
import { updateCase } from './support/update-case.js';
import { STORES } from './support/stores.js';

/** Set by `npm run cases:update` alone: the expected files are then written, not compared with. */
const UPDATES = process.env['UPDATE_CASES'] === '1' && process.env['CI'] !== 'true';

const { cases, strays } = await readCases();

it('has no expected file without its question', () => {
  expect(strays).toEqual([]);
});

for (const { name, open, skipped } of STORES) {
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: every question on the bundled data`, () => {
    let answer: (question: Case) => Promise<{ readonly plan: string; readonly json: unknown }>;

    beforeAll(async () => {
      const model = await bundledModel();
      const store = await open(model, await bundledRecords());
      const ask = createAsker(model, store, { explain: true });
      answer = async ({ document, variables }) => {
        const { extensions, ...json } = await ask(document, variables);
        const fields = Object.keys(json.data ?? {}); // stores may answer them in another order
        const plans = [...(extensions?.plan ?? [])]
          .sort((left, right) => fields.indexOf(left.field) - fields.indexOf(right.field))
          .map(({ field, plan }) => `${field}:\n${plan.map((line) => `  ${line}\n`).join('')}`);
        return { plan: plans.join('\n'), json };
      };
    });

    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, question) => {
      const answered = await answer(question);
      if (UPDATES) await updateCase(question, answered);
      else expect(answered).toEqual({ plan: question.plan, json: question.json });
    });
  });
}
