import { AnswerCache } from '../../src/server/answering/answer-cache.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { makeFilmModel } from '../support/film-model.js';

const model = makeFilmModel({ cited: false });

/** Asks a store for films by their ids, one request after another; the answers are numbered as they are computed. */
function createAsker(size: number, { isTracked = true } = {}) {
  const store = new EmbeddedStore(model, { readTimeout: 60_000 });
  const cache = new AnswerCache(size, isTracked ? store.track : undefined);
  let answered = 0;
  return {
    /** Gives a film a name. */
    write: async (id: string, name: string) => {
      await store.write([{ kind: 'node', type: 'Film', id, properties: { name, kind: 'SHORT' } }]);
    },
    ask: async (
      id: string,
      meanwhile: () => unknown = () => undefined,
      scope = '',
    ): Promise<string | undefined> => {
      const key = { body: Buffer.from(id), scope };
      const found = cache.find(key)?.toString('latin1');
      const answer = cache.answer.bind(cache, key, async (reader = store) => {
        answered += 1;
        const number = answered;
        const [film] = await reader.nodes([id]);
        await meanwhile();
        return `${number}: ${String(film?.properties['name'])}`;
      });
      return found ?? (await answer());
    },
  };
}

describe('cached answers', () => {
  it('are given from the third time on that the same bytes come', async () => {
    const { ask, write } = createAsker(10_000);
    await write('é', 'Ã©');
    await write('Ã©', 'e');
    const answers: (string | undefined)[] = [];
    for (const id of ['é', 'é', 'e', 'Ã©', 'é', 'é']) answers.push(await ask(id));

    expect(answers).toEqual(['1: Ã©', '2: Ã©', '3: undefined', '4: e', '2: Ã©', '2: Ã©']);
  });

  it('are found until what was read for them changes, and cached again at once', async () => {
    const { ask, write } = createAsker(10_000);
    await write('a', 'A');
    for (const id of ['a', 'a', 'b', 'b']) await ask(id);
    const answers = [await ask('a'), await ask('b')];
    await write('a', 'AA');
    answers.push(await ask('a'), await ask('a'), await ask('b'));
    await write('b', 'B');
    answers.push(await ask('a'), await ask('b'), await ask('b'));

    expect(answers).toEqual([
      '2: A',
      '4: undefined',
      '5: AA',
      '5: AA',
      '4: undefined',
      '5: AA',
      '6: B',
      '6: B',
    ]);
  });

  it('take no more room however often they are cached again', async () => {
    const { ask, write } = createAsker(4000);
    await write('a', 'A');
    await write('b', 'B');
    await ask('b');
    await ask('b');
    for (let time = 0; time < 100; time += 1) {
      await ask('a');
      await write('a', `A${time}`);
    }

    expect([await ask('b'), await ask('a'), await ask('a')]).toEqual([
      '2: B',
      '103: A99',
      '103: A99',
    ]);
  });

  it('make room for others if they were found longest ago', async () => {
    const { ask } = createAsker(4000);
    const ids = Array.from({ length: 20 }, (_, number) => `film:${number}`);
    for (const id of ids) {
      await ask(id);
      await ask(id);
      await ask('film:0');
    }
    const [first, second, last] = [await ask('film:0'), await ask('film:1'), await ask('film:19')];

    expect([first, second, last]).toEqual(['2: undefined', '41: undefined', '40: undefined']);
  });

  it('are never older than the last write', async () => {
    const { ask, write } = createAsker(10_000);
    await ask('a');
    await ask('a', async () => {
      await write('a', 'A');
      return ask('a');
    });

    expect([await ask('a'), await ask('a')]).toEqual(['3: A', '3: A']);
  });

  it('are shared within a scope only', async () => {
    const { ask } = createAsker(10_000);
    const answers: (string | undefined)[] = [];
    for (const scope of ['', 'a', '', 'a', '', 'a', 'b']) {
      answers.push(await ask('x', undefined, scope));
    }

    expect(answers).toEqual([1, 2, 3, 4, 3, 4, 5].map((number) => `${number}: undefined`));
  });

  it.each([
    ['the size is 0', createAsker(0)],
    ['the store cannot tell what changes', createAsker(10_000, { isTracked: false })],
  ])('do not exist where %s', async (_, { ask }) => {
    expect([await ask('a'), await ask('a'), await ask('a')]).toEqual([
      '1: undefined',
      '2: undefined',
      '3: undefined',
    ]);
  });
});
