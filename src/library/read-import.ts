import { checkToOne } from '../ingest/checks/check-to-one.js';
import {
  formatOf,
  readImportFile,
  STANDARD_INPUT,
  type ImportFormat,
} from '../ingest/import/read-import-file.js';
import { sortProblems } from '../ingest/checks/sort-problems.js';
import { CommuniqueError } from '../kernel/errors.js';
import { printProblems } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { isFolder } from './load-records.js';

/**
 * Reads records to be imported: a folder, a file, or standard input (`-`). They may name nodes that are not among
 * them.
 *
 * @param format By default that of the name of the file; of standard input, records.
 * @throws CommuniqueError `INVALID_RECORDS` with every problem, one a line.
 */
export async function readImport(
  from: string,
  model: GraphModel,
  format: ImportFormat | undefined,
): Promise<readonly GraphRecord[]> {
  const { records, problems } = await read(from, model, format);
  const edges = records.filter((record) => record.kind === 'edge');
  const all = [...problems, ...checkToOne(edges, model)];
  if (all.length === 0) return records;
  throw new CommuniqueError('INVALID_RECORDS', printProblems(sortProblems(all)));
}

async function read(
  from: string,
  model: GraphModel,
  format: ImportFormat | undefined,
): ReturnType<typeof readImportFile> {
  if (from === STANDARD_INPUT || !(await isFolder(from))) {
    return readImportFile(from, format ?? formatOf(from), model);
  }
  if (format === undefined) {
    const { readImportFolder } = await import('../ingest/import/read-import-folder.js');
    return readImportFolder(from, model);
  }
  throw new CommuniqueError(
    'BAD_USER_INPUT',
    `${from} is a folder, whose files say by the ends of their names which format they have: leave out --format ${format}`,
  );
}
