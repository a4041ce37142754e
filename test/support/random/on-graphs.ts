import fc from 'fast-check';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { StoreUnderTest } from '../stores.js';
import { Choices } from './choices.js';

interface GraphRuns {
  /** What is done on each graph, for whoever reads the output. */
  readonly about: string;
  readonly runs: number;
  /** No further graph is begun after so many. */
  readonly minutes: number;
  readonly seed: number;
}

/**
 * Waits until the store can be had, its indexes made, before the time of a test on random graphs begins:
 * several suites take turns at one Neo4j.
 */
export async function openOnce({ open }: StoreUnderTest, model: GraphModel): Promise<void> {
  await (await open(model, [])).close();
}

/**
 * Does the same on many random graphs, and prints on how many: a time that is over ends it early,
 * and a test that passed on two graphs is not one that passed on sixty.
 *
 * DIFFERENTIAL_SHRINK=1 looks for a smaller graph that fails.
 */
export async function onGraphs(
  { about, runs, minutes, seed }: GraphRuns,
  check: (choices: Choices) => Promise<void>,
): Promise<void> {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      await check(new Choices(draw));
      done += 1;
    }),
    {
      numRuns: runs,
      seed,
      endOnFailure: process.env['DIFFERENTIAL_SHRINK'] !== '1',
      interruptAfterTimeLimit: minutes * 60_000,
    },
  );
  process.stderr.write(
    `${about}: ${done} graphs${done < runs ? ', then the time was over' : ''}\n`,
  );
  expect(done).toBeGreaterThan(0);
}
