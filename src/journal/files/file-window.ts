import type { OpenFile } from '../machine/file-system.js';

/** How much is read at a time. */
const CHUNK = 1024 * 1024;

/** Reads a file from front to back in large pieces, of which small ones are asked for. */
export class FileWindow {
  readonly #file: OpenFile;
  /** Later growth is not seen: a file may be read while it is appended to. */
  readonly size: number;
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;

  private constructor(file: OpenFile, size: number) {
    this.#file = file;
    this.size = size;
  }

  static async open(file: OpenFile): Promise<FileWindow> {
    return new FileWindow(file, await file.size());
  }

  /** The bytes at a position: as many as asked for, unless the file ends. They are not to be changed. */
  async at(position: number, length: number): Promise<Buffer> {
    const end = Math.min(position + length, this.size);
    if (position < this.#start || end > this.#start + this.#bytes.length) {
      await this.#load(position, Math.min(Math.max(end, position + CHUNK), this.size));
    }
    return this.#bytes.subarray(position - this.#start, Math.max(end, position) - this.#start);
  }

  async #load(start: number, end: number): Promise<void> {
    const bytes = Buffer.allocUnsafe(Math.max(end - start, 0));
    let filled = 0;
    while (filled < bytes.length) {
      const read = await this.#file.read(bytes.subarray(filled), start + filled);
      if (read === 0) break;
      filled += read;
    }
    this.#start = start;
    this.#bytes = bytes.subarray(0, filled);
  }
}
