import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const STATUS = {
  killed: 'Killed',
  crashed: 'Killed',
  timeout: 'Timeout',
  survived: 'Survived',
  unreached: 'NoCoverage',
};

/** The report in the form that Stryker's viewers read: https://stryker-mutator.io/docs/mutation-testing-elements */
export function writeReport(path, results, sources) {
  const files = {};
  for (const { mutant, end } of results) {
    const { id, fileName, mutatorName, location, replacement } = mutant;
    const source = sources.get(fileName);
    files[fileName] ??= { language: 'typescript', source, mutants: [] };
    files[fileName].mutants.push({
      ...{ id, mutatorName, location, replacement, status: STATUS[end.kind] },
      ...(end.why === undefined ? {} : { statusReason: end.why }),
      ...(end.killedBy === undefined ? {} : { description: end.killedBy }),
    });
  }
  const report = { schemaVersion: '2', thresholds: { high: 95, low: 85 }, files };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`the report is ${path}`);
}

/** Prints how many mutants were noticed, by the kind of change and in all. */
export function printSummary(results) {
  const rows = new Map();
  for (const { mutant, end } of results) {
    for (const row of [mutant.mutatorName, 'in all']) {
      const counts = rows.get(row) ?? { noticed: 0, survived: 0, unreached: 0, timeout: 0 };
      rows.set(row, counts);
      if (end.kind === 'survived' || end.kind === 'unreached') counts[end.kind] += 1;
      else counts.noticed += 1;
      if (end.kind === 'timeout') counts.timeout += 1;
    }
  }
  const all = rows.get('in all');
  rows.delete('in all');
  for (const [name, counts] of [...rows].sort().concat([['in all', all]])) {
    const { noticed, survived, unreached, timeout } = counts;
    const share = ((100 * noticed) / (noticed + survived + unreached)).toFixed(1);
    const rest = `${survived} survived, ${unreached} unreached, ${timeout} of the noticed by time`;
    console.log(`${name.padEnd(24)} ${share.padStart(5)} %  ${noticed} noticed, ${rest}`);
  }
  const seconds = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.log(`${(seconds / results.length).toFixed(2)} s a mutant`);
}
