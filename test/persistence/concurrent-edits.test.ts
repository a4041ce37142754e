import type { EditResult } from '../../src/store/store.js';
import { Disk } from '../journal/disk/disk.js';
import { createRandom } from '../journal/disk/random.js';
import { simulateFileSystem } from '../journal/disk/simulated-file-system.js';
import { bundledModel } from '../support/bundled-graph.js';
import { type KeptGraph, openKept } from './kept-graph.js';
import { LENIENT, randomEdits } from './random-edits.js';

const RUNS = 40;
const EDITS = 40;

it('edits that come together have the outcome of the same edits one after the other', async () => {
  const model = await bundledModel();
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = createRandom(seed);
    const edits = Array.from({ length: EDITS }, () => randomEdits(model, random));
    const together = await openOne();
    const atOnce = await Promise.all(
      edits.map((each) => outcomeOf(together.store.edit(each, LENIENT))),
    );
    const apart = await openOne();
    const inTurn: unknown[] = [];
    for (const each of edits) inTurn.push(await outcomeOf(apart.store.edit(each, LENIENT)));

    expect([seed, atOnce, together.digest()]).toEqual([seed, inTurn, apart.digest()]);
  }

  function openOne(): Promise<KeptGraph> {
    return openKept(model, simulateFileSystem(new Disk()));
  }
});

/** What a client is told, but for the version of the data, which is another for each store. */
function outcomeOf(edit: Promise<EditResult>): Promise<unknown> {
  return edit.then(
    ({ nodes, changed }) => ({ nodes, changed }),
    (error: unknown) => String(error),
  );
}
