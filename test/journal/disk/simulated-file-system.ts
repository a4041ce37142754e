import path from 'node:path';
import type { FileSystem, OpenFile } from '../../../src/journal/machine/file-system.js';
import type { Disk, DiskCall } from './disk.js';

/** A call before it is made, and what becomes of it. */
export interface Incident {
  readonly kind: DiskCall['kind'] | 'read';
  readonly length: number;
}

export type Outcome =
  | { readonly kind: 'works'; readonly length?: number }
  | { readonly kind: 'fails'; readonly code: string }
  /** The machine has stopped: the call never returns. */
  | { readonly kind: 'stops' };

export interface SimulationOptions {
  /** Gets each call that changes the disk, before it is made. */
  readonly onCall?: (call: DiskCall) => void;
  readonly decide?: (incident: Incident) => Outcome;
}

/** The file system of one process on a simulated disk with one folder. */
export function simulateFileSystem(disk: Disk, options: SimulationOptions = {}): FileSystem {
  const locks = new Set<string>();
  const decide = options.decide ?? ((): Outcome => ({ kind: 'works' }));

  async function settle(kind: Incident['kind'], length = 0): Promise<number> {
    const outcome = decide({ kind, length });
    switch (outcome.kind) {
      case 'works':
        return outcome.length ?? length;
      case 'fails':
        throw systemError(outcome.code);
      case 'stops':
        return new Promise(() => undefined);
    }
  }

  function make(call: DiskCall): void {
    options.onCall?.(call);
    disk.do(call);
  }

  async function sync(file: number): Promise<void> {
    try {
      await settle('sync');
    } catch (error) {
      make({ kind: 'failed sync', file });
      throw error;
    }
    make({ kind: 'sync', file });
  }

  function openFile(file: number): OpenFile {
    return {
      read: async (into, position) => {
        const length = await settle('read', into.length);
        return disk.contents(file).copy(into, 0, position, position + length);
      },
      write: async (bytes, position) => {
        const length = await settle('write', bytes.length);
        make({ kind: 'write', file, position, bytes: bytes.slice(0, length) });
        return length;
      },
      size: () => Promise.resolve(disk.contents(file).length),
      truncate: async (length) => {
        await settle('truncate');
        make({ kind: 'truncate', file, length });
      },
      fdatasync: () => sync(file),
      fsync: () => sync(file),
      close: () => Promise.resolve(),
    };
  }

  return {
    open: async (name, mode) => {
      const base = path.basename(name);
      if (mode === 'create') {
        await settle('create');
        make({ kind: 'create', name: base });
      }
      const file = disk.names.get(base);
      if (file === undefined) throw systemError('ENOENT');
      return openFile(file);
    },
    rename: async (from, to) => {
      await settle('rename');
      make({ kind: 'rename', from: path.basename(from), to: path.basename(to) });
    },
    unlink: async (name) => {
      await settle('unlink');
      if (!disk.names.has(path.basename(name))) throw systemError('ENOENT');
      make({ kind: 'unlink', name: path.basename(name) });
    },
    list: () => Promise.resolve([...disk.names.keys(), ...locks]),
    makeDirectory: () => Promise.reject(systemError('EEXIST')),
    syncDirectory: async () => {
      await settle('sync directory');
      make({ kind: 'sync directory' });
    },
    lock: (name) => {
      locks.add(path.basename(name));
      return Promise.resolve({
        release: () => {
          locks.delete(path.basename(name));
          return Promise.resolve();
        },
      });
    },
  };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
