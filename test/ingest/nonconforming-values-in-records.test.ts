import { CommuniqueError } from '../../src/kernel/errors.js';
import { parseRecords } from '../../src/ingest/records/read-records-file.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import { makeFilmModel } from '../support/film-model.js';
import { node } from '../support/make-records.js';

const model = makeFilmModel({ cited: false });
const TEXT = printRecords([
  node('Film', 'film:heat', { name: 'Heat', kind: 'FEATURE', aliases: [], rating: 8.3 }),
]);

describe('A records file', () => {
  it.each([
    [
      'an unpaired surrogate',
      TEXT.replace('"Heat"', '"Heat\\ud83d"'),
      '"name": expected a text, but got "Heat\\ud83d", which contains an unpaired surrogate, such as \\ud83d',
    ],
    [
      'an integer of more than 32 bits',
      TEXT.replace('"FEATURE"', '"FEATURE","minutes":3000000000'),
      '"minutes": expected a whole number from -2147483648 to 2147483647, but got 3000000000',
    ],
    [
      'an infinite number',
      TEXT.replace('"rating":8.3', '"rating":1e999'),
      '"rating": expected a finite number, but got Infinity',
    ],
    [
      'an unknown value of an enum',
      TEXT.replace('"FEATURE"', '"OPERA"'),
      '"kind": expected one of FEATURE, SHORT, but got "OPERA"',
    ],
  ])('with %s is refused, with its line', (_what, text, message) => {
    expect(() => parseRecords(text, 'x', model)).toThrow(
      new CommuniqueError('INVALID_RECORDS', `x:2: film:heat: ${message}.`),
    );
  });
});
