import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import { printProblems } from '../../src/kernel/problem.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel, bundledRecords } from './bundled-graph.js';
import { createAsker, type Ask } from './query.js';
import { readBlocks, type Block } from './read-document.js';

/** Asks the graph that a page declares in blocks with file names, otherwise the bundled one. */
export async function askerOf(text: string): Promise<Ask> {
  const files = readBlocks(text).filter(({ name }) => /^(?:schema|data)\//u.test(name));
  const { model, records } =
    files.length === 0
      ? { model: await bundledModel(), records: await bundledRecords() }
      : await readGraph(files);
  const store = new EmbeddedStore(model, { readTimeout: 10_000 });
  await store.write(records);
  return createAsker(model, store);
}

async function readGraph(
  files: readonly Block[],
): Promise<{ readonly model: GraphModel; readonly records: readonly GraphRecord[] }> {
  const read = readModel(files.filter(({ language }) => language === 'graphql'));
  if (read.kind === 'problems') throw new Error(printProblems(read.problems));
  const folder = await mkdtemp(join(tmpdir(), 'communique-'));
  for (const { language, name, text } of files) {
    if (language === 'yaml') await writeFile(join(folder, basename(name)), text);
  }
  const { records, problems } = await readSeed(folder, read.model);
  await rm(folder, { recursive: true });
  if (problems.length > 0) throw new Error(printProblems(problems));
  return { model: read.model, records };
}
