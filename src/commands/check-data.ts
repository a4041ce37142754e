import { checkData } from '../ingest/check-data.js';
import { printProblems } from '../kernel/problem.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { printLine } from './print-line.js';

/** `communique data check`: every problem of a folder of seed files, one a line. */
export async function checkDataCommand(folder: string): Promise<ExitCode> {
  const { problems, counts, files } = await checkData(folder, await loadModel());
  if (problems.length > 0) {
    printLine(printProblems(problems));
    printLine(`${folder}: ${count(problems.length, 'problem')} in ${count(files, 'file')}`);
    return EXIT_CODES.problemsInData;
  }
  const nodes = count(sum(counts.nodes), 'node');
  const edges = count(sum(counts.edges), 'edge');
  printLine(`${folder}: ${count(files, 'file')}, ${nodes}, ${edges}, no problem`);
  return EXIT_CODES.ok;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
