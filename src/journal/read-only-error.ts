import { CommuniqueError } from '../kernel/errors.js';
import { reasonNotWritten } from '../kernel/write-whole-file.js';

/** The error of every write after one that failed. Clients see it, so it names no file. */
export function readOnlyError(cause: unknown): CommuniqueError {
  return new CommuniqueError(
    'STORE_UNAVAILABLE',
    `the graph is read-only since a change could not be written to the journal: ${reasonNotWritten(cause)}. All changes that were acknowledged are there; this one and those that waited are not acknowledged. Mend the cause and restart the server.`,
    { cause },
  );
}
