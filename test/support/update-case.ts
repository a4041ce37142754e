import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { CASE_FOLDER, type Case } from './read-cases.js';

/**
 * Writes what a question is answered with as what is expected of it. A store that runs statements
 * adds these alone: what it answers is held against the others' answer.
 */
export async function updateCase(
  { name }: Case,
  {
    plan,
    cypher,
    json,
  }: { readonly plan: string; readonly cypher: string | undefined; readonly json: unknown },
): Promise<void> {
  if (cypher !== undefined) {
    await writeFile(new URL(`${name}.cypher`, CASE_FOLDER), cypher);
    return;
  }
  const text = await format(JSON.stringify(json), { parser: 'json', printWidth: 100 });
  await writeFile(new URL(`${name}.json`, CASE_FOLDER), text);
  await writeFile(new URL(`${name}.plan.txt`, CASE_FOLDER), plan);
}
