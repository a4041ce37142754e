import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../build/when-stale.mjs';
import { inParallel } from './in-parallel.mjs';
import { runSuiteProcess } from './suite-process.mjs';

/** Folders of suites that need Neo4j or Gephi, or are about the documentation. */
const OUTSIDE = /\/test\/(?:neo4j|docs|export\/gephi)\//;
/**
 * Imports of suites that run the built program or another one, which contain no mutants; and Apollo's
 * suite, whose imports only Jest resolves.
 */
const RUNS_ANOTHER =
  /support\/(?:run-program|chromium|python|gephi)\.js"|"node:child_process"|integration-testsuite/;
const PATIENCE = 10 * 60_000;

/**
 * Runs every test file once without a mutant. Returns for each file that reaches one: how long its
 * tests take, how often each test reaches which mutant, and which are reached outside of any test.
 */
export async function measureTests(sandbox, workers) {
  const files = filesUnder(join(sandbox, 'test'))
    .filter((file) => file.endsWith('.test.js') && !OUTSIDE.test(file))
    .filter((file) => !RUNS_ANOTHER.test(readFileSync(file, 'utf8')))
    .sort();
  const suites = await inParallel(files, workers, (file) => measureSuite(sandbox, file));
  const broken = suites.filter(({ problems }) => problems.length > 0);
  for (const { file, problems } of broken) {
    console.error(`${relative(sandbox, file)} fails without a mutant and is left out:`);
    console.error(`  ${problems[0]}`);
  }
  return suites.filter(({ problems, reaches }) => problems.length === 0 && reaches);
}

async function measureSuite(sandbox, file) {
  const started = performance.now();
  const suite = { file, times: new Map(), problems: [], covered: { static: {}, perTest: {} } };
  const end = await runSuiteProcess(
    sandbox,
    { suites: [{ file }] },
    {
      patienceFor: () => PATIENCE,
      onMessage({ test, milliseconds, problem, covered }) {
        if (milliseconds !== undefined) suite.times.set(test, milliseconds);
        if (problem !== undefined) suite.problems.push(problem);
        if (covered !== undefined) suite.covered = covered;
      },
    },
  );
  if (end.kind !== 'survived') suite.problems.push(end.why ?? end.kind);
  const { static: outside, perTest } = suite.covered;
  suite.reaches = Object.keys(outside).length + Object.keys(perTest).length > 0;
  suite.milliseconds = performance.now() - started;
  return suite;
}
