/**
 * The file system as the journal sees it, so that tests can put one in its place that loses power, runs full or
 * lies. Whatever goes wrong is the error of the operating system, with its `code`.
 */
export interface FileSystem {
  /** `create` makes the file, or empties the one of that name. */
  open(file: string, mode: 'read' | 'change' | 'create'): Promise<OpenFile>;
  /** Replaces `to`. It may be undone by a loss of power until the folder is synced. */
  rename(from: string, to: string): Promise<void>;
  unlink(file: string): Promise<void>;
  /** The names in a folder, in any order. */
  list(folder: string): Promise<readonly string[]>;
  /** Fails with `EEXIST` if it exists, with `ENOENT` if the folder above it does not. */
  makeDirectory(folder: string): Promise<void>;
  /** Makes what was created, renamed and unlinked in a folder last. */
  syncDirectory(folder: string): Promise<void>;
  /** Makes an empty file, or fails with `EEXIST`; the file goes when it is released or the process ends in order. */
  lock(file: string): Promise<FileLock>;
}

/** Positions and lengths are in bytes. */
export interface OpenFile {
  /** Resolves to how many bytes came, which may be fewer than asked for; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Resolves to how many bytes were written, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>;
  size(): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Makes the contents and the length last. */
  fdatasync(): Promise<void>;
  fsync(): Promise<void>;
  close(): Promise<void>;
}

export interface FileLock {
  release(): Promise<void>;
}
