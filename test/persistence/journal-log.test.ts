import type { FileSystem } from '../../src/journal/machine/file-system.js';
import type { Edit } from '../../src/model/edit.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { Disk } from '../journal/disk/disk.js';
import { createRandom } from '../journal/disk/random.js';
import { simulateFileSystem } from '../journal/disk/simulated-file-system.js';
import { bundledModel } from '../support/bundled-graph.js';
import { makeFilmModel } from '../support/film-model.js';
import { smallWorld } from '../support/small-world.js';
import { openKept } from './kept-graph.js';
import { LENIENT, randomEdits } from './random-edits.js';

let model: GraphModel;
let disk: Disk;
let fileSystem: FileSystem;
beforeEach(async () => {
  model = await bundledModel();
  disk = new Disk();
  fileSystem = simulateFileSystem(disk);
});

describe('a graph that is kept in a folder', () => {
  it('is the same after a restart, with the versions of its nodes', async () => {
    const { store, digest } = await openKept(model, fileSystem, { smallestToSnapshot: 10_000 });
    const random = createRandom(1);
    for (let edit = 0; edit < 150; edit += 1) {
      await store.edit(randomEdits(model, random), LENIENT).catch(() => undefined);
    }
    const before = digest();
    await store.close();
    const again = await openKept(model, fileSystem);

    expect([again.isRestored, again.digest()]).toEqual([true, before]);
    expect([...disk.names.keys()].filter((name) => name.startsWith('snapshot-'))).toHaveLength(1);
  });

  it('begins with the data that it is given until something is written', async () => {
    const first = await openKept(model, fileSystem);
    await first.store.close();
    const second = await openKept(model, fileSystem);
    await second.store.edit(topic('topic:new', 'New'), LENIENT);
    await second.store.close();
    const third = await openKept(model, fileSystem);

    expect([first.isRestored, second.isRestored, third.isRestored]).toEqual([false, false, true]);
  });

  it('is still there when its last node was deleted', async () => {
    const { store } = await openKept(model, fileSystem);
    const ids = smallWorld.flatMap((record) => (record.kind === 'node' ? [record.id] : []));
    const deletes = ids.map((id) => ({ kind: 'delete', id, detach: true, path: [] }) as const);
    await store.edit(deletes, LENIENT);
    await store.close();
    const again = await openKept(model, fileSystem);

    expect([again.isRestored, await recordsOf(again.store)]).toEqual([true, []]);
  });

  it('has the records that were written after it was loaded', async () => {
    const { store } = await openKept(model, fileSystem);
    const written = { kind: 'node', type: 'Topic', id: 'topic:written' } as const;
    await store.write([{ ...written, properties: { name: 'Written', aliases: [] } }]);
    await store.close();
    const again = await openKept(model, fileSystem);

    expect((await again.store.nodes([written.id])).map(({ id }) => id)).toEqual([written.id]);
  });

  it('tells who changed what, and when', async () => {
    const { store } = await openKept(model, fileSystem, { now: () => 1_000_000 });
    await store.edit(topic('topic:new', 'New'), LENIENT, 'ann');
    await store.close();

    expect(textOf('journal-000002')).toContain(
      '{"number":2,"time":"1970-01-01T00:16:40.000Z","author":"ann","changes":[{"kind":"node","type":"Topic","id":"topic:new","properties":{"name":"New","aliases":[]}}]}',
    );
  });

  it('is refused with the node whose values do not conform to another schema', async () => {
    const { store } = await openKept(model, fileSystem);
    await store.edit(topic('topic:new', 'New'), LENIENT);
    await store.close();

    await expect(openKept(withoutTopicNames(model), fileSystem)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringMatching(/: topic:\w+: "name" is not a property here/u) as unknown,
    });
  });

  it('is refused when a change does not conform to another schema, with what does not', async () => {
    const { store } = await openKept(model, fileSystem);
    await store.edit(topic('topic:new', 'New'), LENIENT);
    await store.close();

    await expect(openKept(makeFilmModel({ cited: false }), fileSystem)).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message: expect.stringContaining('there is no node type') as unknown,
    });
  });
});

