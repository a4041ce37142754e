import { randomBytes } from 'node:crypto';
import type { FileSystem } from './file-system.js';
import { nodeFileSystem } from './node-file-system.js';
import { nodeProcesses } from './node-processes.js';
import type { Processes } from './processes.js';

/** All that the journal needs of the machine. It reads no clock: the time of a change is the store's to write down. */
export interface Machine {
  readonly fileSystem: FileSystem;
  readonly processes: Processes;
  readonly randomBytes: (length: number) => Buffer;
}

export const THIS_MACHINE: Machine = {
  fileSystem: nodeFileSystem,
  processes: nodeProcesses,
  randomBytes,
};
