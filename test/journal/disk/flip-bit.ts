import type { DiskImage } from './pending.js';
import type { Random } from './random.js';

export interface Flip {
  readonly image: DiskImage;
  readonly file: string;
  readonly byte: number;
}

/** Flips a bit of a file that is not empty; `undefined` if there is none. */
export function flipBit(image: DiskImage, random: Random): Flip | undefined {
  const candidates = [...image.names].filter(
    ([, file]) => (image.files.get(file)?.length ?? 0) > 0,
  );
  const [name, file] = candidates[random.below(candidates.length)] ?? [];
  if (name === undefined || file === undefined) return undefined;
  const contents = Buffer.from(image.files.get(file) ?? []);
  const byte = random.below(contents.length);
  contents.writeUInt8(contents.readUInt8(byte) ^ (1 << random.below(8)), byte);
  return {
    image: { names: image.names, files: new Map(image.files).set(file, contents) },
    file: name,
    byte,
  };
}
