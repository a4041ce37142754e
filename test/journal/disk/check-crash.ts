import { Journal } from '../../../src/journal/journal.js';
import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import { CountingState, statesOf } from './counting-state.js';
import { crashImages } from './crash-images.js';
import { Disk, type DiskCall } from './disk.js';
import { machineOn } from './machines.js';
import type { DiskImage } from './pending.js';
import { createRandom, type Random } from './random.js';
import type { Recording } from './recording.js';
import { simulateFileSystem } from './simulated-file-system.js';

export interface CrashOptions {
  /** How many parts of what is on its way are tried after each call. */
  readonly limit: number;
  /** In how many states, of this many one, power is lost once more during the recovery. */
  readonly secondLossEvery: number;
  /** Whether one problem is enough. */
  readonly stopsAtFirst?: boolean;
  readonly around?: (fileSystem: FileSystem) => FileSystem;
}

export interface CrashReport {
  readonly calls: number;
  readonly states: number;
  readonly secondLosses: number;
  /** What is wrong, with the call after which power was lost. */
  readonly problems: readonly string[];
}

/** Between how many and how many transactions a journal must have. */
interface Expected {
  readonly least: number;
  readonly most: number;
  /** The states after none, one, two … transactions. */
  readonly states: readonly string[];
}

/** Loses power after each call of a recording, in every way, and opens what is left. */
export async function checkCrashes(
  recording: Recording,
  options: CrashOptions,
): Promise<CrashReport> {
  const random = createRandom(1);
  const states = statesOf(recording.transactions);
  const disk = new Disk();
  const problems: string[] = [];
  const report = { calls: recording.calls.length, states: 0, secondLosses: 0 };
  for (const [index, { call, acknowledged, submitted }] of recording.calls.entries()) {
    const expected = { least: acknowledged, most: submitted, states };
    for (const image of crashImages(disk, options.limit, random)) {
      report.states += 1;
      const problem = await checkImage(image, expected, options);
      if (problem !== undefined) problems.push(`before call ${index} (${call.kind}): ${problem}`);
      if (problem !== undefined || report.states % options.secondLossEvery !== 0) continue;
      const second = await loseAgain(image, expected, options, random);
      report.secondLosses += second.states;
      problems.push(...second.problems.map((each) => `before call ${index}, then ${each}`));
    }
    disk.do(call);
    if (options.stopsAtFirst === true && problems.length > 0) break;
  }
  return { ...report, problems };
}

const EXTRA = JSON.stringify({ key: 'extra', add: 1, padding: '' });

/** Opens what is left and appends to it, and loses power after each call of that. */
async function loseAgain(
  image: DiskImage,
  expected: Expected,
  options: CrashOptions,
  random: Random,
): Promise<{ readonly states: number; readonly problems: readonly string[] }> {
  const calls: { readonly call: DiskCall; readonly expected: Expected }[] = [];
  let now = expected;
  const simulated = simulateFileSystem(new Disk(image), {
    onCall: (call) => calls.push({ call, expected: now }),
  });
  const state = new CountingState();
  const machine = machineOn(options.around?.(simulated) ?? simulated);
  const journal = await Journal.open('/data', state, { machine });
  // From here on, what was replayed may have been seen.
  const { position } = journal;
  state.apply(EXTRA);
  const states = [...expected.states.slice(0, position + 1), state.print()];
  now = { least: position, most: position + 1, states };
  await journal.append(EXTRA);
  now = { least: position + 1, most: position + 1, states };
  calls.push({ call: { kind: 'sync directory' }, expected: now });

  const disk = new Disk(image);
  const problems: string[] = [];
  let count = 0;
  for (const [index, { call, expected: then }] of calls.entries()) {
    for (const left of crashImages(disk, Math.min(options.limit, 8), random)) {
      count += 1;
      const problem = await checkImage(left, then, options);
      if (problem !== undefined) problems.push(`call ${index} (${call.kind}): ${problem}`);
    }
    disk.do(call);
  }
  return { states: count, problems };
}

async function checkImage(
  image: DiskImage,
  { least, most, states }: Expected,
  { around }: CrashOptions,
): Promise<string | undefined> {
  const state = new CountingState();
  const simulated = simulateFileSystem(new Disk(image));
  try {
    const machine = machineOn(around?.(simulated) ?? simulated);
    const { position } = await Journal.open('/data', state, { machine });
    if (position < least) return `${least} were acknowledged, and ${position} are there`;
    if (position > most) return `${most} were appended, and ${position} are there`;
    if (state.print() !== states[position]) return `another state than after ${position}`;
    return undefined;
  } catch (error) {
    return `refused: ${String(error)}`;
  }
}
