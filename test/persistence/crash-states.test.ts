import type { GraphModel } from '../../src/model/graph-model.js';
import { crashImages } from '../journal/disk/crash-images.js';
import { Disk } from '../journal/disk/disk.js';
import type { DiskImage } from '../journal/disk/pending.js';
import { createRandom } from '../journal/disk/random.js';
import { simulateFileSystem } from '../journal/disk/simulated-file-system.js';
import { bundledModel } from '../support/bundled-graph.js';
import { openKept } from './kept-graph.js';
import { recordRun } from './recorded-run.js';

/** CRASH_LIMIT and CRASH_RUNS are as in the tests of the journal. */
const LIMIT = Number(process.env['CRASH_LIMIT'] ?? 2);
const RUNS = Number(process.env['CRASH_RUNS'] ?? 1);
const FIRST = Number(process.env['CRASH_SEED'] ?? 1);

it('a graph is restored after a loss of power at any time, with every change that was acknowledged, whole', async () => {
  const model = await bundledModel();
  const problems: string[] = [];
  const done = { runs: RUNS, calls: 0, states: 0, snapshots: 0 };
  for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
    const random = createRandom(seed);
    const run = await recordRun(model, { seed, transactions: 200 });
    done.snapshots += run.snapshots;
    const disk = new Disk();
    for (const [index, { call, acknowledged, submitted }] of run.calls.entries()) {
      done.calls += 1;
      for (const image of crashImages(disk, LIMIT, random)) {
        done.states += 1;
        const found = await restoredFrom(image, model);
        const number = run.states.indexOf(found);
        if (number >= acknowledged && number <= submitted) continue;
        const expected = `${acknowledged} to ${submitted} transactions`;
        problems.push(
          `seed ${seed}, before call ${index} (${call.kind}): ${expected}, ${number === -1 ? found : number}`,
        );
      }
      disk.do(call);
    }
  }

  if (process.env['CRASH_LIMIT'] !== undefined) process.stdout.write(`${JSON.stringify(done)}\n`);
  expect(problems).toEqual([]);
  expect(done.snapshots).toBeGreaterThanOrEqual(2 * RUNS);
});

async function restoredFrom(image: DiskImage, model: GraphModel): Promise<string> {
  try {
    const { digest } = await openKept(model, simulateFileSystem(new Disk(image)));
    return digest();
  } catch (error) {
    return String(error);
  }
}
