import type { JsonText } from '../../src/json/json-text.js';
import type { Operation } from '../../src/server/answer-operation.js';
import { KeptAnswers } from '../../src/server/kept-answers.js';

// Only told from others: what is in it does not matter here.
const operation = {} as Operation;
const other = {} as Operation;

/** Asks one after another; the answers are numbered as they are worked out. */
function createAsker(most: number) {
  const kept = new KeptAnswers(most);
  let state: object = {};
  let answered = 0;
  return {
    write: () => {
      state = {};
    },
    ask: (
      of: Operation,
      variables: Record<string, unknown>,
      meanwhile: () => unknown = () => undefined,
    ): JsonText | undefined | Promise<JsonText | undefined> => {
      const asked = { operation: of, variables, state };
      const answer = async () => {
        answered += 1;
        const text = `{"number":${String(answered)}}`;
        await meanwhile();
        return text;
      };
      return kept.find(asked) ?? kept.keep(asked, answer());
    },
  };
}

describe('kept answers', () => {
  it('are given from the third time on, to the same operation with the same variables', async () => {
    const { ask } = createAsker(10_000);
    const answers: (string | undefined)[] = [];
    for (const [of, topic] of [
      [operation, 'a'],
      [operation, 'a'],
      [operation, 'b'],
      [other, 'a'],
      [operation, 'a'],
      [operation, 'a'],
    ] as const) {
      answers.push(await ask(of, { topic }));
    }

    expect(answers).toEqual([1, 2, 3, 4, 2, 2].map((number) => `{"number":${String(number)}}`));
  });

  it('are forgotten when the graph is in another state', async () => {
    const { ask, write } = createAsker(10_000);
    await ask(operation, {});
    await ask(operation, {});
    const kept = await ask(operation, {});
    write();

    expect([kept, await ask(operation, {})]).toEqual(['{"number":2}', '{"number":3}']);
  });

  it('are none that were read before something was written', async () => {
    const { ask, write } = createAsker(10_000);
    await ask(operation, {});
    await ask(operation, {}, () => {
      write();
      return ask(operation, {});
    });

    expect([await ask(operation, {}), await ask(operation, {}), await ask(operation, {})]).toEqual([
      '{"number":4}',
      '{"number":4}',
      '{"number":4}',
    ]);
  });

  it('are none where none may be kept', async () => {
    const { ask } = createAsker(0);

    expect([await ask(operation, {}), await ask(operation, {}), await ask(operation, {})]).toEqual([
      '{"number":1}',
      '{"number":2}',
      '{"number":3}',
    ]);
  });
});
