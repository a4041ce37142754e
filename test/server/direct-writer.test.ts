import { jest } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { type JsonText, readJson } from '../../src/json/json-text.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { bundledModel } from '../support/bundled-graph.js';
import { readGraph } from '../support/oracle/oracle-graph.js';
import { createTextAsker, type Reply } from '../support/query.js';
import { Choices } from '../support/random/choices.js';
import { openOnce } from '../support/random/on-graphs.js';
import { randomRequest, type RandomRequest } from '../support/random/random-document.js';
import { randomRecords } from '../support/random/random-records.js';
import { richModel } from '../support/rich-model.js';
import { STORES } from '../support/stores.js';

/** DIFFERENTIAL_RUNS, DIFFERENTIAL_SEED and DIFFERENTIAL_MINUTES as in the differential test. */
const GRAPHS = process.env['DIFFERENTIAL_RUNS'];
const MINUTES = Number(process.env['DIFFERENTIAL_MINUTES'] ?? 2);
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 1814);
const PATIENCE = (MINUTES + 15) * 60_000;
const DOCUMENTS_PER_GRAPH = 10;

/** Masked errors, which would be printed. */
let masked: jest.Spied<typeof console.error>;

beforeEach(() => {
  masked = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  masked.mockRestore();
});

for (const tested of STORES) {
  const { name, open, skipped } = tested;
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: any document on any graph`, () => {
    it(
      'is answered byte for byte as by graphql-js, on a model with everything',
      async () => {
        await expectSameAnswers(richModel);
      },
      PATIENCE,
    );

    it(
      'is answered byte for byte as by graphql-js, on the bundled model',
      async () => {
        await expectSameAnswers(await bundledModel());
      },
      PATIENCE,
    );

    async function expectSameAnswers(model: GraphModel): Promise<void> {
      await openOnce(tested, model);
      const schema = buildApiSchema(model, () => null);
      const tally = { asked: 0, valid: 0, faultless: 0 };
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const choices = new Choices(draw);
          const records = randomRecords(model, choices);
          const store = await open(model, records);
          const directly = createTextAsker(model, store);
          const graph = readGraph(model, records);
          for (const request of choices.times(DOCUMENTS_PER_GRAPH, () =>
            randomRequest(schema, graph, choices),
          )) {
            const { document, operationName } = request;
            const isValid = validate(schema, parse(document)).length === 0;
            for (const variables of request.variables) {
              // A new one each time, so that it has cached no shapes of earlier requests.
              const byExecutor = createTextAsker(model, store, { byExecutor: true });
              const expected = await byExecutor(document, variables, operationName);
              const answer = await directly(document, variables, operationName);
              if (!isSame(answer, expected)) {
                throw new Error(describeDifference(answer, expected, request, variables, records));
              }
              tally.asked += 1;
              if (isValid) tally.valid += 1;
              if (replyOf(answer).errors === undefined) tally.faultless += 1;
            }
          }
          await store.close();
        }),
        {
          // A graph in memory is filled quickly, a database is not.
          numRuns: Number(GRAPHS ?? (name === 'embedded' ? 15 : 3)),
          seed: SEED,
          endOnFailure: process.env['DIFFERENTIAL_SHRINK'] !== '1',
          interruptAfterTimeLimit: (MINUTES * 60_000) / 2,
        },
      );
      expect(masked.mock.calls.map(([, error]) => String(error)).filter(isOurs)).toEqual([]);
      // Else the test would be void.
      expect(tally.valid).toBeGreaterThan(0.8 * tally.asked);
      expect(tally.faultless).toBeGreaterThan(0.5 * tally.asked);
    }
  });
}

/** Whether a masked error is more than graphql-js refusing a variable that is null. */
function isOurs(error: string): boolean {
  return !/^Argument "\w+" (?:of non-null type|has invalid value)/u.test(error);
}

/**
 * Whether two bodies are equal. Where something is not found, which takes a read, other errors may come
 * first: then their order does not matter, and where there is no data at all, neither does which of
 * them are reported.
 */
function isSame(answer: JsonText, expected: JsonText): boolean {
  if (answer === expected) return true;
  const [left, right] = [replyOf(answer), replyOf(expected)];
  const [{ errors: some = [] }, { errors: others = [] }] = [left, right];
  const isLate = [...some, ...others].some(
    ({ extensions }) => extensions?.['code'] === 'NOT_FOUND',
  );
  if (!isLate || JSON.stringify(left.data) !== JSON.stringify(right.data)) return false;
  return left.data === null
    ? some.length > 0 && others.length > 0
    : sorted(some) === sorted(others);
}

function sorted(errors: NonNullable<Reply['errors']>): string {
  return errors
    .map((error) => JSON.stringify(error))
    .sort()
    .join('\n');
}

/** A body as a client reads it. */
function replyOf(body: JsonText): Reply {
  return readJson(body) as Reply; // the body of a response
}

function describeDifference(
  answer: JsonText,
  expected: JsonText,
  { document, operationName }: RandomRequest,
  variables: Record<string, unknown>,
  records: readonly GraphRecord[],
): string {
  return [
    `answered ${answer}`,
    `expected ${expected}`,
    document,
    JSON.stringify({ operationName, variables }),
    ...records.map((record) => JSON.stringify(record)),
  ].join('\n');
}
