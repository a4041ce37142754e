import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRandom } from '../journal/disk/random.js';
import { callTopic } from '../support/call-topic.js';
import { checkHistory } from '../support/check-history.js';
import { startClients } from '../support/history-clients.js';
import { type RunningProgram, startProgram } from '../support/run-program.js';

/** How often the server is killed: `npm run test:crash` does it more often. */
const KILLS = Number(process.env['CRASH_SERVER_KILLS'] ?? 2);

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
  let server = await start();
  let started = Promise.resolve();
  const clients = startClients({
    random,
    clients: 32,
    keys: 20,
    call: (operation) => callTopic(server.url, TOKEN, operation),
    back: () => started,
  });
  for (let kill = 0; kill < KILLS; kill += 1) {
    await clients.answers(1 + random.below(600));
    server.program.process.kill('SIGKILL');
    const next = server.program.ended.then(start);
    started = next.then(() => undefined);
    server = await next;
  }
  await clients.answers(200);
  const history = await clients.stop();
  server.program.process.kill();
  await server.program.ended;

  if (process.env['CRASH_SERVER_KILLS'] !== undefined) {
    process.stdout.write(`${KILLS} kills of a server, ${history.length} calls\n`);
  }
  expect(checkHistory(history)).toEqual([]);
});

interface Server {
  readonly program: RunningProgram;
  readonly url: string;
}

async function start(): Promise<Server> {
  const program = startProgram(['serve', '--port', '0', '--data-dir', path.join(folder, 'data')], {
    environment: { WRITE_TOKEN: TOKEN },
  });
  const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)/u);
  return { program, url };
}
