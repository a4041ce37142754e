import path from 'node:path';
import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { findSeedFiles, printEndings, type FileEndings } from '../seed/find-seed-files.js';
import { readSeedFiles } from '../seed/read-seed.js';
import { formatOf, readImportFile } from './read-import-file.js';
import type { RecordsRead } from './records-read.js';

const ENDINGS: FileEndings = {
  read: ['.yaml', '.csv', '.jsonl'],
  wrong: /\.(?:yml|YAML|YML|CSV|JSONL)$/u,
};

/** Reads a folder of seed files, tables and files of records, and its subfolders. */
export async function readImportFolder(folder: string, model: GraphModel): Promise<RecordsRead> {
  const { files, problems: found } = await findSeedFiles(folder, ENDINGS);
  const problems: Problem[] = [...found];
  if (files.length === 0 && found.length === 0) {
    const message = `the folder holds nothing to import: expected files whose names end in ${printEndings(ENDINGS)}.`;
    problems.push({ message, file: folder, line: 1 });
  }
  const paths = files.map((relative) => ({ file: path.join(folder, relative), relative }));
  const isSeed = ({ file }: { readonly file: string }): boolean => formatOf(file) === 'yaml';
  const seed = await readSeedFiles(paths.filter(isSeed), model, { isPart: true });
  const records: GraphRecord[] = [...seed.records];
  problems.push(...seed.problems);
  for (const { file } of paths.filter((each) => !isSeed(each))) {
    const read = await readImportFile(file, formatOf(file), model);
    for (const record of read.records) records.push(record);
    problems.push(...read.problems);
  }
  return { records, problems };
}
