import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Journal } from '../../src/journal/journal.js';
import { collectingReplay } from './disk/collecting-replay.js';
import { inTurns } from './disk/recording.js';

export const FRAME = 56;
/** Of a frame with one transaction, `tN` and a newline. */
export const T = FRAME + 3;

/** A snapshot after two transactions, and three more. */
export async function fill(folder: string): Promise<void> {
  const { journal } = await openIn(folder);
  await journal.append('t1');
  await journal.append('t2');
  await journal.snapshot(() => inTurns(['state\nof two\n']));
  for (const text of ['t3', 't4', 't5']) await journal.append(text);
  await journal.close();
}

export async function openIn(where: string) {
  const snapshot: string[] = [];
  const transactions: string[] = [];
  const journal = await Journal.open(where, collectingReplay(snapshot, transactions));
  return { journal, snapshot, transactions };
}

export async function change(
  folder: string,
  name: string,
  how: (bytes: Uint8Array) => Uint8Array,
): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, how(new Uint8Array(await readFile(file))));
}

/** All files of the folder. */
export async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name), 'hex')] as const),
    ),
  );
}
