import { jest } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRandom } from '../journal/disk/random.js';
import { type RunningProgram, startProgram } from '../support/run-program.js';
import { checkHistory, type Operation } from './check-history.js';

/** How often the server is killed, and how many clients it has: `npm run test:crash` kills more often. */
const KILLS = Number(process.env['CRASH_SERVER_KILLS'] ?? 2);
const CLIENTS = 32;
const KEYS = 20;
/** Answers between two kills, at most. */
const ANSWERS = 600;

jest.setTimeout(60_000 + KILLS * 30_000);

const TOKEN = 'k'.repeat(32);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('a server that is killed loses no write that it acknowledged, and its answers fit into one order', async () => {
  const random = createRandom(Number(process.env['CRASH_SEED'] ?? 1814));
  const history: Operation[] = [];
  let server = await start();
  let isOver = false;
  let answers = 0;
  const answered = new EventEmitter();
  const ask = async (operation: Pick<Operation, 'key' | 'kind' | 'value'>): Promise<void> => {
    const began = performance.now();
    const { url } = server;
    const answer = await askTopic(url, operation).catch(() => undefined);
    // A read without an answer says nothing.
    if (answer === undefined && operation.kind === 'read') return;
    const found = answer ?? { version: 0, value: operation.value };
    history.push({ ...operation, ...found, began, ended: answer && performance.now() });
    if (answer === undefined) {
      // The next one is to be asked when it listens again.
      await server.started;
      return;
    }
    answers += 1;
    answered.emit('answer');
  };
  let number = 0;
  const client = async (): Promise<void> => {
    while (!isOver) {
      const key = `topic:key-${random.below(KEYS)}`;
      number += 1;
      await ask(
        random.chance(0.5)
          ? { key, kind: 'read', value: null }
          : { key, kind: 'write', value: `v${number}` },
      );
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await answersReach(1 + random.below(ANSWERS));
    server.program.process.kill('SIGKILL');
    const { program } = server;
    const next = program.ended.then(start);
    server = { ...server, started: next.then(() => undefined) };
    server = await next;
    answers = 0;
  }
  await answersReach(200);
  isOver = true;
  await clients;
  server.program.process.kill();
  await server.program.ended;

  if (process.env['CRASH_SERVER_KILLS'] !== undefined) {
    process.stdout.write(`${KILLS} kills of a server, ${history.length} calls\n`);
  }
  expect(checkHistory(history)).toEqual([]);
  expect(
    history.filter(({ kind, ended }) => kind === 'write' && ended !== undefined).length,
  ).toBeGreaterThan(100);

  async function answersReach(count: number): Promise<void> {
    while (answers < count) await once(answered, 'answer');
  }
});

interface Server {
  readonly program: RunningProgram;
  readonly url: string;
  /** Resolves when it listens, if it is being started. */
  readonly started: Promise<void>;
}

async function start(): Promise<Server> {
  const program = startProgram(['serve', '--port', '0', '--data-dir', path.join(folder, 'data')], {
    environment: { WRITE_TOKEN: TOKEN },
  });
  const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)/u);
  return { program, url, started: Promise.resolve() };
}

interface Reply {
  readonly data: {
    readonly topic?: { readonly version: number; readonly name: string } | null;
    readonly upsertTopics?: { readonly written: readonly { readonly version: number }[] };
  };
}

/** @throws if there is no answer, or one with errors. */
async function askTopic(
  url: string,
  { key, kind, value }: Pick<Operation, 'key' | 'kind' | 'value'>,
): Promise<Pick<Operation, 'version' | 'value'>> {
  const query =
    kind === 'read'
      ? `{ topic(id: "${key}") { version name } }`
      : `mutation { upsertTopics(input: { id: "${key}", name: "${String(value)}" }, allowUnsourced: true) { written { version } } }`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as Reply;
  if (kind === 'read')
    return { version: data.topic?.version ?? 0, value: data.topic?.name ?? null };
  const [written] = data.upsertTopics?.written ?? [];
  if (written === undefined) throw new Error(`nothing was written: ${JSON.stringify(data)}`);
  return { version: written.version, value };
}
