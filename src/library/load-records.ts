import { stat } from 'node:fs/promises';
import { PACKAGE_FILES } from '../config/package-files.js';
import { readRecordsFile } from '../ingest/records/read-records-file.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';

/**
 * Reads the data to serve: a folder of seed files, a compiled file, or the bundled data.
 *
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line.
 */
export async function loadRecords(
  seed: string | undefined,
  model: GraphModel,
): Promise<readonly GraphRecord[]> {
  const path = seed ?? PACKAGE_FILES.seedFile;
  if (!(await isFolder(path))) return (await readRecordsFile(path, model)).records;
  // Only a folder needs the reader of YAML, which would delay the start.
  const { readValidSeed } = await import('../ingest/seed/read-valid-seed.js');
  return readValidSeed(path, model);
}

/** Whether there is a folder at this path. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // reading it as a file reports what is wrong
  }
}
