import { CommuniqueError } from '../../kernel/errors.js';
import { type CursorList, decodeCursor } from '../../plan/cursor.js';
import type { Page } from '../../plan/plan.js';
import type { Slot } from '../../plan/value.js';
import { expectSource, type Input } from '../selection/input.js';
import type { Reader } from '../selection/reader.js';

/** Rows of a page where neither `first` nor `last` is given. */
const DEFAULT_ROWS = 20;
/** Most rows of a page. */
export const MAX_ROWS = 1000;
/** Most rows that are left out: each of them is looked at. */
export const MAX_OFFSET = 10_000;

/** Reads `first`, `offset`, `after`, `last` and `before`. */
export function readPage(
  reader: Reader,
  given: ReadonlyMap<string, Input>,
  list: CursorList,
  place: string,
): Page {
  const first = given.get('first');
  const last = given.get('last');
  if (first !== undefined && last !== undefined) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${place}: expected \`first\` or \`last\`, but came both; \`first\` takes rows from the start, \`last\` from the end`,
    );
  }
  const others = ['after', 'last', 'before'].filter((name) => given.has(name));
  if (given.has('offset') && others.length > 0) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${place}: expected \`offset\` beside \`first\` alone, but came ${others.join(', ')} too; a cursor says where to begin by itself`,
    );
  }
  const size = first ?? last ?? { kind: 'leaf', source: { kind: 'constant', value: DEFAULT_ROWS } };
  const argument = last === undefined ? 'first' : 'last';
  return {
    mark: list.mark,
    from: last === undefined ? 'start' : 'end',
    size: readSize(reader, size, 0, `${place}(${argument}:)`),
    offset: readOffset(reader, given.get('offset'), `${place}(offset:)`),
    after: readCursor(reader, given.get('after'), list, `${place}(after:)`),
    before: readCursor(reader, given.get('before'), list, `${place}(before:)`),
  };
}

/** Reads how many rows or groups are wanted. */
export function readSize(reader: Reader, input: Input, least: number, place: string): Slot {
  return readNumber(reader, input, { least, most: MAX_ROWS, place });
}

function readOffset(reader: Reader, input: Input | undefined, place: string): Slot | undefined {
  return input && readNumber(reader, input, { least: 0, most: MAX_OFFSET, place });
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly place: string;
}

function readNumber(reader: Reader, input: Input, { least, most, place }: Bounds): Slot {
  return reader.slots.add(expectSource(input, place), (raw) => {
    const number = Number(raw);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${place}: expected ${least} to ${most}, but came ${String(raw)}`,
    );
  });
}

function readCursor(
  reader: Reader,
  input: Input | undefined,
  list: CursorList,
  place: string,
): Slot | undefined {
  return (
    input &&
    reader.slots.add(expectSource(input, place), (raw) => decodeCursor(String(raw), list, place))
  );
}
