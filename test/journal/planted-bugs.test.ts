import type { FileSystem } from '../../src/journal/machine/file-system.js';
import { checkCrashes } from './disk/check-crash.js';
import { checkDamage, flips, moves } from './disk/check-damage.js';
import * as plants from './disk/planted-bugs.js';
import { record, type RunOptions } from './disk/recording.js';
import { simulate } from './disk/simulation.js';
import { journalWithSnapshot } from './disk/small-journals.js';

type Around = (fileSystem: FileSystem) => FileSystem;

const RUN = { seed: 7, transactions: 24, writers: 4, snapshotsAt: [6, 15] };

describe('a bug that is planted is found', () => {
  it.each<[string, Partial<RunOptions>]>([
    ['acknowledged before the sync', { around: plants.acknowledgedBeforeSync }],
    ['a new journal whose folder is not synced', { around: plants.newJournalNotInFolder }],
    ['a snapshot named before its data is synced', { around: plants.snapshotNamedBeforeItsData }],
    [
      'the old journal removed before the new name lasts',
      { around: plants.oldJournalGoneTooEarly },
    ],
    ['a snapshot of a state that moves', { linesOf: plants.movingState }],
    ['appended behind a tail that is not cut', { around: plants.appendedBehindUncutTail }],
  ])('by losing power: %s', async (_, plant) => {
    expect(await problemsOfCrashes(plant)).not.toEqual([]);
  });

  it.each<[string, Around]>([
    ['a failed sync that is tried again', plants.failedSyncTriedAgain],
    ['a short write that is not noticed', plants.shortWriteNotNoticed],
  ])('by failing calls: %s', async (_, plant) => {
    expect(await problemsOfSeeds(plant)).not.toEqual([]);
  });

  it('by flipping bits: damage taken for a torn tail', async () => {
    const journal = await journalWithSnapshot();

    const { problems } = await checkDamage(journal, flips(journal), plants.damageTakenForTornTail);

    expect(problems).not.toEqual([]);
  });

  it('by moving frames: a chain that is not looked at', async () => {
    const journal = await journalWithSnapshot();

    const { problems } = await checkDamage(journal, moves(journal), plants.chainNotLookedAt);

    expect(problems).not.toEqual([]);
  });
});

it('without a bug, the same searches find nothing', async () => {
  expect([...(await problemsOfCrashes({})), ...(await problemsOfSeeds((each) => each))]).toEqual(
    [],
  );
});

async function problemsOfCrashes(plant: Partial<RunOptions>): Promise<readonly string[]> {
  const recording = await record({ ...RUN, ...plant });
  const { around } = plant;
  const { problems } = await checkCrashes(recording, {
    limit: 8,
    secondLossEvery: 10,
    stopsAtFirst: true,
    ...(around && { around }),
  });
  return problems;
}

async function problemsOfSeeds(plant: Around): Promise<readonly string[]> {
  const problems: string[] = [];
  for (let seed = 1; seed <= 60 && problems.length === 0; seed += 1) {
    problems.push(...(await simulate(seed, plant)).problems);
  }
  return problems;
}
