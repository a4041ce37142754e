import path from 'node:path';
import type { Problem } from '../kernel/problem.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { checkRecords } from './check-records.js';
import { findSeedFiles } from './find-seed-files.js';
import { readSeedFile } from './read-seed-file.js';
import { problemIn } from './seed-entry.js';
import type { SeedEntry } from './seed-entry.js';
import { createSeedValidator } from './seed-validator.js';
import { sortProblems } from './sort-problems.js';
import { sortRecords } from './sort-records.js';
import { toRecords } from './to-records.js';

/** What a folder of seed files holds. */
export interface Seed {
  /** In the order of `sortRecords`; fit to load only where there is no problem. */
  readonly records: readonly GraphRecord[];
  /** Every one, by file and line. */
  readonly problems: readonly Problem[];
  /** How many files were found. */
  readonly files: number;
}

/** Reads a folder of seed files and checks them against the model and one another. */
export async function readSeed(directory: string, model: GraphModel): Promise<Seed> {
  const { files, problems: found } = await findSeedFiles(directory);
  const problems: Problem[] = [...found];
  if (files.length === 0 && found.length === 0) {
    const message = 'the folder holds no seed file: expected files whose names end in ".yaml".';
    problems.push({ message, file: directory, line: 1 });
  }
  const entries: SeedEntry[] = [];
  const unread = new Set<string>();
  for (const relative of files) {
    const read = await readSeedFile(path.join(directory, relative), relative, model);
    entries.push(...read.entries);
    problems.push(...read.problems);
    for (const type of read.unread) unread.add(type);
  }
  const validate = createSeedValidator(model);
  const records: GraphRecord[] = [];
  for (const entry of entries) {
    const faults = validate(entry.value, entry.type);
    problems.push(...faults.map(({ pointer, message }) => problemIn(entry, pointer, message)));
    records.push(...toRecords(entry, model));
  }
  problems.push(...checkRecords(records, model, unread));
  return {
    records: sortRecords(records),
    problems: sortProblems(problems),
    files: files.length,
  };
}
