import { CommuniqueError } from '../../kernel/errors.js';
import { printProblems } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { readSeed } from './read-seed.js';

/**
 * Reads a folder of seed files that must have no problem.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line.
 */
export async function readValidSeed(
  directory: string,
  model: GraphModel,
): Promise<readonly GraphRecord[]> {
  const { records, problems } = await readSeed(directory, model);
  if (problems.length === 0) return records;
  throw new CommuniqueError('INVALID_RECORDS', printProblems(problems));
}
