import type { Disk } from './disk.js';
import { applyPending, type DiskImage, type Pending } from './pending.js';
import type { Random } from './random.js';

/**
 * What a loss of power may leave of a disk: each part of what is on its way, up to a limit of how many; beyond it
 * those that come first, those that come last, all but one, one alone, and some at random. And each sector torn: with
 * its first half, or with anything in it.
 */
export function* crashImages(disk: Disk, limit: number, random: Random): Generator<DiskImage> {
  const { kept, pending } = disk;
  for (const chosen of parts(pending, limit, random)) yield applyPending(kept, chosen);
  for (const [index, change] of pending.entries()) {
    if (change.kind !== 'sector' || index >= limit) continue;
    for (const torn of tears(change, random)) {
      yield applyPending(kept, [...pending.slice(0, index), torn]);
      yield applyPending(kept, pending.with(index, torn));
    }
  }
}

function* parts(
  pending: readonly Pending[],
  limit: number,
  random: Random,
): Generator<readonly Pending[]> {
  const count = pending.length;
  if (2 ** count <= limit) {
    for (let mask = 0; mask < 2 ** count; mask += 1) {
      yield pending.filter((_, index) => (mask >> index) % 2 === 1);
    }
    return;
  }
  const some: (readonly Pending[])[] = [pending, []];
  for (const [index, change] of pending.entries()) {
    some.push(pending.slice(0, index), pending.slice(index), pending.toSpliced(index, 1), [change]);
  }
  for (let left = limit; left > 0; left -= 1) {
    const [part] = some.splice(random.below(some.length), 1);
    yield part ?? pending.filter(() => random.chance(0.5));
  }
}

type Sector = Extract<Pending, { readonly kind: 'sector' }>;

function tears(sector: Sector, random: Random): readonly Sector[] {
  const { bytes } = sector;
  const half = new Uint8Array(bytes.length);
  half.set(bytes.subarray(0, bytes.length / 2));
  return [
    { ...sector, bytes: half },
    { ...sector, bytes: random.bytes(bytes.length) },
  ];
}
