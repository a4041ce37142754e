import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import type { Machine } from '../../../src/journal/machine/machine.js';

/** A machine on which only one process runs. */
export function machineOn(fileSystem: FileSystem): Machine {
  return {
    fileSystem,
    processes: { host: 'here', ownPid: 1, startOf: () => Promise.resolve('1') },
  };
}
