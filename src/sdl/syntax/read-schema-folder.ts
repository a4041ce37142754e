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
 * Reads the `*.graphql` files directly in a folder, by name; folders in it are left alone.
 *
 * Each file is called by its path from where the folder's own path begins.
 *
 * @throws CommuniqueError `INVALID_SCHEMA` with every file that cannot be read, or where there is none.
 */
export async function readSchemaFolder(folder: string): Promise<readonly SdlFile[]> {
  const { files, problems } = await readTextFiles(folder, SCHEMA);
  if (problems.length > 0) throw new CommuniqueError('INVALID_SCHEMA', printProblems(problems));
  return files.map(({ path, text }) => ({ name: path, text }));
}
