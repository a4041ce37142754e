/**
 * The build: src/ to dist/, the program to dist/program, GraphiQL to dist/graphiql, seed/ to
 * dist/seed.jsonl. Each step is skipped when its inputs are unchanged, so that `npm start` and
 * `npm test` can always build first. `--program` builds everything but the library; `--check` builds
 * nothing and prints the steps that are stale.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleGraphiql } from './build/bundle-graphiql.mjs';
import { bundleProgram } from './build/bundle-program.mjs';
import { compile } from './build/compile.mjs';
import { compileSeed } from './build/compile-seed.mjs';
import { filesUnder, nameWhenStale, whenStale } from './build/when-stale.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const run = process.argv.includes('--check') ? nameWhenStale : whenStale;
const CONFIGURATION = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build'];
const NOTICES = 'THIRD-PARTY-NOTICES.txt';
/** The seed does not depend on what is generated from the schema. */
const SDL = filesUnder('schema').filter((file) => !file.includes('generated'));
const SOURCES = filesUnder('src').filter((file) => !file.includes('graphiql/'));

// The program compiles the seed; nothing else waits for another step.
await Promise.all([
  buildProgram().then(buildSeed),
  buildGraphiql(),
  process.argv.includes('--program') ? undefined : buildLibrary(),
]);

async function buildLibrary() {
  return run({
    name: 'library',
    inputs: [...CONFIGURATION, ...SOURCES],
    outputs: ['dist/.tsbuildinfo'],
    make: compile,
  });
}

async function buildProgram() {
  return run({
    name: 'program',
    inputs: [...CONFIGURATION, ...SOURCES],
    outputs: ['cli.js', 'program/main.js', `program/${NOTICES}`].map((file) => `dist/${file}`),
    make: bundleProgram,
  });
}

async function buildGraphiql() {
  return run({
    name: 'graphiql',
    inputs: [
      ...['package-lock.json', 'src/graphiql'],
      ...['bundle-graphiql', 'write-notices'].map((name) => `tools/build/${name}.mjs`),
    ],
    outputs: ['start.js', 'start.css', NOTICES].map((file) => `dist/graphiql/${file}`),
    make: bundleGraphiql,
  });
}

async function buildSeed() {
  return run({
    name: 'seed',
    inputs: ['seed', ...SDL, ...['ingest', 'sdl', 'model', 'kernel'].map((name) => `src/${name}`)],
    outputs: ['dist/seed.jsonl'],
    make: compileSeed,
  });
}
