import type { GraphModel } from '../../src/model/graph-model.js';
import { Disk } from '../journal/disk/disk.js';
import { createRandom } from '../journal/disk/random.js';
import { simulateFileSystem } from '../journal/disk/simulated-file-system.js';
import type { Edit } from '../../src/model/edit.js';
import { openKept } from './kept-graph.js';
import { LENIENT, randomEdits } from './random-edits.js';

/** The files of a folder that keeps a graph, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** A frame as it was written, with its header. */
export interface Frame {
  readonly bytes: Buffer;
  readonly lines: readonly string[];
}

const FILE_HEADER = 64;
export const FRAME_HEADER = 56;
const LENGTH = 8;

/** Keeps a random graph: a snapshot of several frames, merged nodes among them, and a journal of the changes after it. */
export async function keepRandomGraph(
  model: GraphModel,
  seed: number,
): Promise<{ readonly files: Files; readonly digest: string }> {
  const random = createRandom(seed);
  const disk = new Disk();
  const { store, log, digest } = await openKept(model, simulateFileSystem(disk));
  for (let number = 0; number < 9; number += 1) {
    await store.edit(longTopic(model, number), LENIENT);
  }
  const editRandomly = async (): Promise<void> => {
    for (let edit = 0; edit < 40; edit += 1) {
      await store.edit(randomEdits(model, random), LENIENT).catch(() => undefined);
    }
  };
  await editRandomly();
  await log.snapshot();
  await editRandomly();
  const last = digest();
  await store.close();
  const files = [...disk.names].map(([name, file]) => [name, disk.contents(file)] as const);
  return { files: new Map(files), digest: last };
}

/** The frames of a file. */
export function framesOf(file: Buffer): readonly Frame[] {
  const frames: Frame[] = [];
  for (let start = FILE_HEADER; start < file.length;) {
    const payload = start + FRAME_HEADER;
    const end = payload + file.readUInt32BE(start + LENGTH);
    const lines = file.toString('utf8', payload, end).split('\n').slice(0, -1);
    frames.push({ bytes: file.subarray(start, end), lines });
    start = end;
  }
  return frames;
}

/** A file of these frames behind the header of another. */
export function withFrames(file: Buffer, frames: readonly Buffer[]): Buffer {
  return Buffer.concat([file.subarray(0, FILE_HEADER), ...frames]);
}

/** So long that a frame of a snapshot has a few of them. */
function longTopic({ nodeTypes }: GraphModel, number: number): readonly Edit[] {
  const type = nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  const properties = { name: `Long ${number}`, description: 'x'.repeat(80_000) };
  const id = `topic:long${number}`;
  return [
    { kind: 'node', type, id, properties, ifVersion: undefined, sources: [], path: ['input', 0] },
  ];
}
