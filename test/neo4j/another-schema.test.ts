import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { runProgram, startProgram, type ProgramEnd } from '../support/run-program.js';

jest.setTimeout(180_000);

const SDL =
  '"A ship at sea." type Ship @node(plural: "ships") { "Its id." id: ID! "Its name." name: String! }';
const SHIP =
  '{"kind":"node","type":"Ship","id":"ship:imperator","properties":{"name":"Imperator"}}';

describeWithNeo4j('a database with a graph of a custom schema', (database) => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-'));
    await writeFile(join(folder, 'a.graphql'), SDL);
    await writeFile(join(folder, 'ships.yaml'), '- { id: ship:imperator, name: Imperator }');
    await database().wipe();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const environment = (): Record<string, string> => {
    const { uri, username = '', password = '' } = database();
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  };
  const run = (...args: readonly string[]): Promise<ProgramEnd> =>
    runProgram(args, { environment: environment() });

  it('needs its seed only to load it', async () => {
    const schema = ['--schema', folder];
    const without = await run('serve', '--port', '0', ...schema);
    const server = startProgram(['serve', '--port', '0', ...schema, '--seed', folder], {
      environment: environment(),
    });
    await server.waitFor(/ready at/u);
    server.process.kill();
    await server.ended;

    const { code, stdout } = await run('dump', ...schema);

    expect(without).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(
        /there is no graph yet, and no data for the schema ".+": name its data with --seed \(COMMUNIQUE_SEED\), or load a dumped graph into a Neo4j with `communique load`\n$/u,
      ) as string,
    });
    expect([code, stdout.split('\n')[1]]).toEqual([0, SHIP]);
  });

  it('is left alone by a program with another schema', async () => {
    const file = join(folder, 'bundled.jsonl');
    await runProgram(['dump', file]);
    const ships = join(folder, 'ships.jsonl');
    await runProgram(['data', 'compile', folder, ships, '--schema', folder]);
    const loaded = await run('load', ships, '--schema', folder);

    const refused = await Promise.all(
      [
        ['load', file],
        ['dump'],
        ['serve', '--port', '0'],
        ['export', 'graph', '-', '--format=gexf'],
      ].map((args) => run(...args)),
    );
    const after = await run('dump', '--schema', folder);

    expect(loaded.code).toBe(0);
    for (const { code, stderr } of refused) {
      expect(code).toBe(3);
      expect(stderr).toContain(
        'the Neo4j database holds a graph of another schema, with nodes of type Ship, and is left alone; name another database with NEO4J_DATABASE, or that schema with COMMUNIQUE_SCHEMA, or empty this one\n',
      );
    }
    expect(after.stdout.split('\n')[1]).toBe(SHIP);
    const { records } = await database().driver.executeQuery('SHOW INDEXES YIELD labelsOrTypes');
    expect(JSON.stringify(records)).not.toContain('Meeting');
  });
});
