import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BENCHES } from './benches.mjs';

/** Far longer than any check takes, in milliseconds. */
const TIMEOUT = 10 * 60_000;

/**
 * Runs each bench in its shortest form, and prints the output of those that fail.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} options Further ones for each of them.
 * @param {string | undefined} report A file for the counts, in the form of Jest's reports.
 */
export function checkBenches(names, options, report) {
  const outcomes = names.map((name) => check(name, options));
  const passed = outcomes.filter((works) => works).length;
  const failed = outcomes.length - passed;
  console.log(`${passed} benches work, ${failed} do not`);
  if (failed > 0) process.exitCode = 1;
  if (report === undefined) return;
  const counts = { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: 0 };
  writeFileSync(report, JSON.stringify(counts));
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 */
function check(name, options) {
  const program = fileURLToPath(new URL(BENCHES[name].file, import.meta.url));
  const started = performance.now();
  const { status, error, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', program, ...options],
    { encoding: 'utf8', timeout: TIMEOUT, maxBuffer: Infinity },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what = [name, ...options.filter((each) => each !== '--check')].join(' ');
  if (status === 0) {
    console.log(`works: ${what} (${seconds} s)`);
    return true;
  }
  console.log(`${stdout}${stderr}${error?.message ?? ''}\nfails: ${what} (${seconds} s)`);
  return false;
}
