import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { CASE_FOLDER, type Case } from './read-cases.js';

/** Writes what a question is answered with as what is expected of it. */
export async function updateCase(
  { name }: Case,
  { plan, json }: { readonly plan: string; readonly json: unknown },
): Promise<void> {
  const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 100 });
  await writeFile(new URL(`${name}.json`, CASE_FOLDER), text);
  await writeFile(new URL(`${name}.plan.txt`, CASE_FOLDER), plan);
}
