import { jest } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ProgramEnd, runProgram, startProgram } from '../support/run-program.js';

jest.setTimeout(120_000);

const TOKEN = 'k'.repeat(32);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the folder of the data', () => {
  it('outlives the server, is copied while it runs, and comes back from the copy', async () => {
    await withServer('data', async (url) => {
      await write(url, 'tides', 'Tides');
      expect(await run('backup', at('copy'), '--data-dir', at('data'))).toMatchObject({ code: 0 });
      await write(url, 'moons', 'Moons');
    });
    expect(await run('restore', at('copy'), '--data-dir', at('back'))).toMatchObject({ code: 0 });
    const namesIn = (name: string) =>
      withServer(name, async (url) => [await nameOf(url, 'tides'), await nameOf(url, 'moons')]);

    expect([await namesIn('data'), await namesIn('back')]).toEqual([
      ['Tides', 'Moons'],
      ['Tides', null],
    ]);
  });

  it('is verified, refused when it was damaged, and saved as far as it is whole', async () => {
    await withServer('data', async (url) => {
      await write(url, 'tides', 'Tides');
      await write(url, 'moons', 'Moons');
    });
    const whole = await run('verify', '--data-dir', at('data'));
    const last = at(
      'data',
      (await readdir(at('data'))).find((name) => name.startsWith('journal')) ?? '',
    );
    const bytes = await readFile(last);
    const place = bytes.indexOf('Moons');
    bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
    await writeFile(last, bytes);
    const damaged = await run('verify', '--data-dir', at('data'));
    const refused = await run('serve', '--port', '0', '--data-dir', at('data'));
    const repaired = await run('repair', at('saved'), '--data-dir', at('data'));
    const names = await withServer('saved', async (url) => [
      await nameOf(url, 'tides'),
      await nameOf(url, 'moons'),
    ]);

    expect([whole.code, damaged.code, refused.code, repaired.code]).toEqual([0, 1, 1, 1]);
    expect(whole.stdout).toContain('whole, 2 changes since it was begun');
    expect(damaged.stderr).toMatch(/data: journal-\d+, byte \d+: /u);
    expect(refused.stderr).toContain('Nothing was changed. Restore a backup');
    expect(repaired.stdout).toMatch(/saved: a graph of \d+ records saved, with 1 change after/u);
    expect(repaired.stderr).toMatch(/data: journal-\d+, byte \d+: \d+ bytes are no whole frame/u);
    expect(names).toEqual(['Tides', null]);
  });

  it('is saved without what a damaged snapshot has lost, and is served again', async () => {
    await withServer('data', async (url) => {
      await write(url, 'tides', 'Tides');
    });
    const name = (await readdir(at('data'))).find((each) => each.startsWith('snapshot')) ?? '';
    const bytes = await readFile(at('data', name));
    // The first frame has nodes: all of the edges behind it lose what they lead from.
    bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
    await writeFile(at('data', name), bytes);
    const repaired = await run('repair', at('saved'), '--data-dir', at('data'));
    const again = await run('repair', at('saved'), '--data-dir', at('data'));
    const tides = await withServer('saved', (url) => nameOf(url, 'tides'));

    expect([repaired.code, again.code, tides]).toEqual([1, 3, 'Tides']);
    expect(repaired.stderr).toMatch(/snapshot-\d+, byte 64: \d+ bytes are no whole frame/u);
    expect(again.stderr).toContain('expected the name of a folder that does not exist yet');
  });

  it('is smaller when it was compacted, and says so', async () => {
    await withServer('data', async (url) => {
      for (let number = 0; number < 5; number += 1) await write(url, 'tides', `Tides ${number}`);
    });
    const compacted = await run('compact', '--data-dir', at('data'));

    expect(compacted.stdout).toMatch(/data: \d+ bytes before, \d+ after/u);
    expect(await withServer('data', (url) => nameOf(url, 'tides'))).toBe('Tides 4');
  });

  it('has all that was answered before a server was stopped, and nothing that was refused', async () => {
    const program = startProgram(['serve', '--port', '0', '--data-dir', at('data')], {
      environment: { WRITE_TOKEN: TOKEN },
    });
    const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)/u);
    const outcomes: { readonly key: string; readonly isWritten: boolean }[] = [];
    let number = 0;
    const client = async (): Promise<void> => {
      for (;;) {
        number += 1;
        const key = `n${number}`;
        // A request that gets no answer may have been carried out or not.
        const isWritten = await tryToWrite(url, key).catch(() => undefined);
        if (isWritten === undefined) return;
        outcomes.push({ key, isWritten });
        if (!isWritten) return;
        if (outcomes.length === 100) program.process.kill('SIGTERM');
      }
    };
    await Promise.all(Array.from({ length: 16 }, client));
    await program.ended;
    const found = await withServer('data', (again) =>
      Promise.all(
        outcomes.map(async ({ key }) => ({ key, isWritten: (await nameOf(again, key)) !== null })),
      ),
    );

    expect(found).toEqual(outcomes);
    expect(outcomes.length).toBeGreaterThanOrEqual(100);
  });

  it('is said to be begun, and with what', async () => {
    const program = startProgram(['serve', '--port', '0', '--data-dir', at('data')], {});
    await program.waitFor(/GraphQL API/u);
    program.process.kill();
    const { stdout, stderr } = await program.ended;

    expect(`${stdout}${stderr}`).toMatch(
      /"dataDir":"[^"]+data","data":"the bundled data","msg":"a new graph is begun in the folder/u,
    );
  });

  it.each<readonly [boolean, Readonly<Record<string, string>>]>([
    [true, { WRITE_TOKEN: TOKEN }],
    [false, {}],
  ])(
    'is asked for where changes are taken that it would keep: %s',
    async (isAskedFor, environment) => {
      const program = startProgram(['serve', '--port', '0'], { environment });
      await program.waitFor(/GraphQL API/u);
      program.process.kill();
      const { stdout, stderr } = await program.ended;

      expect(`${stdout}${stderr}`.includes('name a folder for it with --data-dir')).toBe(
        isAskedFor,
      );
    },
  );

  it.each([['verify'], ['backup'], ['restore'], ['repair'], ['compact'], ['dump'], ['serve']])(
    'that cannot be used is explained by %s, with its place and what to do',
    async (command) => {
      await writeFile(at('file'), '');
      await mkdir(at('data', 'journal-000001'), { recursive: true });
      const target = { backup: [at('copy')], repair: [at('copy')], restore: [] }[command] ?? [];
      const ends: string[] = [];
      for (const used of ['file', 'data']) {
        const named =
          command === 'restore'
            ? ['restore', at(used), '--data-dir', at('new')]
            : [command, ...target, '--data-dir', at(used)];
        const { code, stdout, stderr } = await run(...named);
        expect([code === 0, stdout]).toEqual([false, '']);
        ends.push(stderr.replaceAll(folder, '').trim());
      }

      expect(ends).toEqual([
        expect.stringMatching(/^\/file: (expected|cannot be written)/u),
        '/data/journal-000001: expected a file or folder that can be used, and it is a folder: name a file, or move the folder away.',
      ]);
    },
  );

  it('is not made by a command that only reads it', async () => {
    const commands = [['dump'], ['verify'], ['compact'], ['backup', at('copy')]] as const;
    for (const command of commands) {
      const { code, stderr } = await run(...command, '--data-dir', at('missing'));

      expect([code, stderr.trim()]).toEqual([
        2,
        `${at('missing')}: expected a folder that keeps a graph, but there is no such folder.`,
      ]);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('belongs to one process at a time', async () => {
    await withServer('data', async (url) => {
      await write(url, 'tides', 'Tides');
      for (const command of [['dump'], ['serve', '--port', '0']]) {
        const second = await run(...command, '--data-dir', at('data'));

        expect(second).toMatchObject({ code: 3, stdout: '' });
        expect(second.stderr).toContain('expected a folder that no other process has');
        expect(second.stderr).not.toContain('tried again');
      }
    });
  });

  it.each([['verify'], ['backup', 'copy'], ['restore', 'copy'], ['repair', 'copy'], ['compact']])(
    'must be named for %s',
    async (...command) => {
      const { code, stderr } = await runProgram(command);

      expect(code).toBe(2);
      expect(stderr).toContain('name it with --data-dir or DATA_DIR');
    },
  );

  it('is no place beside a Neo4j', async () => {
    const settings = ['--neo4j-uri', 'bolt://localhost:1', '--data-dir', at('data')];
    const { code, stderr } = await run('serve', ...settings);

    expect(code).toBe(2);
    expect(stderr).toContain('leave out --neo4j-uri (NEO4J_URI) or --data-dir (DATA_DIR)');
  });
});

function at(...names: readonly string[]): string {
  return path.join(folder, ...names);
}

function run(...args: readonly string[]): Promise<ProgramEnd> {
  return runProgram(args);
}

async function withServer<Result>(
  name: string,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const program = startProgram(['serve', '--port', '0', '--data-dir', at(name)], {
    environment: { WRITE_TOKEN: TOKEN },
  });
  const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)/u);
  const result = await use(url);
  program.process.kill();
  await program.ended;
  return result;
}

async function write(url: string, key: string, name: string): Promise<void> {
  const input = `{ id: "topic:${key}", name: "${name}" }`;
  const mutation = `mutation { upsertTopics(input: ${input}, allowUnsourced: true) { changed } }`;
  expect(await ask(url, mutation)).toEqual({ upsertTopics: { changed: true } });
}

/** Whether an answer says that it was written. Rejects if there is none. */
async function tryToWrite(url: string, key: string): Promise<boolean> {
  const input = `{ id: "topic:${key}", name: "${key}" }`;
  const selection = '{ changed topics { id name } }';
  const data = await ask(
    url,
    `mutation { upsertTopics(input: ${input}, allowUnsourced: true) ${selection} }`,
  );
  return (data as { readonly upsertTopics?: unknown } | undefined)?.upsertTopics != null;
}

async function nameOf(url: string, key: string): Promise<unknown> {
  const { topic } = (await ask(url, `{ topic(id: "topic:${key}") { name } }`)) as {
    readonly topic: { readonly name: string } | null;
  };
  return topic?.name ?? null;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { readonly data: unknown }).data;
}
