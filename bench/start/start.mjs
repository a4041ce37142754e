// The time from the start of the process to the first answers, and of each phase: medians of several
// cold starts, in turn. Processor time is shown beside the time on the clock, since other programs
// lengthen only the latter.
/** @import { ChildProcess } from 'node:child_process' */
/** @import { Point } from './note-points.mjs' */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER, PROGRAM, SERVE } from '../measure/program.mjs';
import { median } from '../measure/quantiles.mjs';
import { byPace } from '../pace.mjs';

/** @typedef {{ readonly clock: number, readonly processor: number }} Figure Milliseconds. */

const STARTS = byPace({ whole: 15, quick: 5, check: 1 });
const PHASES = fileURLToPath(new URL('phases.mjs', import.meta.url));
const NOTE_POINTS = new URL('note-points.mjs', import.meta.url).href;
const QUESTION = readFileSync(
  `${PACKAGE_FOLDER}examples/questions/08-meetings-not-in-person.graphql`,
  'utf8',
);

/** @type {Map<string, Figure[]>} */
const figures = new Map();
for (let round = 0; round < STARTS; round += 1) {
  for (const run of [serve, runPhases]) {
    for (const [name, figure] of Object.entries(await run())) {
      figures.set(name, [...(figures.get(name) ?? []), figure]);
    }
  }
}
console.log(`medians of ${STARTS} starts, Node ${process.version}, in ms`);
for (const [name, values] of figures) {
  const clock = median(values.map((value) => value.clock)).toFixed(1);
  const processor = median(values.map((value) => value.processor)).toFixed(1);
  console.log(`${name.padEnd(44)} clock ${clock.padStart(6)}  processor ${processor.padStart(6)}`);
}

/** @returns {Promise<Record<string, Figure>>} */
async function serve() {
  const started = performance.timeOrigin + performance.now();
  const server = start(PROGRAM, SERVE, ['--import', NOTE_POINTS]);
  /** @param {Point} point */
  const since = ({ at, processor }) => ({ clock: at - started, processor });
  const url = await readUrl(server);
  await expectAnswer(await fetch(`${url}/readyz`));
  const ready = await askPoints(server);
  const body = JSON.stringify({ query: QUESTION });
  const headers = { 'content-type': 'application/json' };
  await expectAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
  const answered = await askPoints(server);
  server.kill('SIGTERM'); // Not SIGKILL: Node writes its compile cache when it ends.
  await once(server, 'exit');
  const node = since(ready['Node itself']);
  const imported = since(ready['importing the program']);
  return {
    'start to /readyz': since(ready.now),
    'start to the first answer of GraphQL': since(answered.now),
    '  Node itself': node,
    '  importing the program': {
      clock: imported.clock - node.clock,
      processor: imported.processor - node.processor,
    },
  };
}

/** @returns {Promise<Record<string, Figure>>} */
async function runPhases() {
  const child = start(PHASES, []);
  const [phases] = await once(child, 'message');
  await once(child, 'exit');
  return Object.fromEntries(Object.entries(phases).map(([name, each]) => [`  ${name}`, each]));
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string[]} [execArgv]
 */
function start(file, args, execArgv = []) {
  return fork(file, args, {
    cwd: PACKAGE_FOLDER,
    execArgv,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/**
 * @param {ChildProcess} server
 * @returns {Promise<string>}
 */
function readUrl(server) {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const found = /ready at (\S+)\/\n/u.exec(printed);
      if (found !== null) resolve(found[1]);
    });
    server.once('exit', () => reject(new Error(`the server ended:\n${printed}`)));
  });
}

/**
 * @param {ChildProcess} server
 * @returns {Promise<Record<string, Point>>}
 */
async function askPoints(server) {
  server.send('points');
  const [points] = await once(server, 'message');
  return points;
}

/** @param {Response} response */
async function expectAnswer(response) {
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(text);
}
