import { checkCrashes } from './disk/check-crash.js';
import { record } from './disk/recording.js';

/** CRASH_LIMIT is how many parts of what is on its way are tried after each call, of so many runs: CRASH_RUNS. */
const LIMIT = Number(process.env['CRASH_LIMIT'] ?? 12);
const SECOND_LOSS_EVERY = process.env['CRASH_LIMIT'] === undefined ? 60 : 25;
const RUNS = Number(process.env['CRASH_RUNS'] ?? 1);
const FIRST = Number(process.env['CRASH_SEED'] ?? 1);

it('a journal opens after a loss of power at any time, with all that was acknowledged and nothing else', async () => {
  const problems: string[] = [];
  const done = { runs: RUNS, calls: 0, states: 0, secondLosses: 0 };
  for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
    const writers = 1 + ((seed + 4) % 8);
    const recording = await record({ seed, transactions: 200, writers, snapshotsAt: [60, 130] });
    const report = await checkCrashes(recording, {
      limit: LIMIT,
      secondLossEvery: SECOND_LOSS_EVERY,
    });
    done.calls += report.calls;
    done.states += report.states;
    done.secondLosses += report.secondLosses;
    problems.push(...report.problems.map((problem) => `seed ${seed}: ${problem}`));
  }

  if (process.env['CRASH_LIMIT'] !== undefined) process.stdout.write(`${JSON.stringify(done)}\n`);
  expect(problems).toEqual([]);
  expect(done.states).toBeGreaterThan(done.calls);
});
