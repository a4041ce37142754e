import { buildApiSchema } from '../api/build-api-schema.js';
import { PACKAGE_FILES } from '../config/package-files.js';
import type { Settings } from '../config/read-settings.js';
import { compareText } from '../kernel/compare-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import { printProblems, type Problem } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import { checkQuestions } from '../questions/check-questions.js';
import type { Preset } from '../questions/preset.js';
import { type QuestionFolder, readQuestionFolder } from '../questions/read-question-folder.js';
import { starterQuestions } from '../questions/starter-questions.js';

/**
 * Reads the questions that the pages offer, one a file, and checks them against the model.
 *
 * @throws CommuniqueError `INVALID_QUESTIONS` with every problem, one a line.
 */
export async function loadQuestions(folder: string, model: GraphModel): Promise<readonly Preset[]> {
  const { questions, problems } = await checkQuestionFolder(folder, model);
  expectNone(problems);
  return questions.map(({ name, title, document }) => ({ name, title, document }));
}

/** The same, with problems as values. */
export async function checkQuestionFolder(
  folder: string,
  model: GraphModel,
): Promise<QuestionFolder> {
  const { questions, problems } = await readQuestionFolder(folder);
  const schema = buildApiSchema(model, () => undefined);
  const all = [...problems, ...checkQuestions(questions, schema)];
  return {
    questions,
    problems: all.sort((one, other) => compareText(one.file, other.file)),
  };
}

/** The questions of the settings: those that they name, the package's own, or generated ones. */
export async function loadSettingsQuestions(
  { schema, questions: folder }: Pick<Settings, 'schema' | 'questions'>,
  model: GraphModel,
): Promise<readonly Preset[]> {
  if (folder !== undefined) return loadQuestions(folder, model);
  if (schema !== undefined) return starterQuestions(model);
  // They are valid for the package's own model, so that no start needs to check.
  const { questions, problems } = await readQuestionFolder(PACKAGE_FILES.questionFolder);
  expectNone(problems);
  return questions;
}

function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new CommuniqueError('INVALID_QUESTIONS', printProblems(problems));
}
