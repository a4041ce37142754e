import { once } from 'node:events';
import { createServer } from 'node:net';
import { startNeo4j } from '../../../tools/neo4j/start-neo4j.mjs';
import { openDriver, readServerVersion } from '../../../tools/neo4j/read-server-version.mjs';

/**
 * Opens the desk at which test files, which Jest runs in processes of their own, ask for the one
 * Neo4j of the run.
 *
 * Community has one database, so one test file has it at a time: whoever connects waits in line,
 * is told the server as a line of JSON when its turn comes, and gives it back by hanging up. A
 * worker that dies hangs up too; no lock can be left behind. The server starts for the first who
 * asks. It ends with this process, whatever becomes of the tests.
 *
 * `server` is one that runs already; without it one of `version` is started.
 */
export async function openServerDesk({ version, server }) {
  let starting;
  let line = Promise.resolve();

  const desk = createServer((guest) => {
    const left = new Promise((resolve) => guest.once('close', resolve));
    guest.on('error', () => undefined).resume(); // its end is what counts
    line = line.then(async () => {
      if (guest.destroyed) return;
      starting ??= server === undefined ? startOurOwn(version) : checkGiven(server);
      const told = await starting.catch((error) => ({ error: error.message }));
      guest.write(`${JSON.stringify(told)}\n`);
      await left;
    });
  });
  desk.listen(0, '127.0.0.1');
  await once(desk, 'listening');

  async function close() {
    desk.close();
    const started = await starting?.catch(() => undefined);
    await started?.stop?.();
  }
  return { port: desk.address().port, close };
}

/** With a log-in, so that the tests take the way that a real server asks for. */
function startOurOwn(version) {
  return startNeo4j({ version, password: 'only-for-tests', isBrief: true });
}

/** Tells the version of a server that was given, unless it holds what the tests would delete. */
async function checkGiven(server) {
  const version = await readServerVersion(server);
  const driver = openDriver(server);
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes = records[0].get('nodes').toNumber();
    if (nodes > 0 && process.env.NEO4J_TEST_WIPE !== '1') {
      throw new Error(
        `NEO4J_URI: ${server.uri} holds ${nodes} nodes, which the tests would delete; ` +
          'give them an empty database, or set NEO4J_TEST_WIPE=1',
      );
    }
    return { ...server, version };
  } finally {
    await driver.close();
  }
}
