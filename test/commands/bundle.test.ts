import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalStack } from '../../src/log/original-stack.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const FOLDER = join(PACKAGE_FOLDER, 'dist/program');
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/u;

/** Lists what each chunk of the bundle is made of. */
function readChunks(): { readonly chunk: string; readonly sources: readonly string[] }[] {
  const maps = readdirSync(FOLDER).filter((file) => file.endsWith('.js.map'));
  return maps.map((file) => {
    const { sources } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
      readonly sources: readonly string[];
    };
    return { chunk: file.replace(/[.]map$/u, ''), sources };
  });
}

/** The packages in chunks and in all that these import statically. */
function packagesReachedBy(...starts: readonly string[]): Set<string> {
  const chunks = new Map(readChunks().map(({ chunk, sources }) => [chunk, sources]));
  const reached = new Set(starts);
  for (const chunk of reached) {
    const text = readFileSync(join(FOLDER, chunk), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:from|import)"[.]\/([\w-]+[.]js)"/gu)) {
      reached.add(next);
    }
  }
  const sources = [...reached].flatMap((chunk) => chunks.get(chunk) ?? []);
  return new Set(sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []));
}

function chunkOf(source: string): string {
  const found = readChunks().find(({ sources }) => sources.includes(`../../src/${source}`));
  return found?.chunk ?? '';
}

describe('the bundled program', () => {
  it('holds no module twice', () => {
    const sources = readChunks().flatMap((chunk) => chunk.sources);
    const ofOurs = sources.filter((source) => !source.includes('node_modules'));
    const ofGraphql = sources.filter((source) => source.includes('node_modules/graphql/'));

    expect(ofOurs.length).toBeGreaterThan(300);
    expect(new Set(ofOurs).size).toBe(ofOurs.length);
    // Types of one build of graphql-js are unknown to the other.
    expect(ofGraphql.filter((source) => !source.endsWith('.mjs'))).toEqual([]);
  });

  it('loads at start no package that the start does not need', () => {
    const atStart = packagesReachedBy('main.js', chunkOf('commands/serve.ts'));

    expect(atStart).toContain('graphql');
    const late = [
      'express',
      'neo4j-driver',
      'yaml',
      'ajv',
      'graphology',
      'minisearch',
      'prom-client',
    ];
    for (const name of late) {
      expect([name, atStart.has(name)]).toEqual([name, false]);
    }
  });

  it('loads for its help no more than settings and commands', () => {
    expect([...packagesReachedBy('main.js')].sort()).toEqual(['commander', 'zod']);
  });

  it.each(['program', 'graphiql'])(
    'names the packages in dist/%s with their licences',
    (folder) => {
      const notices = readFileSync(
        join(PACKAGE_FOLDER, 'dist', folder, 'THIRD-PARTY-NOTICES.txt'),
        'utf8',
      ).split(`\n\n${'-'.repeat(80)}\n\n`);
      const named = notices.map((notice) => notice.split(' ', 1)[0]);

      if (folder === 'program') {
        const held = readChunks().flatMap(({ sources }) =>
          sources.flatMap((source) => PACKAGE.exec(source)?.[1] ?? []),
        );
        expect(held.filter((name) => !named.includes(name))).toEqual([]);
      }
      for (const notice of notices.slice(1)) expect(notice.length).toBeGreaterThan(500);
      expect(named).toContain(folder === 'program' ? 'express' : 'react');
    },
  );

  it('has traces that are mapped to our files and lines', () => {
    const chunk = chunkOf('commands/run-program.ts');
    const lines = readFileSync(join(FOLDER, chunk), 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('add --help for what is possible'));
    const column = (lines[line] ?? '').indexOf('(add --help');
    const trace = `    at run (file://${join(FOLDER, chunk)}:${line + 1}:${column + 1})`;

    expect(originalStack(trace)).toMatch(
      /^ {4}at run \(src\/commands\/run-program[.]ts:\d+:\d+\)$/u,
    );
    expect(originalStack('    at run (file:///dist/program/gone.js:1:1)')).toContain('gone.js:1:1');
  });
});
