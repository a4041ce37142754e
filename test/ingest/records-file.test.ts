import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommuniqueError } from '../../src/kernel/errors.js';
import {
  checkRecordsFile,
  parseRecords,
  readRecordsFile,
  streamRecordsFile,
} from '../../src/ingest/records/read-records-file.js';
import { sortRecords } from '../../src/ingest/records/sort-records.js';
import { printRecords, writeRecordsFile } from '../../src/ingest/records/write-records-file.js';
import type { GraphRecord } from '../../src/model/record.js';
import { makeFilmModel } from '../support/film-model.js';

const model = makeFilmModel({ cited: true });

const PACINO: GraphRecord = {
  kind: 'node',
  type: 'Actor',
  id: 'actor:pacino',
  properties: { name: 'Al Pacino' },
};
const HEAT: GraphRecord = {
  kind: 'node',
  type: 'Film',
  id: 'film:heat',
  properties: { name: 'Heat', kind: 'FEATURE', aliases: ['Hot', '熱'], rating: 8.3, colour: true },
};
const HANNA: GraphRecord = {
  kind: 'edge',
  type: 'PLAYED_IN',
  fromType: 'Actor',
  toType: 'Film',
  from: 'actor:pacino',
  to: 'film:heat',
  properties: { character: 'Hanna', from: '1995' },
  sources: [{ source: 'article:a', paragraph: null }],
};
const RECORDS = [PACINO, HEAT, HANNA];

