import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { createRandom } from '../journal/disk/random.js';
import { callTopic } from '../support/call-topic.js';
import { checkHistory } from '../support/check-history.js';
import { startClients } from '../support/history-clients.js';
import { neo4jMissing } from '../support/neo4j/use-test-database.js';
import { startProgram } from '../support/run-program.js';

/** How often Neo4j is killed: `npm run test:crash` does it more often. */
const KILLS = Number(process.env['CRASH_NEO4J_KILLS'] ?? 1);

jest.setTimeout(10 * 60_000 + KILLS * 120_000);

const TOKEN = 'k'.repeat(32);

/** Needs to kill a server, so it does not use that of NEO4J_URI. */
const declare =
  neo4jMissing === undefined || process.env['CI'] === 'true' ? describe : describe.skip;

declare(`a Neo4j that is killed${neo4jMissing === undefined ? '' : ` (${neo4jMissing})`}`, () => {
  it('loses no write that was acknowledged, and the answers fit into one order', async () => {
    const random = createRandom(Number(process.env['CRASH_SEED'] ?? 1814));
    const home = await mkdtemp(join(tmpdir(), 'communique-neo4j-home-'));
    let neo4j = await start(home);
    const program = startProgram(['serve'], {
      environment: { NEO4J_URI: neo4j.uri, PORT: '0', WRITE_TOKEN: TOKEN },
    });
    const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)/u);
    let started = Promise.resolve();
    const clients = startClients({
      random,
      clients: 8,
      keys: 20,
      call: (operation) => callTopic(url, TOKEN, operation),
      back: () => started,
    });
    for (let kill = 0; kill < KILLS; kill += 1) {
      await clients.answers(20 + random.below(100));
      const { pid, ended, uri } = neo4j;
      if (pid === undefined) throw new Error('expected a Neo4j on a Java of this machine');
      process.kill(pid, 'SIGKILL');
      const next = ended.then(() => start(home, Number(new URL(uri).port)));
      started = next.then(() => undefined);
      neo4j = await next;
    }
    await clients.answers(50);
    const history = await clients.stop();
    program.process.kill();
    await program.ended;
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });

    if (process.env['CRASH_NEO4J_KILLS'] !== undefined) {
      process.stdout.write(`${KILLS} kills of a Neo4j, ${history.length} calls\n`);
    }
    expect(checkHistory(history)).toEqual([]);
  });
});

function start(home: string, port?: number): Promise<RunningNeo4j> {
  const version = process.env['NEO4J_TEST_VERSION'] ?? 'lts';
  return startNeo4j({ version, home, isBrief: true, ...(port !== undefined && { port }) });
}
