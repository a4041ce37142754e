import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import type { Machine } from '../../../src/journal/machine/machine.js';

/** A machine on which only one process runs, and whose random bytes are all the same. */
export function machineOn(fileSystem: FileSystem, random = 1): Machine {
  return {
    fileSystem,
    randomBytes: (length) => Buffer.alloc(length, random),
    processes: { host: 'here', ownPid: 1, startOf: () => Promise.resolve('1') },
  };
}
