import { overwrite } from './disk.js';

/** What a disk holds for good: names, and the contents of files by their numbers. */
export interface DiskImage {
  readonly names: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<number, Buffer>;
}

/** A change that is on its way to the disk, of the smallest size that is made whole or not at all. */
export type Pending =
  | {
      readonly kind: 'sector';
      readonly file: number;
      readonly position: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'length'; readonly file: number; readonly length: number }
  | { readonly kind: 'link'; readonly name: string; readonly target: number }
  | {
      readonly kind: 'rename';
      readonly from: string;
      readonly to: string;
      readonly target: number;
    }
  | { readonly kind: 'unlink'; readonly name: string };

/** The disk with these changes made, in their order. */
export function applyPending(image: DiskImage, changes: readonly Pending[]): DiskImage {
  const names = new Map(image.names);
  const files = new Map(image.files);
  for (const change of changes) {
    switch (change.kind) {
      case 'sector': {
        const contents = files.get(change.file) ?? Buffer.alloc(0);
        files.set(change.file, overwrite(contents, change.position, change.bytes));
        break;
      }
      case 'length': {
        const contents = files.get(change.file);
        if (contents !== undefined) files.set(change.file, contents.subarray(0, change.length));
        break;
      }
      case 'link':
        names.set(change.name, change.target);
        break;
      case 'rename':
        if (names.get(change.from) === change.target) names.delete(change.from);
        names.set(change.to, change.target);
        break;
      case 'unlink':
        names.delete(change.name);
        break;
    }
  }
  return { names, files };
}
