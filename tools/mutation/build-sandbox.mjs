import { Instrumenter } from '@stryker-mutator/instrumenter';
import { transform } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesUnder } from '../build/when-stale.mjs';

/** What the tests read beside the sources, by relative paths. */
const LINKED = ['schema', 'seed', 'docs', 'examples', 'bench', 'tools', 'dist', 'package.json'];
const GLOBALS = resolve('tools/mutation/jest-globals.mjs');
const QUIET = {
  isDebugEnabled: () => false,
  debug: () => undefined,
  info: () => undefined,
  warn: (...text) => console.warn(...text),
};

/**
 * Writes src and test as JavaScript into a folder of the same structure, `src/FOLDER` with every mutant
 * in it and a switch for each; returns the mutants, with locations that count from 1.
 */
export async function buildSandbox(folder) {
  const sandbox = resolve('.cache/mutation', folder.replaceAll('/', '-'));
  rmSync(sandbox, { recursive: true, force: true });
  mkdirSync(sandbox, { recursive: true });
  for (const name of LINKED) if (existsSync(name)) symlinkSync(resolve(name), join(sandbox, name));

  const { mutants, instrumented, sources } = await instrument(folder);
  const files = ['src', 'test']
    .flatMap(filesUnder)
    .filter((file) => !file.startsWith(join('src', 'graphiql')));
  await Promise.all(
    files.map(async (file) => {
      const target = join(sandbox, file);
      mkdirSync(dirname(target), { recursive: true });
      if (!file.endsWith('.ts')) return copyFileSync(file, target);
      const content = instrumented.get(file) ?? readFileSync(file, 'utf8');
      const { code } = await transform(content, { loader: 'ts', target: 'es2023' });
      // `@jest/globals` cannot be imported outside of Jest.
      const own = file.startsWith('test')
        ? code.replaceAll('"@jest/globals"', JSON.stringify(GLOBALS))
        : code;
      return writeFileSync(target.replace(/\.ts$/, '.js'), own);
    }),
  );
  return { sandbox, mutants, sources };
}

async function instrument(folder) {
  const names = filesUnder(join('src', folder)).filter((file) => file.endsWith('.ts'));
  if (names.length === 0) {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    throw new Error(
      `src/${folder} holds no sources; the folders are ${folders.map(({ name }) => name).join(', ')}`,
    );
  }
  const sources = new Map(names.map((name) => [name, readFileSync(name, 'utf8')]));
  const { files, mutants } = await new Instrumenter(QUIET).instrument(
    names.map((name) => ({ name, mutate: true, content: sources.get(name) })),
    { ignorers: [], excludedMutations: [], plugins: null },
  );
  return {
    instrumented: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((mutant) => ({ ...mutant, location: fromOne(mutant.location) })),
    sources,
  };
}

/** The instrumenter counts lines and columns from 0; editors and reports count from 1. */
function fromOne({ start, end }) {
  const next = ({ line, column }) => ({ line: line + 1, column: column + 1 });
  return { start: next(start), end: next(end) };
}
