import { jest } from '@jest/globals';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parseRecords } from '../../src/ingest/records/read-records-file.js';
import { readModel } from '../../src/sdl/read-model.js';
import { installPackage } from '../support/install-package.js';
import { readBlocks, readDocument, type Block } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

jest.setTimeout(120_000);

const run = promisify(execFile);
const PAGE = 'docs/model.md';
const TEXT = readDocument(PAGE);
/** The blocks to follow in an empty folder; those after them need the checkout. */
const BLOCKS = readBlocks(TEXT).filter(({ start }) => start < TEXT.indexOf('## In this package'));
const UPDATE = process.env['UPDATE_DOCS'] === '1';

let folder: string;
let port: string;
let server: ChildProcess | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-'));
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  port = String((probe.address() as AddressInfo).port);
  probe.close();
});
afterAll(async () => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  await rm(folder, { recursive: true });
});

/** No settings but ours; the port on the page may be in use on this machine. */
const environment = () => ({ PATH: process.env['PATH'], HOME: folder, PORT: port });

/** Runs a command in the folder and returns what it prints, with the port on the page. */
async function perform(command: string): Promise<string> {
  if (command.startsWith('npm install ')) {
    installPackage(folder);
    return '';
  }
  if (command.includes(' serve ')) return serve(command);
  const here = command.replaceAll(':4000/', `:${port}/`).replace(/^curl /u, 'curl --silent ');
  const { stdout } = await run('sh', ['-c', here], { cwd: folder, env: environment() });
  return stdout.replaceAll('\r\n', '\n'); // as CSV ends its lines
}

/** Starts a server, and returns what it prints until it is ready. */
async function serve(command: string): Promise<string> {
  // A process group of its own, since npx starts the program through a shell.
  const started = spawn('sh', ['-c', command], {
    cwd: folder,
    env: environment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = started;
  let printed = '';
  let complaint = '';
  started.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  await new Promise<void>((resolve, reject) => {
    started.once('exit', () => {
      reject(new Error(`${command} ended: ${complaint}`));
    });
    started.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('stops it.\n')) resolve();
    });
  });
  return printed.replaceAll(`:${port}/`, ':4000/');
}

async function ask(query: string): Promise<unknown> {
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return reply.json();
}

/** Follows a block; returns what it prints and what it should print by the page. */
async function follow(block: Block, next: Block | undefined): Promise<readonly unknown[]> {
  if (block.name !== '') {
    await mkdir(join(folder, dirname(block.name)), { recursive: true });
    await writeFile(join(folder, block.name), block.text);
    return [];
  }
  if (block.language === 'graphql') {
    return [await ask(block.text), JSON.parse(next?.text ?? 'null') as unknown];
  }
  if (block.language !== 'sh') return [];
  const printed: string[] = [];
  for (const command of block.text.trim().split('\n')) printed.push(await perform(command));
  if (next?.language === 'json') {
    return [JSON.parse(printed.join('')) as unknown, JSON.parse(next.text) as unknown];
  }
  return [printed.join(''), next?.language === 'text' ? next.text : ''];
}

it('builds a graph from nothing, as written, in an empty folder', async () => {
  const printed: (readonly [Block | undefined, unknown])[] = [];
  for (const [index, block] of BLOCKS.entries()) {
    const next = BLOCKS[index + 1];
    const [came, expected] = await follow(block, next);
    if (UPDATE) printed.push([next, came]);
    else
      expect({ block: block.text, printed: came }).toEqual({
        block: block.text,
        printed: expected,
      });
  }
  if (!UPDATE) return;
  let updated = TEXT;
  for (const [next, came] of printed.toReversed()) {
    if (next?.language !== 'text' || typeof came !== 'string') continue;
    updated = updated.slice(0, next.start) + came + updated.slice(next.end);
  }
  writeFileSync(join(PACKAGE_FOLDER, PAGE), updated);
});

it('describes records files as programs may write them', () => {
  const lines = BLOCKS.find(({ text }) => text.startsWith('{"format"'))?.text.split('\n') ?? [];
  const model = readModel(BLOCKS.filter(({ name }) => name.startsWith('schema/')));
  const [header = '', ...rest] = lines;
  const records = rest.filter((line) => /"kind":"(?:node|edge)"/u.test(line));
  const nodes = records.filter((line) => line.includes('"kind":"node"'));
  const edges = records.filter((line) => line.includes('"kind":"edge"'));
  const digest = (of: readonly string[]) =>
    createHash('sha256')
      .update(of.map((line) => `${line}\n`).join(''))
      .digest('hex');
  const inOtherOrder = [...nodes.toReversed(), ...edges.toReversed()];
  const end = JSON.stringify({
    kind: 'end',
    nodes: nodes.length,
    edges: edges.length,
    redirects: 0,
    digest: digest(inOtherOrder),
  });

  expect(rest).toContain(end.replace(digest(inOtherOrder), digest(records)));
  if (model.kind !== 'model') throw new Error(JSON.stringify(model.problems));
  const text = `${[header, ...inOtherOrder, end].join('\n')}\n`;
  expect(parseRecords(text, 'own.jsonl', model.model).records).toHaveLength(records.length);
});
