import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const STAMPS = 'dist/.stamps';

/**
 * Runs `make` unless its inputs have the contents that they had when it last succeeded.
 *
 * Contents are compared and not times, which a checkout or a copy would change.
 * `inputs` are files and folders; `outputs` must all exist for the step to be skipped.
 */
export async function whenStale({ name, inputs, outputs, make }) {
  const digest = digestOf(inputs);
  if (isFresh({ name, digest, outputs })) return;
  const stamp = join(STAMPS, name);
  // The output of a failed step must not pass for that of an earlier one.
  rmSync(stamp, { force: true });
  const started = performance.now();
  await make();
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, digest);
  console.error(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Prints the name of a step that is stale, and sets the exit code to 1. */
export function nameWhenStale({ name, inputs, outputs }) {
  if (isFresh({ name, digest: digestOf(inputs), outputs })) return;
  console.log(name);
  process.exitCode = 1;
}

function isFresh({ name, digest, outputs }) {
  const stamp = join(STAMPS, name);
  const stamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  return stamped && outputs.every((output) => existsSync(output));
}

function digestOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesUnder).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The files in a folder, at any depth. Of a file, the file itself; of a path that does not exist, none. */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
