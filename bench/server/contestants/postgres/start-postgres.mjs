import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pidOf } from '../../../measure/start-program.mjs';

/**
 * The settings that differ from the defaults, all in PostGraphile's favour. The data fits into memory, so
 * random pages cost no more than sequential ones, and JIT would cost more than it saves. Statements are
 * long: each is planned once (a generic plan), not for each set of parameters. Parallel workers gain
 * nothing where eight connections share the cores, and their processor time is lost when they end.
 * Nothing is written once the data is loaded: no autovacuum and no fsync.
 */
const SETTINGS = {
  shared_buffers: '256MB',
  work_mem: '64MB',
  random_page_cost: '1.0',
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
  max_parallel_workers_per_gather: '0',
  autovacuum: 'off',
  fsync: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
};

/** The collation C compares byte by byte, which is both the fastest order and that of the other servers. */
const CLUSTER = ['--locale=C', '--encoding=UTF8', '--auth=trust', '--username=bench', '--no-sync'];

/**
 * Starts an empty PostgreSQL on 127.0.0.1, whose data are deleted when it stops.
 *
 * @param {string} programs The folder of its programs.
 */
export async function startPostgres(programs) {
  const user = userToRunAs();
  const folder = mkdtempSync(join(tmpdir(), 'communique-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    /** @type {import('node:child_process').SpawnOptionsWithStdioTuple<'ignore', 'ignore', 'pipe'>} */
    const options = { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] };
    execFileSync(join(programs, 'initdb'), [...CLUSTER, `--pgdata=${folder}`], options);
    const port = await freePort();
    const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    const server = spawn(join(programs, 'postgres'), ['-D', folder, ...settings], options);
    const ended = once(server, 'close');
    const stop = async () => {
      server.kill('SIGINT'); // does not wait until clients leave
      await ended;
      remove();
    };
    await untilReady(server, stop);
    return { uri: `postgres://bench@127.0.0.1:${port}/postgres`, pid: pidOf(server), stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** PostgreSQL refuses to run as root; its packages create a user for it. */
function userToRunAs() {
  if (process.getuid?.() !== 0) return undefined;
  /** @param {string} which */
  const numberOf = (which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: numberOf('-u'), gid: numberOf('-g') };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port');
  server.close();
  await once(server, 'close');
  return address.port;
}

/**
 * Later output is read and discarded: a full pipe would block the server.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} server
 * @param {() => Promise<void>} stop
 */
async function untilReady(server, stop) {
  let log = '';
  const isReady = await new Promise((resolve) => {
    server.stderr.on('data', (data) => {
      log = `${log}${data}`.slice(-10_000);
      if (log.includes('ready to accept connections')) resolve(true);
    });
    server.once('close', () => resolve(false));
  });
  if (isReady) return;
  await stop();
  throw new Error(`PostgreSQL ended before it was ready:\n${log}`);
}
