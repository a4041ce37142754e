import { applyPending, type DiskImage, type Pending } from './pending.js';

/** The size of what a disk writes whole or not at all. */
const SECTOR = 512;

/** A call that changes a disk. Files are told by number: a name may be given to another. */
export type DiskCall =
  | { readonly kind: 'create'; readonly name: string }
  | {
      readonly kind: 'write';
      readonly file: number;
      readonly position: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number }
  /** A sync that fails: the system believes its pages to be written, and they never are. */
  | { readonly kind: 'failed sync'; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly name: string }
  | { readonly kind: 'sync directory' };

/**
 * A disk with one folder: what programs see, what is on the disk for good, and what is on its way there, of which a
 * loss of power leaves any part.
 */
export class Disk {
  #files = new Map<number, Buffer>();
  #names = new Map<string, number>();
  /** What is on the disk for good. */
  #kept: DiskImage;
  #pending: Pending[] = [];
  #nextFile: number;

  constructor(image: DiskImage = { names: new Map(), files: new Map() }) {
    this.#kept = image;
    this.#names = new Map(image.names);
    this.#files = new Map(image.files);
    this.#nextFile = Math.max(-1, ...image.files.keys()) + 1;
  }

  get kept(): DiskImage {
    return this.#kept;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** What programs see, as after a process was killed and the machine goes on. */
  get names(): ReadonlyMap<string, number> {
    return this.#names;
  }

  contents(file: number): Buffer {
    return this.#files.get(file) ?? Buffer.alloc(0);
  }

  do(call: DiskCall): void {
    switch (call.kind) {
      case 'create':
        this.#create(call.name);
        break;
      case 'write':
        this.#files.set(call.file, overwrite(this.contents(call.file), call.position, call.bytes));
        this.#pending.push(...sectorsOf(call.file, call.position, call.bytes));
        break;
      case 'truncate':
        this.#files.set(call.file, this.contents(call.file).subarray(0, call.length));
        this.#pending.push({ kind: 'length', file: call.file, length: call.length });
        break;
      case 'sync':
        this.#settle((each) => 'file' in each && each.file === call.file);
        break;
      case 'failed sync':
        this.#pending = this.#pending.filter(
          (each) => !(each.kind === 'sector' && each.file === call.file),
        );
        break;
      case 'rename':
        this.#changeNames({ ...call, target: this.#fileOf(call.from) });
        break;
      case 'unlink':
        this.#changeNames(call);
        break;
      case 'sync directory':
        this.#settle((each) => !('file' in each));
        break;
    }
  }

  #create(name: string): void {
    const existing = this.#names.get(name);
    if (existing !== undefined) {
      this.do({ kind: 'truncate', file: existing, length: 0 });
      return;
    }
    const file = this.#nextFile;
    this.#nextFile += 1;
    this.#files.set(file, Buffer.alloc(0));
    this.#changeNames({ kind: 'link', name, target: file });
  }

  #changeNames(pending: Pending): void {
    this.#names = new Map(applyPending({ names: this.#names, files: new Map() }, [pending]).names);
    this.#pending.push(pending);
  }

  #fileOf(name: string): number {
    const file = this.#names.get(name);
    if (file === undefined) throw Object.assign(new Error(`no ${name}`), { code: 'ENOENT' });
    return file;
  }

  #settle(isSettled: (pending: Pending) => boolean): void {
    this.#kept = applyPending(this.#kept, this.#pending.filter(isSettled));
    this.#pending = this.#pending.filter((each) => !isSettled(each));
  }
}

/** A copy of a file with bytes put at a position, with zeros between its end and them. */
export function overwrite(contents: Buffer, position: number, bytes: Uint8Array): Buffer {
  const changed = Buffer.alloc(Math.max(contents.length, position + bytes.length));
  contents.copy(changed);
  changed.set(bytes, position);
  return changed;
}

function sectorsOf(file: number, position: number, bytes: Uint8Array): Pending[] {
  const sectors: Pending[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(at + SECTOR - ((position + at) % SECTOR), bytes.length);
    sectors.push({ kind: 'sector', file, position: position + at, bytes: bytes.slice(at, end) });
    at = end;
  }
  return sectors;
}
