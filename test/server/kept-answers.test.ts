import { KeptAnswers } from '../../src/server/answering/kept-answers.js';

/** Asks one after another; the answers are numbered as they are worked out. */
function createAsker(most: number) {
  const kept = new KeptAnswers(most);
  let state: object = {};
  let answered = 0;
  return {
    write: () => {
      state = {};
    },
    ask: async (
      body: string,
      meanwhile: () => unknown = () => undefined,
    ): Promise<string | undefined> => {
      const bytes = Buffer.from(body);
      const before = state;
      const answer = async () => {
        answered += 1;
        const text = `${answered}: Ã©`;
        await meanwhile();
        return text;
      };
      const found = kept.find(bytes, state)?.toString('latin1');
      return found ?? (await kept.keep(bytes, before, answer()));
    },
  };
}

describe('kept answers', () => {
  it('are given from the third time on that the same bytes come', async () => {
    const { ask } = createAsker(10_000);
    const answers: (string | undefined)[] = [];
    for (const body of ['é', 'é', 'e', 'Ã©', 'é', 'é']) answers.push(await ask(body));

    expect(answers).toEqual([1, 2, 3, 4, 2, 2].map((number) => `${number}: Ã©`));
  });

  it('are forgotten when the graph is in another state', async () => {
    const { ask, write } = createAsker(10_000);
    await ask('a');
    await ask('a');
    const kept = await ask('a');
    write();

    expect([kept, await ask('a')]).toEqual(['2: Ã©', '3: Ã©']);
  });

  it('are none that were read before something was written', async () => {
    const { ask, write } = createAsker(10_000);
    await ask('a');
    await ask('a', () => {
      write();
      return ask('a');
    });

    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['4: Ã©', '4: Ã©', '4: Ã©']);
  });

  it('are none where none may be kept', async () => {
    const { ask } = createAsker(0);

    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual(['1: Ã©', '2: Ã©', '3: Ã©']);
  });
});
