import { CommuniqueError } from '../../kernel/errors.js';
import { printProblems } from '../../kernel/problem.js';
import { readTextFiles, type TextFolder } from '../../kernel/read-text-files.js';
import type { SdlFile } from './parse-sdl.js';

const SCHEMA: TextFolder = {
  ending: '.graphql',
  wrongEnding: /[.](?:gql|graphqls|GQL|GRAPHQL)$/u,
  what: 'schema',
};

/**
 * Reads the `*.graphql` files directly in a folder, sorted by name; subfolders are ignored.
 *
 * The name of each file is its path, which begins with the folder as given.
 *
 * @throws CommuniqueError `INVALID_SCHEMA` with every file that cannot be read, or if there is none.
 */
export async function readSchemaFolder(folder: string): Promise<readonly SdlFile[]> {
  const { files, problems } = await readTextFiles(folder, SCHEMA);
  if (problems.length > 0) throw new CommuniqueError('INVALID_SCHEMA', printProblems(problems));
  return files.map(({ path, text }) => ({ name: path, text }));
}
