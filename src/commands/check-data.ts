import { checkData } from '../ingest/check-data.js';
import { printProblems } from '../kernel/problem.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from './load-model.js';
import { printLine } from './print-line.js';

/** `communique data check`: every problem of a folder of seed files, one a line. */
export async function checkDataCommand(folder: string): Promise<ExitCode> {
  const { problems, counts, files } = await checkData(folder, await loadModel());
  if (problems.length > 0) {
    printLine(printProblems(problems));
    printLine(`${folder}: ${problems.length} problems in ${files} files`);
    return EXIT_CODES.problemsInData;
  }
  printLine(
    `${folder}: ${files} files, ${sum(counts.nodes)} nodes, ${sum(counts.edges)} edges, no problem`,
  );
  return EXIT_CODES.ok;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
