import { verifyJournal } from '../journal/verify-journal.js';
import type { GraphModel } from '../model/graph-model.js';
import { JournalLog } from '../persistence/journal-log.js';
import { EmbeddedStore } from '../store/embedded/embedded-store.js';

/**
 * Writes a snapshot into the folder of a graph. Returns its size before and after, in bytes; `undefined` if nothing
 * was written to it yet.
 */
export async function compactFolder(
  folder: string,
  model: GraphModel,
  onWarning: (message: string) => void,
): Promise<{ readonly before: number; readonly after: number } | undefined> {
  const { bytes: before } = await verifyJournal(folder);
  const changeLog = new JournalLog(folder, model, { onWarning });
  const store = new EmbeddedStore(model, { readTimeout: Infinity, changeLog });
  try {
    if ((await store.prepare()) !== 'loaded') return undefined;
    await changeLog.snapshot();
  } finally {
    await store.close();
  }
  const { bytes: after } = await verifyJournal(folder);
  return { before, after };
}
