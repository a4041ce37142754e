import { Journal } from '../../../src/journal/journal.js';
import type { FileSystem } from '../../../src/journal/machine/file-system.js';
import { CountingState } from './counting-state.js';
import { Disk } from './disk.js';
import { machineOn } from './machines.js';
import type { DiskImage } from './pending.js';
import { simulateFileSystem } from './simulated-file-system.js';
import { withContents, type LaidOutFile, type SmallJournal } from './small-journals.js';

type Around = (fileSystem: FileSystem) => FileSystem;

/** What changed, and how a journal must answer: with the place of the damage, or with what it cuts. */
interface Change {
  readonly what: string;
  readonly image: DiskImage;
  readonly answer: string;
}

export interface DamageReport {
  readonly changes: number;
  readonly problems: readonly string[];
}

/** Opens a journal with each change, and lists the answers that are not as they must be. */
export async function checkDamage(
  { states }: SmallJournal,
  changes: Iterable<Change>,
  around: Around = (fileSystem) => fileSystem,
): Promise<DamageReport> {
  const problems: string[] = [];
  let count = 0;
  for (const { what, image, answer } of changes) {
    count += 1;
    const came = await openWith(image, states, around);
    if (came !== answer) problems.push(`${what}: expected "${answer}", and "${came}" came`);
  }
  return { changes: count, problems };
}

/** Each byte of each file, one bit of it flipped. */
export function* flips(journal: SmallJournal): Generator<Change> {
  for (const file of journal.files) {
    for (let byte = 0; byte < file.contents.length; byte += 1) {
      const contents = Buffer.from(file.contents);
      contents.writeUInt8(contents.readUInt8(byte) ^ (1 << (byte % 8)), byte);
      const start = file.starts.findLast((each) => each <= byte) ?? 0;
      const isLastFrame = file.isLast && start === file.starts.at(-1);
      yield {
        what: `byte ${byte} of ${file.name} flipped`,
        image: withContents(journal.image, file.name, contents),
        answer: isLastFrame
          ? opened(file, start, file.contents.length - start)
          : refused(file.name, start),
      };
    }
  }
}

/** Each beginning of each file instead of it. */
export function* cuts(journal: SmallJournal): Generator<Change> {
  for (const [index, file] of journal.files.entries()) {
    for (let length = 0; length < file.contents.length; length += 1) {
      yield {
        what: `${file.name} cut to ${length} bytes`,
        image: withContents(journal.image, file.name, file.contents.subarray(0, length)),
        answer: answerToCut(file, length, journal.files[index + 1]),
      };
    }
  }
}

function answerToCut(file: LaidOutFile, length: number, next: LaidOutFile | undefined): string {
  const [first = 0] = file.starts;
  if (length < first) return refused(file.name, 0);
  const boundary = file.starts.findLast((each) => each <= length) ?? 0;
  if (file.isLast) return opened(file, boundary, length - boundary);
  // A journal that ends between two frames is whole by itself, but the next one does not follow it.
  const isJournal = file.name.startsWith('journal');
  return isJournal && length === boundary
    ? refused(next?.name ?? '', 0)
    : refused(file.name, boundary);
}

/** Frames of each journal removed, doubled, and swapped with the next. */
export function* moves(journal: SmallJournal): Generator<Change> {
  for (const file of journal.files.filter(({ name }) => name.startsWith('journal'))) {
    const frames = framesOf(file);
    const change = (what: string, index: number, changed: readonly Buffer[]): Change => ({
      what: `frame ${index} of ${file.name} ${what}`,
      image: withContents(
        journal.image,
        file.name,
        Buffer.concat([file.contents.subarray(0, file.starts[0]), ...changed]),
      ),
      answer: refused(
        file.name,
        (file.starts[0] ?? 0) + Buffer.concat(changed.slice(0, index)).length,
      ),
    });
    for (const [index, frame] of frames.entries()) {
      yield { ...change('doubled', index + 1, frames.toSpliced(index, 0, frame)) };
      const next = frames[index + 1];
      if (next === undefined) continue;
      yield change('removed', index, frames.toSpliced(index, 1));
      yield change('swapped', index, frames.toSpliced(index, 2, next, frame));
    }
  }
}

/** Each frame of a journal in the place of the one with the same numbers in another. */
export function* exchanges(journal: SmallJournal, other: SmallJournal): Generator<Change> {
  const [file, otherFile] = [journal.files.at(-1), other.files.at(-1)];
  if (file === undefined || otherFile === undefined) return;
  const frames = framesOf(file);
  for (const [index, foreign] of framesOf(otherFile).entries()) {
    const changed = [file.contents.subarray(0, file.starts[0]), ...frames.with(index, foreign)];
    yield {
      what: `frame ${index} of ${file.name} is of another journal`,
      image: withContents(journal.image, file.name, Buffer.concat(changed)),
      answer: refused(file.name, file.starts[index] ?? 0),
    };
  }
}

function framesOf({ contents, starts }: LaidOutFile): readonly Buffer[] {
  return starts.map((start, index) => contents.subarray(start, starts[index + 1]));
}

function opened(file: LaidOutFile, byte: number, tornBytes: number): string {
  const whole = file.starts.filter((start) => start < byte).length;
  // The frame that marks the end has no transaction.
  const transactions = Math.min(file.before + whole, file.before + 5);
  const cut = tornBytes > 0 ? `, ${tornBytes} bytes cut at byte ${byte} of ${file.name}` : '';
  return `${transactions} transactions${cut}`;
}

function refused(file: string, byte: number): string {
  return `damage at byte ${byte} of ${file}`;
}

async function openWith(
  image: DiskImage,
  states: readonly string[],
  around: Around,
): Promise<string> {
  const state = new CountingState();
  try {
    const machine = machineOn(around(simulateFileSystem(new Disk(image))));
    const { position, cut } = await Journal.open('/data', state, { machine });
    if (state.print() !== states[position]) return `another state than after ${position}`;
    const note =
      cut === undefined ? '' : `, ${cut.bytes} bytes cut at byte ${cut.byte} of ${cut.file}`;
    return `${position} transactions${note}`;
  } catch (error) {
    const text = String(error);
    const [, file, byte] = /: (\S+-\d{6}), byte (\d+): /u.exec(text) ?? [];
    return file === undefined ? text : `damage at byte ${byte ?? ''} of ${file}`;
  }
}
