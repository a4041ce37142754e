import { relative } from 'node:path';
import { inParallel } from './in-parallel.mjs';
import { runSuiteProcess } from './suite-process.mjs';

/** A test may take this many times as long as it did, and this many seconds more: the machine may be busy. */
const TIME_FACTOR = 10;
const EXTRA_SECONDS = 20;
/** A mutant that is reached this many times as often as its code was is in an endless loop. */
const HIT_FACTOR = 100;

/** Tries each mutant against the tests that reach it, the quickest files first. */
export async function tryMutants({ sandbox, mutants, suites, workers, say }) {
  let tried = 0;
  return inParallel(mutants, workers, async (mutant) => {
    const started = performance.now();
    const plan = planFor(mutant.id, suites);
    const end =
      plan.suites.length === 0
        ? { kind: 'unreached' }
        : await runSuiteProcess(
            sandbox,
            { suites: plan.suites, mutant: mutant.id, hitLimit: plan.hits * HIT_FACTOR },
            { patienceFor: ({ test }) => patience(plan.times.get(test)) },
          );
    const milliseconds = performance.now() - started;
    tried += 1;
    if (end.kind === 'survived' || end.kind === 'unreached') say(describe(mutant, end));
    if (tried % 25 === 0) say(`${tried} of ${mutants.length}`);
    return { mutant, end, milliseconds };
  });

  function describe({ fileName, location, mutatorName, replacement }, { kind }) {
    const position = `${relative('', fileName)}:${location.start.line}:${location.start.column}`;
    return `${kind}: ${position} ${mutatorName} → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 160)}`;
  }
}

function patience(milliseconds = 2000) {
  return milliseconds * TIME_FACTOR + EXTRA_SECONDS * 1000;
}

/** Which tests of which files are run for a mutant: all of a file where it is reached outside of any test. */
function planFor(id, suites) {
  const times = new Map();
  let hits = 0;
  const planned = [];
  for (const { file, covered, times: measured, milliseconds } of suites) {
    const reaching = Object.keys(covered.perTest).filter((test) => id in covered.perTest[test]);
    const whole = id in covered.static;
    if (!whole && reaching.length === 0) continue;
    const tests = whole ? [...measured.keys()] : reaching;
    hits += covered.static[id] ?? 0;
    for (const test of reaching) hits += covered.perTest[test][id];
    for (const test of tests) times.set(test, measured.get(test) ?? 0);
    const cost = tests.reduce((sum, test) => sum + (measured.get(test) ?? 0), 0);
    planned.push({ file, tests, cost: reaching.length > 0 ? cost : cost + milliseconds });
  }
  planned.sort((one, other) => one.cost - other.cost);
  return { suites: planned.map(({ file, tests }) => ({ file, tests })), times, hits };
}
