// From the start of the process to the first answers, and which phase takes how long: medians of
// several cold starts, in turn. Processor time is told beside the time on the clock, because other
// programs lengthen only the latter.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STARTS = Number(process.env.BENCH_STARTS ?? 15);
const root = fileURLToPath(new URL('..', import.meta.url));
const question = readFileSync(
  `${root}examples/questions/08-meetings-not-in-person.graphql`,
  'utf8',
);
const servePiece = readdirSync(`${root}dist/program`).find((name) => /^serve-.*[.]js$/u.test(name));

/** What is started, and what is waited for; each gives figures by name. */
const CONTESTANTS = [
  () => runToEnd('Node alone', 'bench/start/nothing.mjs'),
  () => runToEnd('and what commands and settings need', 'bench/start/import.mjs', 'main.js'),
  () => runToEnd('and what `serve` needs', 'bench/start/import.mjs', 'main.js', servePiece),
  () => runPhases(),
  () => serve(),
];

const figures = new Map();
for (let round = 0; round < STARTS; round += 1) {
  for (const run of CONTESTANTS) {
    for (const [name, figure] of await run()) {
      if (!figures.has(name)) figures.set(name, []);
      figures.get(name).push(figure);
    }
  }
}
console.log(`medians of ${STARTS} starts, Node ${process.version}, in ms`);
for (const [name, values] of figures) {
  const { clock, cpu } = { clock: median(values, 'clock'), cpu: median(values, 'cpu') };
  console.log(`${name.padEnd(44)} clock ${clock.padStart(6)}  processor ${cpu.padStart(6)}`);
}

async function runToEnd(name, file, ...args) {
  const { child, clock } = start(file, args);
  const [cpu] = await once(child, 'message');
  const figure = { clock: clock(), cpu };
  await once(child, 'exit');
  return [[name, figure]];
}

async function runPhases() {
  const { child } = start('bench/start/phases.mjs', []);
  const [phases] = await once(child, 'message');
  await once(child, 'exit');
  return Object.entries(phases).map(([name, figure]) => [`  ${name}`, figure]);
}

async function serve() {
  const args = ['serve', '--port', '0', '--log-level', 'error'];
  const { child, clock } = start('dist/cli.js', args, ['--import', './bench/start/tell-usage.mjs']);
  let printed = '';
  const url = await new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const found = /ready at (\S+)\/\n/u.exec(printed);
      if (found !== null) resolve(found[1]);
    });
  });
  await expectAnswer(await fetch(`${url}/readyz`));
  const ready = { clock: clock(), cpu: await usage(child) };
  const body = JSON.stringify({ query: question });
  const headers = { 'content-type': 'application/json' };
  await expectAnswer(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
  const answered = { clock: clock(), cpu: await usage(child) };
  child.kill('SIGTERM'); // Not SIGKILL: Node keeps compiled code when it ends.
  await once(child, 'exit');
  return [
    ['start to /readyz', ready],
    ['start to the first answer of GraphQL', answered],
  ];
}

function start(file, args, execArgv = []) {
  const started = performance.now();
  const child = fork(`${root}${file}`, args, {
    cwd: root,
    execArgv,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return { child, clock: () => performance.now() - started };
}

async function usage(child) {
  child.send('usage');
  const [cpu] = await once(child, 'message');
  return cpu;
}

async function expectAnswer(response) {
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(text);
}

function median(values, key) {
  const sorted = values.map((value) => value[key]).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)].toFixed(1);
}
