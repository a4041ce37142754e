import { beginFolder } from '../journal/begin-folder.js';
import { buildFolder } from '../journal/build-folder.js';
import type { Damage } from '../journal/files/fault.js';
import { THIS_MACHINE, type Machine } from '../journal/machine/machine.js';
import { salvageJournal } from '../journal/salvage-journal.js';
import type { GraphModel } from '../model/graph-model.js';
import type { LoggedGraph } from '../store/change-log.js';
import { printState } from './print-state.js';
import { SalvagedGraph } from './salvaged-graph.js';

export interface GraphRepair {
  /** Of the graph that was saved. */
  readonly records: number;
  /** Changes that were made again after the snapshot. */
  readonly changes: number;
  /** What is not in it, with its place in the damaged folder and the reason. */
  readonly lost: readonly Damage[];
}

export interface RepairOptions {
  readonly folder: string;
  /** The folder to write. */
  readonly target: string;
  readonly model: GraphModel;
  readonly machine?: Machine;
}

/**
 * Saves what is whole of a graph that is kept in a damaged folder into a new folder, which a start opens. The damaged
 * one is left as it is.
 *
 * Of the snapshot, each record is saved whose line is whole and whose nodes are. Of the changes after it, each is made
 * again that fits what is there then, and otherwise is dropped as a whole.
 *
 * If anything is lost, every node gets a version that no client has seen: what was read before is not overwritten.
 *
 * @param graph An empty one, to be filled.
 * @throws CommuniqueError `BAD_SETTINGS` if the target has files, a process has the folder open, or a newer version
 *   wrote it.
 */
export async function repairGraph(
  graph: LoggedGraph,
  { folder, target, model, machine = THIS_MACHINE }: RepairOptions,
): Promise<GraphRepair> {
  const salvage = new SalvagedGraph(graph, model);
  let records = 0;
  await buildFolder(target, machine.fileSystem, async (part) => {
    await salvageJournal(folder, salvage, machine);
    records = await salvage.finish(folder);
    await beginFolder(part, machine, printState(graph.holdState()));
  });
  const { changes, lost } = salvage;
  return { records, changes, lost };
}
