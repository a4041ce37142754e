import fc from 'fast-check';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { StoreUnderTest } from '../stores.js';
import { Choices } from './choices.js';

interface GraphRuns {
  /** What is tested on each graph, for the output. */
  readonly about: string;
  readonly runs: number;
  /** The time after which no further graph is tested; the first one always is. */
  readonly minutes: number;
  readonly seed: number;
}

/**
 * Waits until the store is free and has its indexes, before the time of a test on random graphs begins:
 * several suites take turns with one Neo4j.
 */
export async function openOnce({ open }: StoreUnderTest, model: GraphModel): Promise<void> {
  await (await open(model, [])).close();
}

/**
 * Checks many random graphs, and prints how many: the time limit may end it early, and passing on two
 * graphs means less than passing on sixty.
 *
 * DIFFERENTIAL_SHRINK=1 shrinks a graph that fails.
 */
export async function onGraphs(
  { about, runs, minutes, seed }: GraphRuns,
  check: (choices: Choices) => Promise<void>,
): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      // One graph is tested however long it takes: the plans of a Neo4j that has just started take a minute.
      if (done > 0 && performance.now() > end) return;
      await check(new Choices(draw));
      done += 1;
    }),
    { numRuns: runs, seed, endOnFailure: process.env['DIFFERENTIAL_SHRINK'] !== '1' },
  );
  process.stderr.write(
    `${about}: ${done} graphs${done < runs ? `, of ${runs}: the time was up` : ''}\n`,
  );
  expect(done).toBeGreaterThan(0);
}
