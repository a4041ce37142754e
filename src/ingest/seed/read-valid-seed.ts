import { printProblems } from '../kernel/problem.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import { countRecords } from './count-records.js';
import type { RecordCounts } from './count-records.js';
import { readSeed } from './seed/read-seed.js';
import { writeRecordsFile } from './records/write-records-file.js';

/**
 * Compiles a folder of seed files to the records file that the server loads.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one per line; nothing is written then.
 */
export async function compileSeed(
  directory: string,
  model: GraphModel,
  outFile: string,
): Promise<RecordCounts> {
  const { records, problems } = await readSeed(directory, model);
  if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', printProblems(problems));
  await writeRecordsFile(outFile, records);
  return countRecords(records);
}
