import { storeOn } from '../support/neo4j/store-on.js';
import fc from 'fast-check';
import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillStore } from '../../src/ingest/records/fill-store.js';
import { streamRecords } from '../../src/ingest/records/stream-records.js';
import { writeRecordsFile } from '../../src/ingest/records/write-records-file.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { makeFilmModel } from '../support/film-model.js';
import { node } from '../support/make-records.js';
import { until } from '../support/neo4j/until.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { Choices } from '../support/random/choices.js';
import { randomRecords } from '../support/random/random-records.js';
import { runProgram, startProgram, type ProgramEnd } from '../support/run-program.js';

jest.setTimeout(180_000);

async function dump(store: Store): Promise<string> {
  let text = '';
  for await (const chunk of streamRecords(store.records())) text += chunk;
  return text;
}

describeWithNeo4j('a graph that moves between stores', (database) => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-'));
    await database().wipe();
  });
  afterEach(() => rm(folder, { recursive: true }));

  function environment(): Record<string, string> {
    const { uri, username = '', password = '' } = database();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  }
  const run = (...args: readonly string[]): Promise<ProgramEnd> =>
    runProgram(args, { environment: environment() });

  async function countNodes(): Promise<number> {
    const { records } = await database().driver.executeQuery(
      'MATCH (n) RETURN toFloat(count(n)) AS count',
    );
    return records[0]?.get('count') as number;
  }

  function open(model: GraphModel): Neo4jStore {
    return storeOn(database(), model);
  }

  it('comes back byte for byte', async () => {
    const [embedded, first, other] = ['a', 'b', 'c'].map((name) => join(folder, name));
    await runProgram(['dump', String(embedded)]);

    const loaded = await run('load', String(embedded));
    const dumped = await run('dump', String(first));
    // Back into memory, and out of it again.
    await runProgram(['dump', '--seed', String(first), String(other)]);
    const again = await run('load', String(first));

    const text = await readFile(String(embedded), 'utf8');
    expect(await readFile(String(first), 'utf8')).toBe(text);
    expect(await readFile(String(other), 'utf8')).toBe(text);
    expect(loaded).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: loaded \d+ nodes and \d+ edges\n$/u) as string,
    });
    expect(dumped).toMatchObject({ code: 0, stdout: '' });
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('holds this graph already') as string,
    });
  });

  it('is dumped to standard output too', async () => {
    const { code, stdout } = await runProgram(['dump']);

    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(new URL('../../dist/seed.jsonl', import.meta.url), 'utf8'));
  });

  it('is not mixed with another', async () => {
    const [whole, small] = ['whole', 'small'].map((name) => join(folder, name));
    await runProgram(['dump', String(whole)]);
    await writeRecordsFile(String(small), [
      node('Topic', 'topic:one', { name: 'One', aliases: [] }),
    ]);
    await run('load', String(small));

    const { code, stderr } = await run('load', String(whole));

    expect(code).toBe(3);
    expect(stderr).toMatch(
      /the database holds another graph, 1 nodes and 0 edges, and is left alone/u,
    );
    expect(await countNodes()).toBe(2); // with the mark
  });

  it('leaves alone a database that holds something else', async () => {
    await database().driver.executeQuery('CREATE (:Ledger { id: 1 })');
    const file = join(folder, 'a');
    await runProgram(['dump', file]);

    const message =
      /the Neo4j database holds 1 nodes that Communiqué did not put there, and is left alone; name another database with NEO4J_DATABASE, or empty this one/u;
    for (const args of [['load', file], ['dump'], ['serve', '--port', '0']]) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(3);
      expect(stderr).toMatch(message);
    }
    const { records } = await database().driver.executeQuery(
      'MATCH (n) RETURN labels(n) AS labels',
    );
    expect(records.map((record) => record.get('labels') as string[])).toEqual([['Ledger']]);
  });

  it('says what is wrong with a file before anything is put', async () => {
    const file = join(folder, 'half');
    await writeFile(file, (await runProgram(['dump'])).stdout.slice(0, 5000));

    const { code, stderr } = await run('load', file);

    expect(code).toBe(1);
    expect(stderr).toMatch(/half:\d+: the file is cut off within this line\.\n$/u);
    expect(await countNodes()).toBe(0);
  });

  it('is complete after a load that was killed and repeated', async () => {
    const [file, back] = ['a', 'b'].map((name) => join(folder, name));
    await runProgram(['dump', String(file)]);
    const loading = startProgram(['load', String(file)], { environment: environment() });
    await until(countNodes, (count) => count > 1);
    loading.process.kill('SIGKILL');
    await loading.ended;

    const { code } = await run('load', String(file));
    await run('dump', String(back));

    expect(code).toBe(0);
    expect(await readFile(String(back), 'utf8')).toBe(await readFile(String(file), 'utf8'));
  });

  it('is not loaded over another that was loaded in part', async () => {
    const model = makeFilmModel({ cited: false });
    const store = open(model);
    const genre = (name: string): GraphRecord => node('Genre', `genre:${name}`, { name });
    try {
      expect(await store.prepare()).toBe('empty');
      await store.write([genre('western')]);
      expect(await store.prepare()).toBe('half loaded');

      await expect(
        fillStore(store, [genre('noir')], { contents: 'half loaded' }),
      ).rejects.toMatchObject({
        code: 'BAD_SETTINGS',
        message:
          'the database holds 1 records of another graph that was never completely loaded; empty the database and load again',
      });
      expect(await store.prepare()).toBe('half loaded');
    } finally {
      await store.close();
    }
  });

  it('may be any graph of any model', async () => {
    const model = makeFilmModel({ cited: true });
    const store = open(model);
    await store.prepare();
    try {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const records = randomRecords(model, new Choices(draw));
          const embedded = await openStore(model, { readTimeout: 60_000 });
          await embedded.write(records);
          await database().deleteNodes();
          await store.write(records);

          expect(await dump(store)).toBe(await dump(embedded));
        }),
        { numRuns: 25, seed: 1 },
      );
    } finally {
      await store.close();
    }
  });
});
