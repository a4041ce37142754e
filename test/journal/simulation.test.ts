import { simulate } from './disk/simulation.js';

/** CRASH_SEEDS is how many runs there are, and CRASH_SEED the first of them: `npm run test:crash` makes more. */
const SEEDS = Number(process.env['CRASH_SEEDS'] ?? 80);
const FIRST = Number(process.env['CRASH_SEED'] ?? 1);

describe('a journal on a disk that fails', () => {
  it('has all that was acknowledged, in order, and refuses to go on after a failed write', async () => {
    const problems: string[] = [];
    let lives = 0;
    for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) {
      const report = await simulate(seed);
      lives += report.lives;
      problems.push(...report.problems.map((problem) => `seed ${seed}: ${problem}`));
    }

    if (process.env['CRASH_SEEDS'] !== undefined) {
      process.stdout.write(`${SEEDS} seeds from ${FIRST}, ${lives} lives\n`);
    }
    expect(problems).toEqual([]);
  });

  it('makes the same calls again for the same seed', async () => {
    const first = await simulate(1814);

    expect(await simulate(1814)).toEqual(first);
    expect(await simulate(1815)).not.toEqual(first);
  });
});
