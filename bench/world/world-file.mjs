/** @import { WorldSize } from './make-world.mjs' */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CACHE } from '../measure/program.mjs';
import { PACE } from '../pace.mjs';

const WRITER = fileURLToPath(new URL('write-world.mjs', import.meta.url));

/** Worlds that were made by other rules are others. */
export const WORLD_VERSION = digestOfRules();

/**
 * The file of a world's records, as `communique dump` writes it, for `--seed`. It is written once, and read
 * again by later runs. A process of its own writes it, since that takes more memory than all that is measured.
 *
 * @param {WorldSize & { readonly hub?: boolean }} size With `hub`, half of all meetings discussed one topic more.
 */
export function openWorldFile({ meetings, people, hub = false }) {
  const file = `${CACHE}world-${meetings}-${people}${hub ? '-hub' : ''}-${WORLD_VERSION}.jsonl`;
  if (existsSync(file) && PACE !== 'check') return file;
  console.error(`making a world of ${meetings} meetings …`);
  mkdirSync(CACHE, { recursive: true });
  const args = [file, String(meetings), String(people), ...(hub ? ['--hub'] : [])];
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=12000', WRITER, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the world could not be made');
  return file;
}

function digestOfRules() {
  const hash = createHash('sha256');
  const folder = new URL('./', import.meta.url);
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest('hex').slice(0, 8);
}
