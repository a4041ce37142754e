import type { Problem } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import { countRecords } from './count-records.js';
import type { RecordCounts } from './count-records.js';
import { readSeed } from './seed/read-seed.js';

/** The result of checking a folder of seed files. */
export interface DataReport {
  /** In the order of files and lines; empty if the data can be loaded. */
  readonly problems: readonly Problem[];
  readonly counts: RecordCounts;
  /** How many files were read. */
  readonly files: number;
}

/** Checks a folder of seed files, as `communique data check` does. */
export async function checkData(directory: string, model: GraphModel): Promise<DataReport> {
  const { records, problems, files } = await readSeed(directory, model);
  return { problems, counts: countRecords(records), files };
}
