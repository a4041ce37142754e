import path from 'node:path';
import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { checkRecords } from '../checks/check-records.js';
import { findSeedFiles } from './find-seed-files.js';
import { readSeedFile } from './read-seed-file.js';
import { problemIn } from './seed-entry.js';
import type { SeedEntry } from './seed-entry.js';
import { completeRecords } from './complete-records.js';
import { createSeedValidator } from './seed-validator.js';
import { sortProblems } from '../checks/sort-problems.js';
import { sortRecords } from '../records/sort-records.js';
import { toRecords } from './to-records.js';

/** The records and problems of a folder of seed files. */
export interface Seed {
  /** In the order of `sortRecords`; to be loaded only if there is no problem. */
  readonly records: readonly GraphRecord[];
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  /** How many files were found. */
  readonly files: number;
}

/** Files open at the same time; operating systems limit them. */
const MOST_OPEN = 64;

/** Reads a folder of seed files, and checks the records against the model and against each other. */
export async function readSeed(directory: string, model: GraphModel): Promise<Seed> {
  const { files, problems: found } = await findSeedFiles(directory);
  const problems: Problem[] = [...found];
  if (files.length === 0 && found.length === 0) {
    const message = 'the folder holds no seed file: expected files whose names end in ".yaml".';
    problems.push({ message, file: directory, line: 1 });
  }
  const paths = files.map((relative) => ({ file: path.join(directory, relative), relative }));
  const read = await readSeedFiles(paths, model);
  return {
    records: read.records,
    problems: sortProblems([...problems, ...read.problems]),
    files: files.length,
  };
}

/** A seed file: where it is, and its path in the seed folder, which tells the type of its records. */
export interface SeedPath {
  readonly file: string;
  readonly relative: string;
}

interface SeedOptions {
  /** Whether the records are a part of a graph: then they may name nodes that are not among them. */
  readonly isPart?: boolean;
}

/** Reads seed files, and checks their records. */
export async function readSeedFiles(
  paths: readonly SeedPath[],
  model: GraphModel,
  { isPart = false }: SeedOptions = {},
): Promise<Omit<Seed, 'files'>> {
  const problems: Problem[] = [];
  const entries: SeedEntry[] = [];
  const unread = new Set<string>();
  for (let start = 0; start < paths.length; start += MOST_OPEN) {
    const batch = paths.slice(start, start + MOST_OPEN);
    const read = await Promise.all(
      batch.map(({ file, relative }) => readSeedFile(file, relative, model)),
    );
    for (const file of read) {
      entries.push(...file.entries);
      problems.push(...file.problems);
      for (const type of file.unread) unread.add(type);
    }
  }
  const validate = createSeedValidator(model);
  const records: GraphRecord[] = [];
  for (const entry of entries) {
    const faults = validate(entry.value, entry.type);
    problems.push(...faults.map(({ pointer, message }) => problemIn(entry, pointer, message)));
    records.push(...toRecords(entry, model));
  }
  if (!isPart) problems.push(...checkRecords(records, model, unread));
  const completed = completeRecords(records, model);
  problems.push(...completed.problems);
  return { records: sortRecords(completed.records), problems: sortProblems(problems) };
}
