/**
 * A process that runs test files of the sandbox with Jest's own functions (jest-circus, expect), but
 * without Jest around them: Node loads the modules, once for all files, which takes a fraction of
 * the time.
 *
 * It receives { suites: [{ file, tests }], mutant, hitLimit } and sends what happens:
 * { test, failed } where a test begins and ends, { covered } after each file, { done } at the end.
 * With a mutant it stops at the first failure.
 */
import * as circus from 'jest-circus';
import { pathToFileURL } from 'node:url';
import * as globals from './jest-globals.mjs';

const NEVER = 2 ** 31 - 1;
const { jest, ...named } = globals;
Object.assign(globalThis, named, { jest });

process.once('message', (order) => void runSuites(order));

async function runSuites({ suites, mutant, hitLimit }) {
  const stryker = (globalThis.__stryker__ ??= {});
  stryker.activeMutant = mutant;
  if (hitLimit !== undefined) Object.assign(stryker, { hitCount: 0, hitLimit });
  // The instrumented code holds a reference to this object, so it serves the whole process.
  stryker.mutantCoverage = { static: {}, perTest: {} };
  let wanted;
  let file;
  circus.addEventHandler(({ name, test, describeBlock, error }, state) => {
    switch (name) {
      case 'run_start':
        if (wanted !== undefined) skipOthers(state.rootDescribeBlock, wanted);
        return;
      case 'test_start':
        if (test.mode === 'skip') return;
        stryker.currentTestId = titleOf(test);
        process.send({ file, test: titleOf(test) });
        return;
      case 'test_done':
        if (test.mode === 'skip') return;
        stryker.currentTestId = undefined;
        finishTest(test);
        return;
      case 'hook_failure':
        if (mutant !== undefined) stop({ test: describeBlock.name, why: String(error) });
    }
  });
  for (const suite of suites) {
    file = suite.file;
    wanted = suite.tests && new Set(suite.tests);
    circus.resetState();
    circus.getState().testTimeout = NEVER;
    try {
      process.send({ file, test: '(loading)' });
      await import(pathToFileURL(file).href);
      const { unhandledErrors } = await circus.run();
      if (unhandledErrors.length > 0) throw new Error(unhandledErrors[0]);
    } catch (error) {
      stop({ test: '(the file itself)', why: error.stack ?? String(error) });
      return;
    }
    if (mutant === undefined) process.send({ file, covered: stryker.mutantCoverage });
  }
  process.send({ done: true }, () => process.exit(0));

  function finishTest(test) {
    const failed = test.errors.length > 0;
    process.send({ file, test: titleOf(test), failed, milliseconds: test.duration ?? 0 });
    if (!failed) return;
    const [first] = test.errors.flat().filter(Boolean);
    const why = first?.message ?? first?.stack ?? String(first);
    if (mutant !== undefined) stop({ test: titleOf(test), why });
    else process.send({ file, problem: `${titleOf(test)}: ${why}` });
  }
}

/** Sends the failure and exits, without waiting for anything that is open. */
function stop({ test, why }) {
  process.send({ killedBy: test, why: why.slice(0, 2000) }, () => process.exit(0));
}

/** Skips all but the wanted tests and the hooks of their groups. */
function skipOthers(block, wanted) {
  let some = false;
  for (const child of block.children) {
    if (child.type === 'describeBlock') {
      some = skipOthers(child, wanted) || some;
    } else if (wanted.has(titleOf(child))) {
      some = true;
    } else {
      child.mode = 'skip';
    }
  }
  if (!some) block.mode = 'skip';
  return some;
}

function titleOf(test) {
  const titles = [test.name];
  for (let block = test.parent; block.parent !== undefined; block = block.parent) {
    titles.unshift(block.name);
  }
  return titles.join(' ');
}
