import { leadingComment } from '../kernel/leading-comment.js';
import type { Problem } from '../kernel/problem.js';
import { readTextFiles, type TextFile, type TextFolder } from '../kernel/read-text-files.js';
import type { Preset } from './preset.js';

/** A question with its file. */
export interface QuestionFile extends Preset {
  readonly path: string;
}

export interface QuestionFolder {
  /** In the order of the file names. */
  readonly questions: readonly QuestionFile[];
  readonly problems: readonly Problem[];
}

const QUESTIONS: TextFolder = {
  ending: '.graphql',
  wrongEnding: /[.](?:gql|graphqls|GQL|GRAPHQL)$/u,
  what: 'questions',
};

/**
 * Reads the `*.graphql` files of a folder. The first line of each is a comment with the title; a
 * leading number in the name of a file (`01-…`) only orders it.
 */
export async function readQuestionFolder(folder: string): Promise<QuestionFolder> {
  const { files, problems: unread } = await readTextFiles(folder, QUESTIONS);
  const questions = files.map(readQuestion);
  const problems = [...unread];
  const paths = new Map<string, string>();
  for (const { name, path } of questions) {
    const other = paths.get(name);
    if (other === undefined) paths.set(name, path);
    else {
      const message = `the name "${name}" is taken by ${other}: rename one; the number in front only orders.`;
      problems.push({ file: path, line: 1, message });
    }
  }
  return { questions, problems };
}

function readQuestion({ name: file, path, text: document }: TextFile): QuestionFile {
  const name = file.slice(0, -QUESTIONS.ending.length).replace(/^\d+-(?=.)/u, '');
  const title = leadingComment(document) ?? name;
  return { name, title, document, path };
}
