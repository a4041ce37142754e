import { CommuniqueError } from '../../kernel/errors.js';
import { type CursorList, decodeCursor } from '../../plan/cursor.js';
import type { Page } from '../../plan/plan.js';
import type { Slot } from '../../plan/value.js';
import { expectSource, type Input } from '../selection/input.js';
import type { Reader } from '../selection/reader.js';

/** Rows of a page where neither `first` nor `last` is given. */
const DEFAULT_ROWS = 20;
/** Most rows of a page. */
const MAX_ROWS = 1000;

/** Reads `first`, `after`, `last` and `before`. */
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
  const size = first ?? last ?? { kind: 'leaf', source: { kind: 'constant', value: DEFAULT_ROWS } };
  const argument = last === undefined ? 'first' : 'last';
  return {
    mark: list.mark,
    from: last === undefined ? 'start' : 'end',
    size: readSize(reader, size, 0, `${place}(${argument}:)`),
    after: readCursor(reader, given.get('after'), list, `${place}(after:)`),
    before: readCursor(reader, given.get('before'), list, `${place}(before:)`),
  };
}

/** Reads how many rows or groups are wanted. */
export function readSize(reader: Reader, input: Input, least: number, place: string): Slot {
  return reader.slots.add(expectSource(input, place), (raw) => {
    const size = Number(raw);
    if (Number.isInteger(size) && size >= least && size <= MAX_ROWS) return size;
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `${place}: expected ${least} to ${MAX_ROWS}, but came ${String(raw)}`,
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
