import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Journal } from '../../src/journal/journal.js';
import { createRandom } from './disk/random.js';
import { killAppenders, startAppender } from './start-appender.js';
import { collectingReplay } from './disk/collecting-replay.js';

/** How often a process is killed: `npm run test:crash` does it more often. */
const KILLS = Number(process.env['CRASH_KILLS'] ?? 4);
/** After so many a folder is begun anew. */
const KILLS_OF_A_FOLDER = 20;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
});
afterEach(async () => {
  killAppenders();
  await rm(folder, { recursive: true });
});

it('loses nothing that was acknowledged when a process is killed while several write', async () => {
  const random = createRandom(Number(process.env['CRASH_SEED'] ?? 1814));
  const problems: string[] = [];
  let acknowledged = new Map<number, string>();
  let total = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % KILLS_OF_A_FOLDER === 0) {
      await rm(folder, { recursive: true });
      acknowledged = new Map();
    }
    const appender = startAppender(folder, kill);
    await appender.waitForLines(1 + random.below(600));
    const lines = await appender.kill();
    for (const [position, transaction] of lines) acknowledged.set(position, transaction);
    total += lines.length;
    problems.push(...compare(await readAll(), acknowledged).map((each) => `kill ${kill}: ${each}`));
  }

  if (process.env['CRASH_KILLS'] !== undefined) {
    process.stdout.write(`${KILLS} kills, ${total} transactions acknowledged\n`);
  }
  expect(problems).toEqual([]);
  expect(total).toBeGreaterThan(0);
});

it('is refused to a second process while the first runs, and open to it once that was killed', async () => {
  const appender = startAppender(folder, 0);
  await appender.waitForLines(1);

  await expect(readAll()).rejects.toThrow(`process ${appender.pid} has it open`);

  await appender.kill();
  expect((await readAll()).length).toBeGreaterThan(0);
});

/** All transactions, those in the snapshot too. */
async function readAll(): Promise<readonly string[]> {
  const all: string[] = [];
  const journal = await Journal.open(folder, collectingReplay(all));
  await journal.close();
  return all;
}

function compare(
  all: readonly string[],
  acknowledged: ReadonlyMap<number, string>,
): readonly string[] {
  const problems: string[] = [];
  if (new Set(all).size < all.length) problems.push('a transaction is there twice');
  for (const [position, transaction] of acknowledged) {
    if (all[position - 1] !== transaction) problems.push(`transaction ${position} is not there`);
  }
  return problems;
}
