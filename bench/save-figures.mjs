import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const RESULTS = fileURLToPath(new URL('../.cache/bench/', import.meta.url));

/** Keeps what was measured as JSON, with the machine and the day. */
export function saveFigures(name, figures) {
  mkdirSync(RESULTS, { recursive: true });
  const file = `${RESULTS}${name}.json`;
  writeFileSync(file, JSON.stringify({ machine: describeMachine(), ...figures }, null, 2));
  console.log(`figures: ${file}`);
}

export function describeMachine() {
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
