import { checkData } from '../ingest/check-data.js';
import { printProblems } from '../kernel/problem.js';
import type { SettingsOf } from './command-settings.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { loadModel } from '../library/load-model.js';
import { checkQuestionFolder } from '../library/load-questions.js';
import { printLine } from './print-line.js';

/** Where seed files are looked for if neither an argument nor a setting names their folder. */
const DEFAULT_FOLDER = 'seed';

/** `communique data check`: every problem of a folder of seed files, and of the questions, one a line. */
export async function checkDataCommand(
  named: string | undefined,
  { schema, seed, questions }: SettingsOf<'data check'>,
): Promise<ExitCode> {
  const folder = named ?? seed ?? DEFAULT_FOLDER;
  const model = await loadModel(schema);
  const { problems: inData, counts, files } = await checkData(folder, model);
  const inQuestions =
    questions === undefined ? [] : (await checkQuestionFolder(questions, model)).problems;
  const problems = [...inData, ...inQuestions];
  if (problems.length > 0) {
    printLine(printProblems(problems));
    const where = questions === undefined ? folder : `${folder} and ${questions}`;
    const broken = new Set(problems.map(({ file }) => file)).size;
    printLine(`${where}: ${count(problems.length, 'problem')} in ${count(broken, 'file')}`);
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
