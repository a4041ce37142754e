import type { Problem } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import { countRecords } from './count-records.js';
import type { RecordCounts } from './count-records.js';
import { readSeed } from './seed/read-seed.js';

/** What a check of the data found. */
export interface DataReport {
  /** Every one, by file and line; none means fit to load. */
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
