import { CommuniqueError } from '../../../src/kernel/errors.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { createAsker } from '../../support/query.js';
import { smallWorld } from '../../support/small-world.js';
import { openReplaying } from '../../support/open-replaying.js';

const model = await bundledModel();
const QUESTION = `{
  topic(id: "topic:fish") { broader { id } }
  topics(orderBy: { broader: { name: ASC } }) { nodes { id broader { id } } }
  stats { relationships { type from count } }
}`;

it('writes the same edge by index as by record, and changes the state and version of the graph', async () => {
  const [byPlace, byRecord] = [await fill(), await fill()];
  const before = [byPlace.store.state, (await byPlace.store.counts()).version];
  const first = await byPlace.ask(QUESTION);
  const tracked = byPlace.store.track();

  const { resolvedEdges } = byPlace.store;
  const ids = resolvedEdges.idsOf('Topic');
  const indexOf = (id: string) => ids.find(Buffer.from(id), 0, id.length);
  const relationship = model.relationships.find(
    ({ type, from }) => type === 'BROADER' && from === 'Topic',
  );
  if (relationship === undefined) throw new Error('no topic has a broader one');
  await resolvedEdges.write([
    {
      ...{ relationship, length: 1, values: [] },
      from: [indexOf('topic:fish')],
      to: [indexOf('topic:ukraine')],
      ...{ sourcesUpTo: [0], documents: [], paragraphs: [] },
    },
  ]);
  await byRecord.store.write([
    edge(['Topic', 'topic:fish'], 'BROADER', ['Topic', 'topic:ukraine']),
  ]);

  const after = [byPlace.store.state, (await byPlace.store.counts()).version];
  expect(await byPlace.ask(QUESTION)).toEqual(await byRecord.ask(QUESTION));
  expect(await byPlace.ask(QUESTION)).not.toEqual(first);
  expect(after.map((value, index) => value === before[index])).toEqual([false, false]);
  expect(tracked?.isCurrent()).toBe(false);
});

it('refuses indexes that no node has', async () => {
  const { store } = await fill();
  const relationship = model.relationships.find(({ type }) => type === 'PARTICIPATED_IN');
  if (relationship === undefined) throw new Error('nobody took part');
  const edges = {
    ...{ relationship, length: 1, values: [], from: [0], to: [99] },
    ...{ sourcesUpTo: [2], documents: [0, 98], paragraphs: [null, null] },
  };

  expect(() => store.resolvedEdges.recordsOf(edges)).toThrow(
    new CommuniqueError('INTERNAL', 'no node at 99'),
  );
  const refusal = (written: typeof edges) =>
    store.resolvedEdges.write([written]).catch((error: unknown) => error);
  expect([await refusal(edges), await refusal({ ...edges, to: [0] })]).toMatchObject([
    {
      code: 'INVALID_RECORDS',
      message:
        'expected both nodes of each edge PARTICIPATED_IN, but one was removed while the edges were read; load the file again',
    },
    { code: 'INTERNAL', message: 'no document at this index' },
  ]);
});

it('finds the nodes that there are, and not those that were removed', async () => {
  const { store, replay } = await openReplaying(model);
  await store.write(smallWorld);
  const ids = store.resolvedEdges.idsOf('Topic');
  const find = (id: string) => {
    const bytes = Buffer.from(id);
    const found = ids.find(bytes, 0, bytes.length);
    return [found, ids.is(found, bytes, 0, bytes.length)];
  };
  const topic = (id: string) => node('Topic', id, { name: id });
  const removal = (id: string) => ({ kind: 'node removal', type: 'Topic', id }) as const;
  replay([topic('topic:a'), topic('topic:b')]);
  const [first] = find('topic:a');
  replay([topic('topic:c'), removal('topic:a'), removal('topic:c'), topic('topic:d')]);
  const found = ['topic:a', 'topic:b', 'topic:c', 'topic:d'].map(find);

  expect(found.map(([, isThere]) => isThere)).toEqual([false, true, false, true]);
  expect(found.map(([index]) => Number(index) - Number(first))).toEqual([
    -1 - Number(first),
    1,
    -1 - Number(first),
    3,
  ]);
});

async function fill() {
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(smallWorld);
  return { store, ask: createAsker(model, store) };
}
