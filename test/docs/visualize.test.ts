import { storeOn } from '../support/neo4j/store-on.js';
import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { openTestDatabase } from '../support/neo4j/open-test-database.js';
import { neo4jMissing } from '../support/neo4j/use-test-database.js';
import { describeInPython, pythonPath } from '../support/python.js';
import { readBlocks, readDocument } from '../support/read-document.js';
import {
  PACKAGE_FOLDER,
  runProgram,
  startProgram,
  type RunningProgram,
} from '../support/run-program.js';

jest.setTimeout(60_000);

const run = promisify(execFile);
const DOCUMENT = readDocument('docs/visualize.md');
const BLOCKS = readBlocks(DOCUMENT);

let server: RunningProgram;
let url: string;
beforeAll(async () => {
  server = startProgram(['serve', '--port', '0']);
  [, url = ''] = await server.waitFor(/GraphQL API +(\S+)\/graphql/u);
});
afterAll(async () => {
  server.process.kill();
  await server.ended;
});

/** A block by its file's name, and what it prints by the page. */
function snippet(name: string): { readonly code: string; readonly prints: string | undefined } {
  const at = BLOCKS.findIndex((block) => block.name === name);
  const next = BLOCKS[at + 1];
  return {
    code: (BLOCKS[at]?.text ?? '').replaceAll('http://127.0.0.1:4000', url),
    prints: next?.language === 'text' ? next.text : undefined,
  };
}

/** The titles in a picture; positions may differ by a hair from one machine to another. */
function titlesIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<title>([^<]*)</gu)].map(([, title = '']) => title).sort();
}

describe('docs/visualize.md', () => {
  it.each(['cytoscape.mjs', 'd3.mjs'])('has a program %s that works as written', async (name) => {
    const { code, prints } = snippet(name);
    // Beside the sources, so that it finds the packages.
    const folder = join(PACKAGE_FOLDER, '.cache', `visualize-${process.pid}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), code);

    const { stdout } = await run(process.execPath, [join(folder, name)]);
    await rm(folder, { recursive: true });

    expect(stdout).toBe(prints);
  });

  it('names every format and no other', async () => {
    const reply = await fetch(`${url}/export`);
    const { formats } = (await reply.json()) as { formats: { format: string }[] };

    const rows = DOCUMENT.slice(DOCUMENT.indexOf('## All formats')).matchAll(/^\| (`.+?`) +\|/gmu);
    const named = [...rows].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map(([, format]) => format),
    );
    expect(named.sort()).toEqual(formats.map(({ format }) => format).sort());
  });

  it('gives addresses that are answered', async () => {
    const addresses = [...DOCUMENT.matchAll(/`(?:https:\/\/your[.]server)?(\/export\/[^`\s]+)`/gu)]
      .map(([, address = '']) => address)
      .filter((address) => !address.includes('VIEW'));

    const answers = await Promise.all(
      addresses.map(async (address) => {
        const answer = await fetch(`${url}${address}`);
        await answer.text();
        return [address, answer.status];
      }),
    );

    expect(answers).toEqual(addresses.map((address) => [address, 200]));
    expect(answers.length).toBeGreaterThan(2);
  });

  it('shows the picture that its own command writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-'));
    const file = join(folder, 'around.svg');

    const { code } = await runProgram([
      ...['export', 'neighborhood', file, 'of=meeting:japan-norway-2024-07-26'],
    ]);

    const made = await readFile(file, 'utf8');
    await rm(folder, { recursive: true });
    const shown = await readFile(join(PACKAGE_FOLDER, 'docs/around-a-meeting.svg'), 'utf8');
    expect(code).toBe(0);
    expect(titlesIn(shown)).toEqual(titlesIn(made));
  });
});

describeInPython('docs/visualize.md: networkx', ['networkx'], () => {
  it('has a program that works as written', async () => {
    const { code, prints } = snippet('networkx.py');

    const { stdout } = await run(pythonPath, ['-c', code]);

    expect(stdout).toBe(prints);
  });
});

const describeOnNeo4j =
  neo4jMissing === undefined || process.env['CI'] === 'true' ? describe : describe.skip;

describeOnNeo4j('docs/visualize.md: Neo4j Bloom', () => {
  it(
    'has a statement that finds something in the database',
    async () => {
      const database = await openTestDatabase();
      await database.wipe();
      const store = storeOn(database, await bundledModel());
      await store.prepare();
      await store.write(await bundledRecords());
      await store.close();

      const { records } = await database.driver.executeQuery(snippet('bloom.cypher').code);
      await database.close();

      expect(records.length).toBe(50);
    },
    15 * 60_000,
  );
});
