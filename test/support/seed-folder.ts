import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import type { Seed } from '../../src/ingest/seed/read-seed.js';
import type { GraphModel } from '../../src/model/graph-model.js';

/** The files of a seed folder, by their paths in it. */
export type SeedFiles = Readonly<Record<string, string | Uint8Array>>;

/** Writes files to a temporary folder, uses it and removes it. */
export async function withSeedFolder<Result>(
  files: SeedFiles,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'seed-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads seed files; paths in the result are relative to their folder. The first line of a text may be empty. */
export async function readSeedFiles(files: SeedFiles, model: GraphModel): Promise<Seed> {
  const trimmed = Object.entries(files).map(([name, content]) => {
    return [name, typeof content === 'string' ? content.replace(/^\n/u, '') : content] as const;
  });
  return withSeedFolder(Object.fromEntries(trimmed), async (folder) => {
    const seed = await readSeed(folder, model);
    const problems = seed.problems.map(({ file, line, message }) => {
      return {
        file: path.relative(folder, file) || '.',
        line,
        message: message.replaceAll(`${folder}/`, ''),
      };
    });
    return { ...seed, problems };
  });
}

/** The problems of seed files, each as `file:line: message`. */
export async function problemsOfSeed(
  files: SeedFiles,
  model: GraphModel,
): Promise<readonly string[]> {
  const { problems } = await readSeedFiles(files, model);
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}
