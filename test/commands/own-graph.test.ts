import { jest } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, startProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

/** Words that no page and no message may contain where the graph is about something else. */
const OF_MEETINGS =
  /meeting|diplom|minister|kamikawa|norway|ukraine|japan|countr(?:y|ies)|embassy|agreement/iu;

const FILES = {
  'schema/shipping.graphql': `
"""
Ships and lines
Which line owns which ship.
"""
schema { query: Query }
"A ship at sea." type Ship @node(plural: "ships") {
  "Its id." id: ID! "Its name." name: String! @searchable
  "When it was launched." launched: PartialDate
  "Whose it is." line: ShippingLine @relationship(type: "OWNED_BY")
}
"Owns ships." type ShippingLine @node(plural: "shippingLines") {
  "Its id." id: ID! "Its name." name: String!
  "What it owns." ships: [Ship!]! @inverse(of: "line")
}
`,
  'data/shippingLines.yaml': '- { id: shippingLine:hapag, name: Hapag }\n',
  'data/ships.yaml':
    "- { id: ship:imperator, name: Imperator, launched: '1912', line: shippingLine:hapag }\n",
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
  write(FILES);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const OWN = ['--schema', 'schema', '--seed', 'data'];

function run(...args: string[]) {
  return runProgram(args, { folder });
}

describe('a graph of one’s own', () => {
  it('is served with a question for each of its types, and nothing of any other graph', async () => {
    const program = startProgram(['serve', '--port', '0', ...OWN], { folder });
    const [, url = ''] = await program.waitFor(/ready at (\S+)\/\n/u);

    const paths = ['/', '/graphiql', '/sandbox', '/sandbox?op=ships', '/nope', '/graphiql?op=nope'];
    const pages = [...paths, '/export', '/export/graph.cyjs', '/export/graph.ttl'];
    const texts = await Promise.all(
      pages.map(async (path) => {
        const headers = { accept: 'text/html,*/*;q=0.1' };
        return [path, await (await fetch(`${url}${path}`, { headers })).text()] as const;
      }),
    );
    const ask = async (query: string) => {
      const address = `${url}/graphql?${String(new URLSearchParams({ query }))}`;
      const reply = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
      return reply.json();
    };
    const described = await ask('{ __schema { description } ships { nodes { line { name } } } }');
    const picture = await fetch(`${url}/export/graph.svg?question=shipping-lines`);
    program.process.kill();
    const { stdout, stderr } = await program.ended;

    const [[, home]] = texts as [readonly [string, string]];
    expect(home).toContain('<h1>Ships and lines</h1>\n    <p>Which line owns which ship.</p>');
    expect(home).toContain('Which shipping lines are there?');
    expect(described).toEqual({
      data: {
        __schema: { description: 'Ships and lines\n\nWhich line owns which ship.' },
        ships: { nodes: [{ line: { name: 'Hapag' } }] },
      },
    });
    expect(await picture.text()).toContain('Imperator');
    expect(texts.filter(([, text]) => OF_MEETINGS.test(text)).map(([path]) => path)).toEqual([]);
    expect(`${stdout}${stderr}`).not.toMatch(OF_MEETINGS);
  });

  it.each([
    ['schema', 'print'],
    ['data', 'check', 'data'],
    ['dump', '--seed', 'data'],
    ['export', 'graph', '-', '--format=gexf', '--seed', 'data'],
  ])('is what `%s %s` is about', async (...args) => {
    const { code, stdout, stderr } = await runProgram(args, {
      folder,
      environment: { COMMUNIQUE_SCHEMA: 'schema' },
    });

    expect([code, stderr.replace(/^dumped .*\n/u, '')]).toEqual([0, '']);
    expect(stdout).not.toMatch(OF_MEETINGS);
  });

  it('is served from a compiled file, with settings in a file', async () => {
    write({
      'communique.config.json': '{ "schema": "schema", "seed": "ships.jsonl", "port": 0 }',
      'questions/1-all.graphql': '# Which ships?\n{ ships { totalCount } }',
    });
    const compiled = await run('data', 'compile', 'data', 'ships.jsonl');
    const program = startProgram(['serve', '--questions', 'questions'], { folder });
    const [, url = ''] = await program.waitFor(/ready at (\S+)\/\n/u);

    const home = await (await fetch(url)).text();
    program.process.kill();
    rmSync(join(folder, 'communique.config.json'));

    expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(home).toContain('Which ships?');
    expect(home).not.toContain('Which shipping lines are there?');
  });

  it.each([
    [
      ['--schema', 'schema'],
      2,
      'The settings are wrong:\n  The schema "schema" has no data: name its data with --seed (COMMUNIQUE_SEED), or a Neo4j that holds it with --neo4j-uri (NEO4J_URI).\n`communique serve --help` lists the settings.\n',
    ],
    [
      ['--schema', 'none', '--seed', 'data'],
      3,
      'none:1: there is no such folder: expected the folder of the schema.\n',
    ],
    [
      ['--schema', 'data', '--seed', 'data'],
      3,
      'data:1: the folder holds no schema: expected files whose names end in ".graphql".\n',
    ],
    [
      ['--schema', 'data/ships.yaml', '--seed', 'data'],
      3,
      'data/ships.yaml:1: is not a folder: expected the folder of the schema.\n',
    ],
    [
      ['--schema', 'schema', '--schema', 'other'],
      2,
      "error: option '--schema <folder>' argument 'other' is invalid. The flag was given before, as \"schema\".\n(add --help for what is possible)\n",
    ],
    [
      [...OWN, '--questions', 'none'],
      3,
      'none:1: there is no such folder: expected the folder of the questions.\n',
    ],
    [
      [...OWN, '--questions', 'wrong'],
      3,
      'wrong/a.graphql:1: Cannot query field "meetings" on type "Query".\nwrong/b.graphql:2: invalid GraphQL: Expected Name, found <EOF>.\n',
    ],
  ])('is refused with what is wrong, and nothing else: serve %j', async (args, code, message) => {
    write({ 'wrong/a.graphql': '{ meetings { id } }', 'wrong/b.graphql': '{\n ships {' });

    expect(await run('serve', '--port', '0', ...args)).toEqual({
      code,
      stdout: '',
      stderr: message,
    });
  });

  it('has its questions checked with its data', async () => {
    write({
      'wrong/a.graphql': '{ meetings { id } }',
      'wrong/b.graphql': '{ ships { totalCount } }',
      'wrong/ships.yaml': '{ id: ship:a }',
    });

    const end = await run('data', 'check', 'wrong', '--schema', 'schema', '--questions', 'wrong');

    expect([end.code, end.stderr, end.stdout.split('\n')]).toEqual([
      1,
      '',
      [
        'wrong/ships.yaml:1: "name" is missing.',
        'wrong/a.graphql:1: Cannot query field "meetings" on type "Query".',
        'wrong and wrong: 2 problems in 2 files',
        '',
      ],
    ]);
  });

  it.each([
    [['data', 'check'], 'data: 2 files, 2 nodes, 1 edge, no problem\n'],
    [['data', 'check', 'empty'], 'empty: 1 file, 0 nodes, 0 edges, no problem\n'],
    [['data', 'check', '--seed', 'empty'], 'empty: 1 file, 0 nodes, 0 edges, no problem\n'],
  ])(
    'is checked where the settings say, unless it is told another folder: %j',
    async (args, stdout) => {
      write({ 'empty/ships.yaml': '[]\n', 'own.json': '{ "schema": "schema", "seed": "data" }' });

      expect(await run(...args, '--config', 'own.json')).toEqual({ code: 0, stdout, stderr: '' });
    },
  );

  it('goes to standard output where the file is named -, as into a file', async () => {
    await run('data', 'compile', 'data', 'compiled.jsonl', '--schema', 'schema');
    const text = readFileSync(join(folder, 'compiled.jsonl'), 'utf8');

    const compiled = await run('data', 'compile', 'data', '-', '--schema', 'schema');
    const dumps = [await run('dump', ...OWN), await run('dump', '-', ...OWN)];

    expect([compiled, ...dumps].map(({ code, stdout }) => [code, stdout])).toEqual([
      [0, text],
      [0, text],
      [0, text],
    ]);
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  it('is read through links, as containers mount files; folders of such names are ignored', async () => {
    mkdirSync(join(folder, 'linked/old.graphql'), { recursive: true });
    symlinkSync(join(folder, 'schema/shipping.graphql'), join(folder, 'linked/a.graphql'));
    symlinkSync(join(folder, 'schema'), join(folder, 'linked/b.graphql'));

    expect(await run('schema', 'print', '--schema', 'linked')).toMatchObject({
      code: 0,
      stderr: '',
    });
    symlinkSync('/dev/zero', join(folder, 'linked/c.graphql'));
    symlinkSync('/nowhere', join(folder, 'linked/d.graphql'));
    writeFileSync(join(folder, 'linked/e.graphql'), ' '.repeat(3_000_000));
    expect((await run('schema', 'print', '--schema', 'linked')).stderr.split('\n')).toEqual([
      'linked/c.graphql:1: is not a regular file: put one here.',
      'linked/d.graphql:1: the file cannot be read: check its permissions.',
      'linked/e.graphql:1: has 3000000 bytes, expected at most 2097152: split it.',
      '',
    ]);
  });
});
