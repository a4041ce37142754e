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
    let answer: (question: Case) => Promise<{
      readonly plan: string;
      readonly cypher: string | undefined;
      readonly json: unknown;
    }>;

    beforeAll(async () => {
      const model = await bundledModel();
      const store = await open(model, await bundledRecords());
      const ask = createAsker(model, store, { explain: true });
      answer = async ({ document, variables }) => {
        const { extensions, ...json } = await ask(document, variables);
        const explained = extensions?.plan ?? [];
        const printed = (part: 'plan' | 'statement'): string =>
          explained
            .map((each) => `${each.field}:\n${each[part].map((line) => `  ${line}\n`).join('')}`)
            .join('\n');
        const hasStatements = explained.some(({ statement }) => statement.length > 0);
        return {
          plan: printed('plan'),
          cypher: hasStatements ? printed('statement') : undefined,
          json,
        };
      };
    });

    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, question) => {
      const answered = await answer(question);
      if (UPDATES) await updateCase(question, answered);
      else expect(answered).toEqual(expectedOf(question, answered.cypher !== undefined));
    });
  });
}

/** What is expected of a store, which may run a statement or walk its own memory. */
function expectedOf(
  { plan, cypher, json }: Case,
  hasStatements: boolean,
): Pick<Case, 'plan' | 'cypher' | 'json'> {
  return { plan, cypher: hasStatements ? cypher : undefined, json };
}