const anyId = fc.stringMatching(/^[ab1]{1,2}$/u);
/** Also ids that no node can have: é, and its UTF-8 bytes read as one character each. */
const anyEnd = fc.oneof(anyId, fc.constantFrom('é', 'Ã©'));
const anyFilm = fc.record({
  kind: fc.constant('node' as const),
  type: fc.constant('Film'),
  id: anyId.map((id) => `film:${id}`),
  properties: fc.record(
    {
      name: fc.string({ unit: 'binary' }),
      kind: fc.constantFrom('FEATURE', 'SHORT'),
      aliases: fc.array(fc.string({ unit: 'grapheme' })),
      minutes: fc.integer(),
      rating: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      colour: fc.boolean(),
    },
    { requiredKeys: ['name', 'kind'] },
  ),
});
const anyPart = fc.record({
  kind: fc.constant('edge' as const),
  type: fc.constant('PLAYED_IN'),
  fromType: fc.constant('Actor'),
  toType: fc.constant('Film'),
  from: anyEnd.map((id) => `actor:${id}`),
  to: anyEnd.map((id) => `film:${id}`),
  properties: fc.record(
    { character: fc.string(), understudy: anyId.map((id) => `actor:${id}`) },
    { requiredKeys: ['character'] },
  ),
  sources: fc.array(fc.record({ source: anyEnd, paragraph: fc.option(fc.integer({ min: 1 })) })),
});
const anyRecords = fc.array<GraphRecord>(fc.oneof(anyFilm, anyPart));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'records-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('A records file', () => {
  it('has a header, a line for each record, nodes first, and a line with their counts', () => {
    expect(printRecords([HANNA, HEAT, PACINO]).split('\n')).toEqual([
      '{"format":"communique-records","version":3}',
      '{"kind":"node","type":"Actor","id":"actor:pacino","properties":{"name":"Al Pacino"}}',
      '{"kind":"node","type":"Film","id":"film:heat","properties":{"aliases":["Hot","熱"],"colour":true,"kind":"FEATURE","name":"Heat","rating":8.3}}',
      '{"kind":"edge","type":"PLAYED_IN","fromType":"Actor","toType":"Film","from":"actor:pacino","to":"film:heat","properties":{"character":"Hanna","from":"1995"},"sources":[{"source":"article:a","paragraph":null}]}',
      '{"kind":"end","nodes":2,"edges":1,"redirects":0,"digest":"b6472949637d697f36013257b36e4c0089a9c501f67e9ded221e24a3be72b068"}',
      '',
    ]);
  });

  it('returns the records that were written, in order', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(parseRecords(printRecords(records), 'x', model).records).toEqual(
          sortRecords(records),
        );
      }),
    );
  });

  it('is the same, byte for byte, for the same records in any order, and if written again', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          const text = printRecords(records);

          expect(printRecords(shuffled)).toBe(text);
          expect(printRecords(parseRecords(text, 'x', model).records)).toBe(text);
        },
      ),
    );
  });

  it('does not depend on the order of properties or on the locations of records', () => {
    const other = {
      ...PACINO,
      location: { file: 'actors.yaml', line: 3 },
      properties: { name: 'Al Pacino' },
    };
    const { name, kind, ...rest } = HEAT.properties;
    const turned = { ...HEAT, properties: { ...rest, kind: kind ?? '', name: name ?? '' } };

    expect(printRecords([other, turned, HANNA])).toBe(printRecords(RECORDS));
  });

  it('is refused if any byte is changed or the end is missing', () => {
    const bytes = Buffer.from(printRecords(RECORDS));
    const damaged: [string, Buffer][] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ 1;
      damaged.push([`changed at ${at}`, changed], [`cut off at ${at}`, bytes.subarray(0, at)]);
    }

    const unnoticed = damaged.filter(([, text]) => {
      try {
        parseRecords(text.toString(), 'x', model);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ code: 'INVALID_RECORDS' });
        return false;
      }
    });
    expect(unnoticed.map(([how]) => how)).toEqual([]);
  });

  it.each([
    ['is empty', '', 'x:1: expected the header of a records file ("communique-records").'],
    [
      'is of another format',
      '{"data":{}}\n',
      'x:1: expected the header of a records file ("communique-records").',
    ],
    [
      'is binary',
      '\0\u0001\n',
      'x:1: expected the header of a records file ("communique-records").',
    ],
    [
      'has another version',
      '{"format":"communique-records","version":1}\n',
      'x:1: the format has version 1, expected 3: write the file again with this program.',
    ],
    [
      'has no count',
      printRecords(RECORDS).replace('"nodes":2,', ''),
      'x:5: expected "nodes", "edges", "redirects" and "digest" at the end.',
    ],
    [
      'is cut off within a line',
      printRecords(RECORDS).slice(0, -5),
      'x:5: the file is cut off within this line.',
    ],
    [
      'is cut off between lines',
      `${printRecords(RECORDS).split('\n').slice(0, 3).join('\n')}\n`,
      'x:3: the file is cut off: it ends after 2 nodes and 0 edges.',
    ],
    [
      'lacks a line in between',
      printRecords(RECORDS).replace(/^.*Pacino.*\n/mu, ''),
      'x:4: expected 2 nodes and 1 edges, but got 1 nodes and 1 edges.',
    ],
    [
      'continues after its last line',
      `${printRecords(RECORDS)}{}\n`,
      'x:6: the file continues after its last line.',
    ],
    [
      'continues after its last line without a line feed',
      `${printRecords(RECORDS)}{}`,
      'x:6: the file continues after its last line.',
    ],
    [
      'has a line that is not JSON',
      printRecords(RECORDS).replace('"actor:pacino"', '"actor:pa'),
      'x:2: the line is damaged: expected a record in JSON.',
    ],
    [
      'has a line that is not a record',
      printRecords(RECORDS).replace('"kind":"node"', '"kind":"leaf"'),
      'x:2: expected a record of kind "node", "edge" or "redirect".',
    ],
    [
      'has a type that the model does not have',
      printRecords(RECORDS).replace('"type":"Film"', '"type":"Play"'),
      'x:3: there is no node type "Play".',
    ],
    [
      'has a relationship that the model does not have',
      printRecords(RECORDS).replace('"toType":"Film"', '"toType":"Actor"'),
      'x:4: there is no relationship PLAYED_IN from Actor to Actor.',
    ],
    [
      'has an id of another type',
      printRecords(RECORDS).replace('"id":"film:heat"', '"id":"actor:heat"'),
      'x:3: "id" is "actor:heat", expected the id of a Film.',
    ],
    [
      'has a value of another type',
      printRecords(RECORDS).replace('"rating":8.3', '"rating":"8.3"'),
      'x:3: film:heat: "rating": expected a finite number, but got "8.3".',
    ],
    [
      'has a property that the model does not have',
      printRecords(RECORDS).replace('"rating"', '"rank"'),
      'x:3: film:heat: "rank" is not a property here.',
    ],
    [
      'lacks a required property',
      printRecords(RECORDS).replace('"name":"Al Pacino"', ''),
      'x:2: actor:pacino: "name" is missing.',
    ],
    [
      'has other records than were written',
      printRecords(RECORDS).replace('Hanna', 'Hannah'),
      'x:5: the records are not those that were written: digests differ.',
    ],
  ])('that %s is refused with the line, also if it is read in chunks', async (_, text, message) => {
    const file = path.join(folder, 'x');
    await writeFile(file, text);

    expect(() => parseRecords(text, 'x', model)).toThrow(
      new CommuniqueError('INVALID_RECORDS', message),
    );
    await expect(checkRecordsFile(file, model)).rejects.toThrow(
      new CommuniqueError('INVALID_RECORDS', `${folder}/${message}`),
    );
  });

  it('is read in chunks as it is read in one piece', async () => {
    const long = 'Ĳ\u2028\r'.repeat(50_000); // longer than a chunk, of multi-byte characters
    const records = [PACINO, { ...HEAT, properties: { ...HEAT.properties, name: long } }, HANNA];
    const file = path.join(folder, 'long.jsonl');
    await writeRecordsFile(file, records);

    const read: GraphRecord[] = [];
    for await (const chunk of streamRecordsFile(file, model)) read.push(...chunk);

    expect(read).toEqual((await readRecordsFile(file, model)).records);
    expect(await checkRecordsFile(file, model)).toMatchObject({ nodes: 2, edges: 1 });
  });

  it('is written into a folder that is created, and read from disk', async () => {
    const file = path.join(folder, 'data', 'records.jsonl');
    for (const records of [RECORDS, [PACINO]]) await writeRecordsFile(file, records);

    expect(await readdir(path.dirname(file))).toEqual(['records.jsonl']);
    expect(await readFile(file, 'utf8')).toBe(printRecords([PACINO]));
    expect((await readRecordsFile(file, model)).records).toEqual([PACINO]);
    for (const read of [readRecordsFile, checkRecordsFile]) {
      await expect(read(`${file}x`, model)).rejects.toMatchObject({
        code: 'INVALID_RECORDS',
        message: `${file}x: expected a file or folder that can be used, and there is none of that name: check the name.`,
      });
    }
  });
});
