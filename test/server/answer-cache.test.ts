import { AnswerCache } from '../../src/server/answering/answer-cache.js';

/** Sends requests one after another; the answers are numbered as they are computed. */
function createAsker(size: number) {
  const cache = new AnswerCache(size);
  let state: object = {};
  let answered = 0;
  return {
    write: () => {
      state = {};
    },
    ask: async (
      body: string,
      meanwhile: () => unknown = () => undefined,
      scope = '',
    ): Promise<string | undefined> => {
      const key = { body: Buffer.from(body), scope };
      const before = state;
      const answer = async () => {
        answered += 1;
        const text = `${answered}: Ã©`;
        await meanwhile();
        return text;
      };
      const found = cache.find(key, state)?.toString('latin1');
      return found ?? (await cache.add(key, before, answer()));
    },
  };
}

describe('cached answers', () => {
  it('are given from the third time on that the same bytes come', async () => {
    const { ask } = createAsker(10_000);
    const answers: (string | undefined)[] = [];
    for (const body of ['é', 'é', 'e', 'Ã©', 'é', 'é']) answers.push(await ask(body));

    expect(answers).toEqual([1, 2, 3, 4, 2, 2].map((number) => `${number}: Ã©`));
  });

  it('are evicted when the state of the graph changes', async () => {
    const { ask, write } = createAsker(10_000);
    await ask('a');
    await ask('a');
    const cached = await ask('a');
    write();

    expect([cached, await ask('a')]).toEqual(['2: Ã©', '3: Ã©']);
  });

  it('are never older than the last write', async () => {
    const { ask, write } = createAsker(10_000);
    await ask('a');
    await ask('a', () => {
      write();
      return ask('a');
    });

    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['4: Ã©', '4: Ã©', '4: Ã©']);
  });

  it('are shared within a scope only', async () => {
    const { ask } = createAsker(10_000);
    const answers: (string | undefined)[] = [];
    for (const scope of ['', 'a', '', 'a', '', 'a', 'b']) {
      answers.push(await ask('x', undefined, scope));
    }

    expect(answers).toEqual([1, 2, 3, 4, 3, 4, 5].map((number) => `${number}: Ã©`));
  });

  it('do not exist where the size is 0', async () => {
    const { ask } = createAsker(0);

    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['1: Ã©', '2: Ã©', '3: Ã©']);
  });
});
