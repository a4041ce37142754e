import { CommuniqueError } from '../../kernel/errors.js';
import { type CursorList, decodeCursor } from '../../plan/cursor.js';
import type { Page } from '../../plan/plan.js';
import type { Slot } from '../../plan/value.js';
import { expectSource, type Input } from '../selection/input.js';
import type { Reader } from '../selection/reader.js';

/** The size of a page if neither `first` nor `last` is given. */
const DEFAULT_ROWS = 20;
/** The maximum size of a page. */
export const MAX_ROWS = 1000;
/** The maximum offset, since skipped rows cost time as well. */
export const MAX_OFFSET = 10_000;

/** Reads `first`, `offset`, `after`, `last` and `before`. */
export function readPage(
  reader: Reader,
  given: ReadonlyMap<string, Input>,
  list: CursorList,
  path: string,
): Page {
  const first = given.get('first');
  const last = given.get('last');
  if (first !== undefined && last !== undefined) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${path}: expected \`first\` or \`last\`, but got both; \`first\` takes rows from the start, \`last\` from the end`,
    );
  }
  const others = ['after', 'last', 'before'].filter((name) => given.has(name));
  if (given.has('offset') && others.length > 0) {
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${path}: expected \`offset\` only with \`first\`, but got ${others.join(', ')} as well; a cursor already determines the start`,
    );
  }
  const size = first ?? last ?? { kind: 'leaf', source: { kind: 'constant', value: DEFAULT_ROWS } };
  const argument = last === undefined ? 'first' : 'last';
  return {
    fingerprint: list.fingerprint,
    from: last === undefined ? 'start' : 'end',
    size: readSize(reader, size, 0, `${path}(${argument}:)`),
    offset: readOffset(reader, given.get('offset'), `${path}(offset:)`),
    after: readCursor(reader, given.get('after'), list, `${path}(after:)`),
    before: readCursor(reader, given.get('before'), list, `${path}(before:)`),
  };
}

/** Reads the maximum number of rows or groups. */
export function readSize(reader: Reader, input: Input, min: number, path: string): Slot {
  return readNumber(reader, input, { min, max: MAX_ROWS, path });
}

function readOffset(reader: Reader, input: Input | undefined, path: string): Slot | undefined {
  return input && readNumber(reader, input, { min: 0, max: MAX_OFFSET, path });
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly path: string;
}

function readNumber(reader: Reader, input: Input, { min, max, path }: Bounds): Slot {
  return reader.slots.add(expectSource(input, path), (raw) => {
    const number = Number(raw);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${path}: expected ${min} to ${max}, but got ${String(raw)}`,
    );
  });
}

function readCursor(
  reader: Reader,
  input: Input | undefined,
  list: CursorList,
  path: string,
): Slot | undefined {
  return (
    input &&
    reader.slots.add(expectSource(input, path), (raw) => decodeCursor(String(raw), list, path))
  );
}
