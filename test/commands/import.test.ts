import { jest } from '@jest/globals';
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
    const into = (environment: Record<string, string>) =>
      runProgram(['import', file, '--server', url], { environment });
    const refused = await into({});
    const done = await into({ WRITE_TOKEN: TOKEN });
    await writeFile(file, JSON.stringify({ ...RECORDS[0], to: 'topic:none' }));
    const wrong = await into({ WRITE_TOKEN: TOKEN });
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

  it('wants a graph to import into', async () => {
    const { code, stderr } = await runProgram(['import', file]);

    expect(code).toBe(2);
    expect(stderr).toContain('There is no graph to import into');
  });
});

function run(...args: readonly string[]): Promise<ProgramEnd> {
  return runProgram(['import', ...args, '--data-dir', path.join(folder, 'data')]);
}
