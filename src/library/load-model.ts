import { PACKAGE_FILES } from '../config/package-files.js';
import { CommuniqueError } from '../kernel/errors.js';
import { printProblems } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import { readModel } from '../sdl/read-model.js';
import { readSchemaFolder } from '../sdl/syntax/read-schema-folder.js';

/**
 * Reads the model from a folder of schema files, the package's own unless another is given.
 *
 * @throws CommuniqueError `INVALID_SCHEMA` with every problem, one a line.
 */
export async function loadModel(folder: string = PACKAGE_FILES.schemaFolder): Promise<GraphModel> {
  const read = readModel(await readSchemaFolder(folder));
  if (read.kind === 'model') return read.model;
  throw new CommuniqueError('INVALID_SCHEMA', printProblems(read.problems));
}
