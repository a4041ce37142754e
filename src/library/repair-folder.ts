import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import { repairGraph, type GraphRepair } from '../persistence/repair-graph.js';
import type { LoggedGraph } from '../store/change-log.js';
import { EmbeddedStore } from '../store/embedded/embedded-store.js';

/** Saves what is whole of a graph that is kept in a damaged folder into a new folder. */
export async function repairFolder(
  folder: string,
  target: string,
  model: GraphModel,
): Promise<GraphRepair> {
  let repair: GraphRepair | undefined;
  const restore = async (graph: LoggedGraph): Promise<boolean> => {
    repair = await repairGraph(graph, { folder, target, model });
    return true;
  };
  const store = new EmbeddedStore(model, {
    readTimeout: Infinity,
    changeLog: {
      restore,
      append: () => Promise.reject(new CommuniqueError('INTERNAL', 'nothing is written to it')),
      close: () => Promise.resolve(),
    },
  });
  try {
    await store.prepare();
  } finally {
    await store.close();
  }
  if (repair === undefined) throw new CommuniqueError('INTERNAL', 'nothing was repaired');
  return repair;
}
