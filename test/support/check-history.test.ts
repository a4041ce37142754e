import { checkHistory, type Operation } from './check-history.js';

const base = { key: 'k', began: 0, ended: 1 } as const;
const write = (version: number, value: string, began: number, ended?: number): Operation => ({
  ...{ ...base, kind: 'write', version, value },
  ...{ began, ended },
});
const read = (version: number, value: string | null, began: number, ended: number): Operation => ({
  ...{ ...base, kind: 'read', version, value },
  ...{ began, ended },
});

describe('a history', () => {
  it('has no problem if its versions fit the order of its calls', () => {
    expect(
      checkHistory([
        read(0, null, 0, 1),
        write(2, 'a', 2, 5),
        read(2, 'a', 3, 4),
        // Overlapping calls may come in any order.
        write(4, 'c', 6, 9),
        write(3, 'b', 7, 10),
        // Without an answer, it may have been carried out, at any time from then on, or not.
        write(0, 'lost', 11),
        write(0, 'late', 11),
        read(4, 'c', 12, 13),
        read(9, 'late', 14, 15),
      ]),
    ).toEqual([]);
  });

  it.each<[string, readonly Operation[]]>([
    [
      'a read that is older than one before it',
      [write(2, 'a', 0, 1), write(3, 'b', 2, 3), read(2, 'a', 4, 5)],
    ],
    ['a write that is lost', [write(2, 'a', 0, 1), read(0, null, 2, 3)]],
    ['a write that takes the version of another', [write(2, 'a', 0, 3), write(2, 'b', 1, 3)]],
    [
      'a write that is carried out twice',
      [write(2, 'a', 0, 1), read(2, 'a', 2, 3), read(3, 'a', 4, 5)],
    ],
    ['a value that nobody wrote', [read(2, 'a', 0, 1)]],
    ['a value that was read before it was written', [read(2, 'a', 0, 1), write(0, 'a', 2)]],
  ])('has a problem if there is %s', (_about, operations) => {
    expect(checkHistory(operations)).not.toEqual([]);
  });
});
