/**
 * The build: src/ to dist/, GraphiQL to dist/graphiql, seed/ to dist/seed.jsonl. Each step is
 * skipped when its inputs are unchanged, so that `npm start` and `npm test` can always build first.
 */
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundleGraphiql } from './build/bundle-graphiql.mjs';
import { compile } from './build/compile.mjs';
import { compileSeed } from './build/compile-seed.mjs';
import { filesUnder, whenStale } from './build/when-stale.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const CONFIGURATION = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build'];

// The seed is compiled by the program itself; GraphiQL needs neither.
await Promise.all([buildProgram().then(buildSeed), buildGraphiql()]);

function buildProgram() {
  return whenStale({
    name: 'program',
    inputs: [...CONFIGURATION, ...filesUnder('src').filter((file) => !file.includes('graphiql/'))],
    outputs: ['dist/.tsbuildinfo'],
    make: compile,
  });
}

function buildGraphiql() {
  return whenStale({
    name: 'graphiql',
    inputs: ['package-lock.json', 'tools/build/bundle-graphiql.mjs', 'src/graphiql'],
    outputs: ['dist/graphiql/start.js', 'dist/graphiql/start.css'],
    make: bundleGraphiql,
  });
}

function buildSeed() {
  return whenStale({
    name: 'seed',
    inputs: ['seed', 'schema', 'dist/ingest', 'dist/model', 'dist/kernel'],
    outputs: ['dist/seed.jsonl'],
    make: compileSeed,
  });
}
