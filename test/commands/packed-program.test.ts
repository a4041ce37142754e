import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER, runProgram, startProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

let folder: string;
let packed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const file = execFileSync('npm', pack, { cwd: PACKAGE_FOLDER, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', join(folder, file), '-C', folder]);
  packed = join(folder, 'package');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the packed program where no other package is installed. */
function run(...args: string[]) {
  return runProgram(args, { cli: join(packed, 'dist/cli.js'), folder });
}

describe('the package', () => {
  it('holds the library, the program, its data and its pages, and nothing of the build', () => {
    const files = ['index.js', 'index.d.ts', 'program/main.js', 'seed.jsonl', 'graphiql/start.js'];

    expect(files.filter((file) => !existsSync(join(packed, 'dist', file)))).toEqual([]);
    expect(readdirSync(join(packed, 'dist')).filter((file) => file.startsWith('.'))).toEqual([]);
    expect(existsSync(join(packed, 'node_modules'))).toBe(false);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stderr: '' });
  });

  it('dumps the data that it ships with', async () => {
    const { code, stdout } = await run('dump');

    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(packed, 'dist/seed.jsonl'), 'utf8'));
  });

  it('exports a view', async () => {
    const { code, stdout, stderr } = await run('export', 'graph', '-', '--format=gexf');

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('</gexf>');
  });

  it('reads and checks a folder of seed files', async () => {
    const seed = join(PACKAGE_FOLDER, 'seed');

    expect(await run('data', 'check', seed)).toMatchObject({ code: 0, stderr: '' });
  });

  it('serves the graph, its measures, which take a worker thread, and its pages', async () => {
    const cli = join(packed, 'dist/cli.js');
    const program = startProgram(['serve', '--port', '0'], { cli, folder });
    const [, url = ''] = await program.waitFor(/ready at (\S+)\/\n/u);

    const statuses = await Promise.all(
      ['/readyz', '/', '/graphiql', '/graphiql/start.js', '/sandbox', '/export', '/nowhere'].map(
        async (path) => [path, (await fetch(`${url}${path}`)).status],
      ),
    );
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": "{ graph(limit: 1000) { nodes { pageRank } } }" }',
    });
    program.process.kill('SIGTERM');

    expect(statuses.filter(([, status]) => status !== 200)).toEqual([['/nowhere', 404]]);
    expect(await answer.json()).not.toHaveProperty('errors');
    expect((await program.ended).code).toBe(0);
  });

  it('says so where its questions are missing', async () => {
    const questions = join(packed, 'examples/questions');
    renameSync(questions, `${questions}-elsewhere`);

    const end = await run('serve', '--port', '0');

    renameSync(`${questions}-elsewhere`, questions);
    expect(end).toEqual({
      code: 3,
      stdout: '',
      stderr: `${questions}:1: there is no such folder: expected the folder of the questions.\n`,
    });
  });

  it('contains the driver of Neo4j', async () => {
    const nobody = ['--neo4j-uri', 'bolt://127.0.0.1:1', '--neo4j-connection-timeout', '100'];
    const { code, stderr } = await run('dump', ...nobody);

    expect(code).toBe(3);
    expect(stderr).not.toContain('Cannot find');
  });
});
