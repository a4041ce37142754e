import { jest } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ProgramEnd, runProgram, startProgram } from '../support/run-program.js';

jest.setTimeout(120_000);

const TOKEN = 'k'.repeat(32);
const SOURCE = 'source:mofa-japan-norway-2024-07-26';
const RECORDS = [
  {
    kind: 'edge',
    type: 'DISCUSSED',
    fromType: 'Meeting',
    toType: 'Topic',
    from: 'meeting:tides-2025',
    to: 'topic:tides',
  },
  { kind: 'node', type: 'Topic', id: 'topic:tides', properties: { name: 'Tides' } },
  {
    ...{ kind: 'node', type: 'Meeting', id: 'meeting:tides-2025' },
    properties: { name: 'On tides', kind: 'BILATERAL_MEETING', start: '2025' },
  },
].map((record) =>
  record.kind === 'edge'
    ? { ...record, properties: {}, sources: [{ source: SOURCE, paragraph: 2 }] }
    : record,
);

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
  file = path.join(folder, 'records.jsonl');
  await writeFile(file, RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('communique import', () => {
  it('brings records into the folder of the data, after saying what would change', async () => {
    const tried = await run(file, '--dry-run');
    const first = await run(file);
    const second = await run(file);

    expect([tried.stdout, first.stdout, second.stdout].map((each) => each.split('\n'))).toEqual([
      [
        `${file}: nodes: 2 would be created, 0 would be changed, 0 unchanged`,
        `${file}: edges: 3 would be created, 0 would be changed, 0 unchanged`,
        ...['Nothing was written.', ''],
      ],
      [
        `${file}: nodes: 2 created, 0 changed, 0 unchanged`,
        `${file}: edges: 3 created, 0 changed, 0 unchanged`,
        '',
      ],
      [
        `${file}: nodes: 0 created, 0 changed, 2 unchanged`,
        `${file}: edges: 0 created, 0 changed, 1 unchanged`,
        '',
      ],
    ]);
  });

  it('takes a folder of seed files that name nodes of the graph', async () => {
    const seed = path.join(folder, 'seed');
    await mkdir(seed);
    await writeFile(
      path.join(seed, 'topics.yaml'),
      `- id: topic:tides\n  name: Tides\n  broader: topic:ukraine\n  sources:\n    - source: ${SOURCE}\n      paragraph: 1\n`,
    );
    const { code, stdout, stderr } = await run(seed);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('nodes: 1 created');
  });

  it('takes a folder of seed files, tables and records, and single files', async () => {
    const news = path.join(folder, 'news');
    await mkdir(path.join(news, 'topics'), { recursive: true });
    const files = {
      'topics/tides.yaml': `id: topic:tides\nname: Tides\nsources: [${SOURCE}]\n`,
      'people.csv': `id,name,familyName,SourceId\nperson:moon,"Moon, the",Moon,${SOURCE}\n`,
      'edges.csv': `Source,Target,Kind,SourceId\nmeeting:tides,topic:tides,DISCUSSED,${SOURCE}\n`,
      'meetings.jsonl':
        '{"kind":"node","type":"Meeting","id":"meeting:tides","properties":{"name":"Tides","kind":"OTHER","start":"2025"}}\n',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(news, name), text);
    const all = await run(news);
    const single = await run(path.join(news, 'topics/tides.yaml'));
    const args = ['import', '-', '--format', 'csv', '--data-dir', data()];
    const program = startProgram(args);
    program.process.stdin?.end(files['people.csv']);
    const piped = await program.ended;

    expect([all.code, all.stderr, all.stdout.includes('nodes: 3 created')]).toEqual([0, '', true]);
    expect(single).toMatchObject({ code: 0, stderr: '' });
    expect(single.stdout).toContain('nodes: 0 created, 0 changed, 1 unchanged');
    expect(piped).toMatchObject({ code: 0, stderr: '' });
    expect(piped.stdout).toContain('-: nodes: 0 created, 0 changed, 1 unchanged');
  });

  it('takes the tables that are exported, which change nothing in the graph that they are of', async () => {
    const [seed, tables] = [path.join(folder, 'seed'), path.join(folder, 'tables')];
    await Promise.all([mkdir(seed), mkdir(tables)]);
    await writeFile(
      path.join(seed, 'sources.yaml'),
      'id: source:s\nname: "=A, \\"quoted\\""\ntitle: S\npublisher: P\nurl: https://example.org/\nlanguage: en\nreviewed: true\n',
    );
    await writeFile(
      path.join(seed, 'topics.yaml'),
      [
        '- { id: topic:sea, name: "=Sea", aliases: ["a|b", "c"], sources: [source:s] }',
        '- { id: topic:tides, name: "Ti\\ndes", broader: topic:sea, sources: [{ source: source:s, paragraph: 2 }] }',
      ].join('\n'),
    );
    for (const name of ['all.nodes.csv', 'all.edges.csv']) {
      await runProgram(['export', 'graph', path.join(tables, name), '--seed', seed]);
    }
    const { code, stderr, stdout } = await run(tables, '--seed', seed);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/nodes: 0 created, 0 changed, 2 unchanged/u);
    expect(stdout).toMatch(/edges: 0 created, 0 changed, 1 unchanged/u);
  });

  it('lists every problem of a folder, also where a node gets two edges and can have one', async () => {
    const news = path.join(folder, 'news');
    await mkdir(news);
    await writeFile(path.join(news, 'topics.csv'), 'id,nane\ntopic:tides,Tides\n');
    await writeFile(
      path.join(news, 'topics.yaml'),
      `- id: topic:tides\n  name: Tides\n  nane: Tides\n  sources: [${SOURCE}]\n`,
    );
    await writeFile(
      path.join(news, 'edges.csv'),
      'Source,Target,Kind\ntopic:a,topic:b,BROADER\ntopic:c,topic:b,BROADER\ntopic:a,topic:c,BROADER\n',
    );
    await writeFile(path.join(news, 'more.CSV'), '');
    const { code, stderr } = await run(news);
    const none = await run(path.join(folder, 'none.csv'));
    const format = await run(news, '--format', 'csv');

    expect([code, stderr.replaceAll(`${news}${path.sep}`, '').trim().split('\n')]).toEqual([
      1,
      [
        'edges.csv:4: "topic:a" takes one "broader" only: it has "topic:b" at edges.csv:2, and "topic:c" here.',
        'more.CSV:1: is not read: expected a name that ends in ".yaml", ".csv" or ".jsonl".',
        'topics.csv:1: "nane": there is no such column: did you mean "name"?',
        'topics.yaml:3: "nane" is not a field here: did you mean "name"?',
      ],
    ]);
    expect([none.code, none.stderr.includes('no such file')]).toEqual([1, true]);
    expect([format.code, format.stderr.includes('leave out --format')]).toEqual([2, true]);
  });

  it('lists every problem with file and line, and writes nothing', async () => {
    await writeFile(
      file,
      [
        '{"kind":"node","type":"Topic","id":"topic:tides","properties":{"name":"Tides"}}',
        JSON.stringify({ ...RECORDS[0], from: 'meeting:none', to: 'topic:none' }),
      ].join('\n'),
    );
    const refused = await run(file);
    await writeFile(file, 'no record\n{"kind":"node","type":"Fish"}\n');
    const unread = await run(file);

    expect([refused.code, refused.stderr.trim().split('\n')]).toEqual([
      1,
      [
        `${file}:1: topic:tides: expected a document that states it, but got none: give \`sources\`, or \`allowUnsourced: true\`.`,
        `${file}:2: expected the id of a Meeting, but there is no "meeting:none".`,
        `${file}:2: expected the id of a Topic, but there is no "topic:none".`,
      ],
    ]);
    expect([unread.code, unread.stderr.trim().split('\n')]).toEqual([
      1,
      [
        `${file}:1: the line is damaged: expected a record in JSON.`,
        `${file}:2: there is no node type "Fish".`,
      ],
    ]);
  });

  it('brings records into a server that runs, with its token', async () => {
    const server = startProgram(['serve', '--port', '0'], { environment: { WRITE_TOKEN: TOKEN } });
    const [, url = ''] = await server.waitFor(/GraphQL API +(\S+)/u);
    const into = (environment: Record<string, string>, ...flags: readonly string[]) =>
      runProgram(['import', file, '--server', url, ...flags], { environment });
    const tokenFile = path.join(folder, 'token');
    await writeFile(tokenFile, `${TOKEN}\n`);
    const refused = await into({});
    const done = await into({ WRITE_TOKEN: 'another' }, '--token-file', tokenFile);
    await writeFile(file, JSON.stringify({ ...RECORDS[0], to: 'topic:none' }));
    const wrong = await into({ WRITE_TOKEN: `${TOKEN},an-old-one` });
    server.process.kill();
    await server.ended;

    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('nodes: 2 created');
    expect(wrong).toMatchObject({
      code: 1,
      stderr: `${file}:1: expected the id of a Topic, but there is no "topic:none".\n`,
    });
  });

  it('says how far it came when it is stopped while a server takes the records', async () => {
    const records = Array.from({ length: 20_001 }, (_, index) => ({
      ...{ kind: 'node', type: 'Topic', id: `topic:t${index}`, properties: {} },
    }));
    await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'));
    const answers: ServerResponse[] = [];
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        answers.push(response);
        program.process.kill('SIGINT');
      });
    }).listen(0);
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const program = startProgram(['import', file, '--server', url]);
    const counts = { created: 1, changed: 0, unchanged: 0 };
    const answer = JSON.stringify({ data: { importRecords: { nodes: counts, edges: counts } } });
    program.process.stderr?.on('data', () => {
      for (const response of answers.splice(0)) response.end(answer);
    });
    const { code, stderr, stdout } = await program.ended;
    server.close();

    expect([code, stdout]).toEqual([
      130,
      ['nodes', 'edges']
        .map((what) => `${file}: ${what}: 1 created, 0 changed, 0 unchanged\n`)
        .join(''),
    ]);
    expect(stderr.split('\n').filter((line) => !line.startsWith('importing'))).toEqual([
      'Stopping when the request that was sent is answered. Ctrl+C ends at once.',
      expect.stringMatching(
        /^Stopped: \d+ of 20001 records are written\. The same import again writes the others\.$/u,
      ),
      '',
    ]);
  });

  it('wants the file of a token to have one, and a server for it', async () => {
    await writeFile(file, 'two words');
    const refusals = [
      await runProgram(['import', file, '--server', 'http://127.0.0.1:1', '--token-file', file]),
      await runProgram(['import', file, '--server', 'http://127.0.0.1:1', '--token-file', folder]),
      await run(file, '--token-file', file),
    ];

    expect(refusals.map(({ code, stderr }) => [code, stderr])).toEqual([
      [2, `--token-file ${file}: expected a token and nothing else, on one line\n`],
      [2, `--token-file ${folder}: the file of the token cannot be read (EISDIR)\n`],
      [
        2,
        '--token-file has the token for a server: name the server with --server, or leave out --token-file.\n',
      ],
    ]);
  });

  it('wants a graph to import into', async () => {
    const { code, stderr } = await runProgram(['import', file]);

    expect(code).toBe(2);
    expect(stderr).toContain('There is no graph to import into');
  });
});

function run(...args: readonly string[]): Promise<ProgramEnd> {
  return runProgram(['import', ...args, '--data-dir', data()]);
}

function data(): string {
  return path.join(folder, 'data');
}
