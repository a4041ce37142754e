import type { PlanValue } from '../../../src/plan/value.js';
import type { Run } from '../../../src/store/embedded/access/run.js';
import { makeFilmModel } from '../../support/film-model.js';
import { graphHolding, runOn } from '../../support/run-on.js';

const VALUES: readonly PlanValue[] = ['one', ['some'], { kind: 'cursor', position: [] }, 7];
const SLOTS = [0, 1, 2, 3, 4];

it('gives the value of a slot to who expects its kind, and is an internal error to others', () => {
  const run = runOn(graphHolding(makeFilmModel({ cited: false }), []), VALUES);
  const read = (kind: 'scalar' | 'list' | 'cursor' | 'number') =>
    SLOTS.map((slot) => outcomeOf(run, kind, slot));
  const misused = (slot: number) => `INTERNAL: slot ${slot} has a value of another kind`;

  expect([read('scalar'), read('list'), read('cursor'), read('number')]).toEqual([
    ['one', misused(1), misused(2), 7, misused(4)],
    [misused(0), ['some'], misused(2), misused(3), misused(4)],
    [misused(0), misused(1), { kind: 'cursor', position: [] }, misused(3), misused(4)],
    [misused(0), misused(1), misused(2), 7, misused(4)],
  ]);
});

function outcomeOf(run: Run, kind: 'scalar' | 'list' | 'cursor' | 'number', slot: number): unknown {
  try {
    return run[kind](slot);
  } catch (error) {
    const { code, message } = error as { readonly code: string; readonly message: string };
    return `${code}: ${message}`;
  }
}
