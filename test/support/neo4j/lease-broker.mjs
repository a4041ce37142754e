import { once } from 'node:events';
import { createServer } from 'node:net';
import { startNeo4j } from '../../../tools/neo4j/start-neo4j.mjs';
import { openDriver, readServerVersion } from '../../../tools/neo4j/read-server-version.mjs';

/** How many servers are started: while one works for a test file, another file prepares what it asks the other. */
const SERVERS = 2;

/**
 * Opens the broker from which test files, which Jest runs in processes of their own, lease the Neo4j servers
 * of the run.
 *
 * Neo4j Community has one database, so each server is leased to one test file at a time. A client that connects
 * waits in a queue, gets the address of a server as a line of JSON when its turn comes, and releases it
 * by disconnecting. A worker that dies disconnects too, so no lock is left behind. A server starts when
 * a client needs it and no other is free, and ends with this process.
 *
 * `server` is one that already runs, the only one then; without it, servers of `version` are started.
 */
export async function openLeaseBroker({ version, server }) {
  const open = server === undefined ? () => startOurOwn(version) : () => checkGiven(server);
  const all = Array.from({ length: server === undefined ? SERVERS : 1 }, () => ({
    starting: undefined,
  }));
  const free = [...all];
  const waiting = [];

  function lendFree() {
    while (free.length > 0 && waiting.length > 0) {
      const client = waiting.shift();
      if (!client.destroyed) void lend(free.pop(), client);
    }
  }

  async function lend(lent, client) {
    const released = new Promise((resolve) => client.once('close', resolve));
    lent.starting ??= open();
    const reply = await lent.starting.catch((error) => ({ error: error.message }));
    client.write(`${JSON.stringify(reply)}\n`);
    await released;
    free.push(lent); // the last is the next to be lent: it runs already
    lendFree();
  }

  const broker = createServer((client) => {
    client.on('error', () => undefined).resume(); // only its end matters
    waiting.push(client);
    lendFree();
  });
  broker.listen(0, '127.0.0.1');
  await once(broker, 'listening');

  async function close() {
    broker.close();
    await Promise.all(
      all.map(async ({ starting }) => {
        const started = await starting?.catch(() => undefined);
        await started?.stop?.();
      }),
    );
  }
  return { port: broker.address().port, close };
}

/** With a password, so that the tests log in as to a real server. */
function startOurOwn(version) {
  return startNeo4j({ version, password: 'only-for-tests', isBrief: true });
}

/** Adds the version to a server that was given. @throws Error if it holds what the tests would delete. */
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
