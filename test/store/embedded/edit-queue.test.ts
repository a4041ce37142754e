import { CommuniqueError } from '../../../src/kernel/errors.js';
import type { Change } from '../../../src/model/change.js';
import { EditQueue, type QueuedEdit } from '../../../src/store/embedded/editing/edit-queue.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import { makeFilmModel } from '../../support/film-model.js';
import { edge, node } from '../../support/make-records.js';
import { graphHolding } from '../../support/run-on.js';

const model = makeFilmModel({ cited: false });

/** The queue of a graph with the film a, with a log in which each transaction waits to be made durable. */
function openQueue() {
  const graph = graphHolding(model, [node('Film', 'film:a', { name: 'A', kind: 'SHORT' })]);
  const appends: { succeed: () => void; fail: (error: Error) => void }[] = [];
  const queue = new EditQueue(graph, {
    log: {
      append: () =>
        new Promise((resolve, reject) => appends.push({ succeed: resolve, fail: reject })),
    },
    apply: ({ number, changes }) => void applyChanges(graph, changes, number),
  });
  return { graph, appends, queue };
}

/** Puts an actor; before, reads which type the node with an id has. */
function actorAfterReading(
  id: string,
  read: string,
): QueuedEdit<{ changes: Change[]; type: unknown }> {
  return {
    resolve: (graph) => ({
      changes: [node('Actor', id, { name: 'Somebody' })],
      type: graph.typeOf(read),
    }),
  };
}

/** Lets all go on that can. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('edits that do not read what the others change share a sync', async () => {
  const { queue, appends } = openQueue();
  const outcomes = ['actor:a', 'actor:b', 'actor:c'].map((id) =>
    queue.run(actorAfterReading(id, 'film:a')),
  );

  const logged = appends.length;
  for (const each of appends) each.succeed();

  expect({ logged, outcomes: await Promise.all(outcomes) }).toMatchObject({
    logged: 3,
    outcomes: [{ transaction: 2 }, { transaction: 3 }, { transaction: 4 }],
  });
});

it('an edit waits only for the transaction that changes what it reads', async () => {
  const { queue, appends } = openQueue();
  const first = queue.run(actorAfterReading('actor:a', 'film:a'));
  const second = queue.run(actorAfterReading('actor:b', 'film:a'));
  const waiting = queue.run(actorAfterReading('actor:c', 'actor:a'));
  const before = appends.length;
  appends[0]?.succeed();
  await first;
  const after = appends.length;
  for (const each of appends) each.succeed();
  const { resolved } = await waiting;
  await second;

  expect({ before, after, type: resolved.type }).toEqual({ before: 2, after: 3, type: 'Actor' });
});

it('a transaction that is refused at once lets no edit overtake those before it', async () => {
  const { queue, appends, graph } = openQueue();
  const first = queue.run(actorAfterReading('actor:a', 'film:a'));
  const refused = queue.run(actorAfterReading('actor:b', 'film:a')).catch(String);
  const waiting = queue.run(actorAfterReading('actor:c', 'actor:a'));
  appends[1]?.fail(new CommuniqueError('BAD_USER_INPUT', 'too long'));
  await turn();
  const meanwhile = appends.length;
  appends[0]?.succeed();
  await first;
  appends[2]?.succeed();
  const { resolved } = await waiting;

  expect({
    ...{ meanwhile, type: resolved.type, refusal: await refused },
    actors: graph.nodesOf('Actor').map(({ id }) => id),
  }).toEqual({
    meanwhile: 2,
    type: 'Actor',
    refusal: 'CommuniqueError: too long',
    actors: ['actor:a', 'actor:c'],
  });
});

it('a connection to a node waits for no other connection to it', () => {
  const { queue, appends } = openQueue();
  const connect = (actor: string): QueuedEdit<{ changes: Change[] }> => ({
    resolve: (graph) => {
      const [playedIn] = graph.model.relationships.filter(({ type }) => type === 'PLAYED_IN');
      if (playedIn === undefined) throw new Error('no such relationship');
      if (graph.typeOf('film:a') === undefined) throw new Error('no such film');
      if (graph.edgesBetween(playedIn, actor, 'film:a').length > 0) return { changes: [] };
      return {
        changes: [
          node('Actor', actor, { name: 'Somebody' }),
          edge(['Actor', actor], 'PLAYED_IN', ['Film', 'film:a'], { character: 'X' }),
        ],
      };
    },
  });
  for (const actor of ['actor:a', 'actor:b', 'actor:a']) void queue.run(connect(actor));

  expect(appends.length).toBe(2);
});
