/**
 * The build: src/ to dist/, the program to dist/program, GraphiQL to dist/graphiql, seed/ to
 * dist/seed.jsonl. Each step is skipped when its inputs are unchanged, so that `npm start` and
 * `npm test` can always build first. With `--check` nothing is built: what is stale is named.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleGraphiql } from './build/bundle-graphiql.mjs';
import { bundleProgram } from './build/bundle-program.mjs';
import { compile } from './build/compile.mjs';
import { compileSeed } from './build/compile-seed.mjs';
import { filesUnder, tellWhenStale, whenStale } from './build/when-stale.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const run = process.argv.includes('--check') ? tellWhenStale : whenStale;
const CONFIGURATION = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build'];
const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const SOURCES = filesUnder('src').filter((file) => !file.includes('graphiql/'));

// The seed is compiled by the program itself; GraphiQL needs neither.
await Promise.all([Promise.all([buildLibrary(), buildProgram()]).then(buildSeed), buildGraphiql()]);

function buildLibrary() {
  return run({
    name: 'library',
    inputs: [...CONFIGURATION, ...SOURCES],
    outputs: ['dist/.tsbuildinfo'],
    make: compile,
  });
}

function buildProgram() {
  return run({
    name: 'program',
    inputs: [...CONFIGURATION, ...SOURCES],
    outputs: ['main.js', NOTICES].map((file) => `dist/program/${file}`),
    make: bundleProgram,
  });
}

function buildGraphiql() {
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

function buildSeed() {
  return run({
    name: 'seed',
    inputs: ['seed', 'schema', 'dist/ingest', 'dist/sdl', 'dist/model', 'dist/kernel'],
    outputs: ['dist/seed.jsonl'],
    make: compileSeed,
  });
}
