import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { PACE } from '../pace.mjs';
import { CACHE } from './program.mjs';

/**
 * Writes figures as JSON, with the machine and the date. A run that only checks writes none.
 *
 * @param {string} name
 * @param {object} figures
 * @param {string} [file]
 */
export function saveFigures(name, figures, file = `${CACHE}${name}.json`) {
  if (PACE === 'check') return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify({ machine: describeMachine(), ...figures }, null, 2));
  console.log(`figures: ${file}`);
}

function describeMachine() {
  const load = loadavg().map((each) => Number(each.toFixed(1)));
  const date = new Date().toISOString().slice(0, 10);
  return {
    date,
    cpu: cpus()[0]?.model,
    cores: availableParallelism(),
    node: process.version,
    load,
  };
}
