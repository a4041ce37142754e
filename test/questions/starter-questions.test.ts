import { starterQuestions } from '../../src/questions/starter-questions.js';
import { openStore } from '../../src/library/open-store.js';
import { readModel } from '../../src/sdl/read-model.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { makeFilmModel } from '../support/film-model.js';
import { createAsker } from '../support/query.js';

describe('the questions made for a graph without any', () => {
  it('list the nodes of each type, and their neighbors', () => {
    const questions = starterQuestions(makeFilmModel({ cited: true }));

    expect(questions.map(({ name, title }) => [name, title])).toEqual([
      ['films', 'Which films are there?'],
      ['actors', 'Which actors are there?'],
      ['genres', 'Which genres are there?'],
      ['scenes', 'Which scenes are there?'],
      ['articles', 'Which articles are there?'],
    ]);
    expect(questions[0]?.document).toBe(`# Which films are there?
query Films {
  films(first: 10) {
    totalCount
    nodes {
      id
      name
      kind
      released
      minutes
      cast(first: 5) {
        nodes {
          id
          name
        }
      }
      sequels(first: 5) {
        nodes {
          id
          name
        }
      }
    }
  }
}
`);
  });

  it('separate the words of the name of a type', () => {
    const read = readModel([
      {
        name: 'a',
        text: 'type ShippingLine @node(plural: "shippingLines") { id: ID! name: String! }',
      },
    ]);

    expect(read.kind === 'model' && starterQuestions(read.model)).toMatchObject([
      { name: 'shipping-lines', title: 'Which shipping lines are there?' },
    ]);
  });

  it('are answered without errors', async () => {
    const model = await bundledModel();
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(await bundledRecords());
    const ask = createAsker(model, store);

    const questions = starterQuestions(model);
    const replies = await Promise.all(questions.map(({ document }) => ask(document)));

    expect(replies.map(({ errors }) => errors).filter(Boolean)).toEqual([]);
    expect(questions).toHaveLength(model.nodeTypes.size);
  });
});
