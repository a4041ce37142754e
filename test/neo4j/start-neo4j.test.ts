import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { findRuntime } from '../../tools/neo4j/find-runtime.mjs';
import { startNeo4j, type RunningNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { resolveVersion } from '../../tools/neo4j/versions.mjs';

const START = new URL('../../tools/neo4j/start-neo4j.mjs', import.meta.url).href;
const TIMEOUT = 10 * 60_000; // the first start of a version downloads it

const version = resolveVersion(process.env['NEO4J_TEST_VERSION'] ?? 'lts');
const runtime = findRuntime(version);

/** Needs Java, even if the other tests use the server of NEO4J_URI or a container. */
function describeOnJava(about: string, suite: () => void): void {
  if (runtime.kind === 'java') describe(about, suite);
  else if (runtime.kind === 'none' && process.env['CI'] === 'true' && !process.env['NEO4J_URI']) {
    it(about, () => {
      throw new Error(runtime.reason);
    });
  } else describe.skip(`${about} (no Java and Maven here)`, suite);
}

async function ask(server: RunningNeo4j, password: string, query: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password), {
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(query);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

describeOnJava('a Neo4j of our own', () => {
  it(
    'answers over Bolt, requires the password, and leaves nothing behind when it stops',
    async () => {
      const server = await startNeo4j({ version, password: 'open-sesame', isBrief: true });
      try {
        expect(await ask(server, 'open-sesame', 'RETURN toFloat(1) AS one')).toEqual([{ one: 1 }]);
        expect(
          await ask(
            server,
            'open-sesame',
            `CALL dbms.components() YIELD name, versions, edition
           WHERE name = 'Neo4j Kernel' RETURN versions, edition`,
          ),
        ).toEqual([{ versions: [version], edition: 'community' }]);
        await expect(ask(server, 'open-barley', 'RETURN 1')).rejects.toMatchObject({
          code: 'Neo.ClientError.Security.Unauthorized',
        });
      } finally {
        await server.stop();
      }

      expect(() => process.kill(Number(server.pid), 0)).toThrow('ESRCH');
      expect(existsSync(String(server.home))).toBe(false);
    },
    TIMEOUT,
  );

  it(
    'ends with the program that started it, even if that is killed',
    async () => {
      const program = spawn(process.execPath, [
        '--input-type=module',
        '--eval',
        `import { startNeo4j } from '${START}';
       const { uri, home } = await startNeo4j({ version: '${version}', isBrief: true });
       console.log(JSON.stringify({ uri, home }));`,
      ]);
      const [line] = (await once(createInterface(program.stdout), 'line')) as [string];
      const server = JSON.parse(line) as RunningNeo4j;

      program.kill('SIGKILL');

      // The server deletes its data last.
      while (existsSync(String(server.home))) await wait(100);
      await expect(ask(server, '', 'RETURN 1')).rejects.toMatchObject({
        code: 'ServiceUnavailable',
      });
    },
    TIMEOUT,
  );
});