describe('edits that come while others are being logged', () => {
  it('are resolved in their order, each against what those before it have written', async () => {
    const { store } = await openKept(model, fileSystem);
    const names = ['one', 'two', 'three', 'one'];
    const results = await Promise.all(
      names.map((name) => store.edit(topic('topic:new', name), LENIENT)),
    );
    const again = await store.edit(topic('topic:new', 'one'), LENIENT);

    expect([...results, again].map(({ nodes }) => nodes[0])).toEqual([
      { id: 'topic:new', version: 2, created: true, changed: true },
      { id: 'topic:new', version: 3, created: false, changed: true },
      { id: 'topic:new', version: 4, created: false, changed: true },
      { id: 'topic:new', version: 5, created: false, changed: true },
      { id: 'topic:new', version: 5, created: false, changed: false },
    ]);
  });

  it('see what is deleted, and who has a unique value', async () => {
    const { store } = await openKept(model, fileSystem);
    const outcomes = await Promise.allSettled([
      store.edit(topic('topic:a', 'A', 'Q1'), LENIENT),
      store.edit(topic('topic:b', 'B', 'Q1'), LENIENT),
      store.edit(remove('topic:a'), LENIENT),
      store.edit(remove('topic:a'), LENIENT),
      store.edit(topic('topic:b', 'B', 'Q1'), LENIENT),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('share syncs if they are about different nodes', async () => {
    let syncs = 0;
    const counting = simulateFileSystem(disk, {
      onCall: ({ kind }) => {
        if (kind === 'sync') syncs += 1;
      },
    });
    const { store } = await openKept(model, counting);
    await store.edit(topic('topic:first', 'First'), LENIENT);
    syncs = 0;
    const ids = Array.from({ length: 50 }, (_, index) => `topic:n${index}`);
    await Promise.all(ids.map((id) => store.edit(topic(id, id), LENIENT)));

    expect(syncs).toBeLessThan(5);
  });
});

describe('when the disk fails', () => {
  it('a graph is read-only: what was acknowledged is there, and nothing else', async () => {
    let isFailing = false;
    const warnings: string[] = [];
    const failing = failingSync(fileSystem, () => isFailing);
    const { store, digest } = await openKept(model, failing, {
      onWarning: (message) => warnings.push(message),
    });
    await store.edit(topic('topic:first', 'First'), LENIENT);
    const before = digest();
    isFailing = true;
    const refusal = {
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('the graph is read-only') as unknown,
    };
    await expect(store.edit(topic('topic:second', 'Second'), LENIENT)).rejects.toMatchObject(
      refusal,
    );
    isFailing = false;
    await expect(store.edit(topic('topic:third', 'Third'), LENIENT)).rejects.toMatchObject(refusal);

    expect(digest()).toBe(before);
    expect(warnings).toHaveLength(1);
    await store.close();
    expect((await openKept(model, fileSystem)).digest()).toBe(before);
  });

  it('the first change can be tried again if the state before it could not be written', async () => {
    let isFailing = true;
    const warnings: string[] = [];
    const failing = failingSync(fileSystem, (name) => isFailing && name.includes('snapshot'));
    const { store } = await openKept(model, failing, {
      onWarning: (message) => warnings.push(message),
    });
    const attempts = ['topic:a', 'topic:b'].map((id) => store.edit(topic(id, id), LENIENT));
    expect((await Promise.allSettled(attempts)).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ]);
    isFailing = false;
    await store.edit(topic('topic:c', 'C'), LENIENT);
    await store.close();
    const again = await openKept(model, fileSystem);
    const found = await again.store.nodes(['topic:a', 'topic:b', 'topic:c']);

    expect(found.map(({ id }) => id)).toEqual(['topic:c']);
    expect(warnings[0]).toContain('no snapshot could be written');
  });
});

it('a listing of all records shows one state, whatever is written meanwhile', async () => {
  const { store } = await openKept(model, fileSystem);
  const before = await recordsOf(store);
  const random = createRandom(3);
  const listed: GraphRecord[] = [];
  for await (const record of store.records()) {
    listed.push(record);
    await store.edit(randomEdits(model, random), LENIENT).catch(() => undefined);
  }

  expect(listed).toEqual(before);
  expect(await recordsOf(store)).not.toEqual(before);
});

function topic(id: string, name: string, wikidataId?: string): readonly Edit[] {
  const type = model.nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  const properties = { name, ...(wikidataId !== undefined && { wikidataId }) };
  const edit = { kind: 'node', type, id, properties, ifVersion: undefined, sources: [] } as const;
  return [{ ...edit, path: ['input', 0] }];
}

/** The model after a field was removed. */
function withoutTopicNames(before: GraphModel): GraphModel {
  const type = before.nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  const properties = new Map([...type.properties].filter(([name]) => name !== 'name'));
  const nodeTypes = new Map(before.nodeTypes).set('Topic', { ...type, properties });
  return { ...before, nodeTypes };
}

function remove(id: string): readonly Edit[] {
  return [{ kind: 'delete', id, detach: false, path: ['ids', 0] }];
}

async function recordsOf(store: {
  records(): AsyncIterable<GraphRecord>;
}): Promise<readonly GraphRecord[]> {
  const records: GraphRecord[] = [];
  for await (const record of store.records()) records.push(record);
  return records;
}

function textOf(name: string): string {
  return disk.contents(disk.names.get(name) ?? -1).toString('latin1');
}

/** Fails each sync of a file while it is said to. */
function failingSync(inner: FileSystem, isFailing: (name: string) => boolean): FileSystem {
  return {
    ...inner,
    open: async (name, mode) => {
      const file = await inner.open(name, mode);
      const sync = (how: 'fsync' | 'fdatasync') => async (): Promise<void> => {
        if (isFailing(name)) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        await file[how]();
      };
      return {
        read: (...args) => file.read(...args),
        write: (...args) => file.write(...args),
        truncate: (length) => file.truncate(length),
        size: () => file.size(),
        close: () => file.close(),
        fsync: sync('fsync'),
        fdatasync: sync('fdatasync'),
      };
    },
  };
}
