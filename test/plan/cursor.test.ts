import { parsePartialDate } from '../../src/model/partial-date.js';
import { decodeCursor, encodeCursor } from '../../src/plan/cursor.js';
import type { OrderKey } from '../../src/plan/order.js';
import type { CursorValue, ValueKind } from '../../src/plan/value.js';

const VALUES: readonly (readonly [ValueKind, CursorValue])[] = [
  ['text', 'A text'],
  ['name', 'VISIT'],
  ['number', 1.5],
  ['boolean', false],
  ['date', parsePartialDate('2023-12') ?? null],
];

/** What a client could put in the place of a value. */
const FORGED: Readonly<Record<ValueKind, readonly unknown[]>> = {
  text: [1, true, {}, ['a']],
  name: [1, true, {}],
  number: ['1', true, []],
  boolean: ['true', 0, {}],
  date: ['yesterday', 2023, true, {}],
};

function listOf(valueKind: ValueKind) {
  const key: OrderKey = {
    start: 'node',
    path: [],
    value: { kind: 'property', property: 'p' },
    valueKind,
    descending: false,
  };
  return { fingerprint: 'list', order: [key] };
}

describe('a cursor', () => {
  it.each([...VALUES, ...VALUES.map(([kind]) => [kind, null] as const)])(
    'holds a %s: %j',
    (kind, value) => {
      const list = listOf(kind);

      expect(decodeCursor(encodeCursor(list.fingerprint, [value]), list, 'after')).toEqual({
        kind: 'cursor',
        position: [value],
      });
    },
  );

  it.each(
    Object.entries(FORGED).flatMap(([kind, values]) =>
      values.map((value) => [kind as ValueKind, value] as const),
    ),
  )('is refused if its %s is %j', (kind, value) => {
    const forged = Buffer.from(JSON.stringify(['list', value])).toString('base64url');

    expect(() => decodeCursor(forged, listOf(kind), 'after')).toThrow(
      'after: expected a cursor from an earlier answer',
    );
  });
});
