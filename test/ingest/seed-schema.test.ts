import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { buildSeedSchema } from '../../src/ingest/seed/build-seed-schema.js';
import { printSeedSchemas } from '../../src/ingest/seed/print-seed-schemas.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { bundledModel } from '../support/bundled-graph.js';
import { makeFilmModel } from '../support/film-model.js';

describe('The JSON Schema of the seed', () => {
  it('is up to date with the SDL from which it is generated', async () => {
    const made = printSeedSchemas(await bundledModel());

    for (const { path, text } of made) {
      expect([path, await readFile(`schema/generated/${path}`, 'utf8')]).toEqual([path, text]);
    }
    expect((await readdir('schema/generated/seed')).map((name) => `seed/${name}`).sort()).toEqual(
      made
        .map(({ path }) => path)
        .filter((path) => path.startsWith('seed/'))
        .sort(),
    );
  });

  it('is a valid schema of draft 2020-12, for any model', async () => {
    const ajv = new Ajv2020();

    for (const model of [await bundledModel(), makeFilmModel({ cited: false })]) {
      expect(ajv.validateSchema(buildSeedSchema(model))).toBe(true);
    }
  });

  it('describes each field as the SDL does', () => {
    const { $defs } = buildSeedSchema(makeFilmModel({ cited: false })) as {
      $defs: Record<string, unknown>;
    };

    expect($defs['Genre']).toEqual({
      title: 'the record of a Genre',
      description: 'A genre.',
      type: 'object',
      properties: {
        id: { description: 'An id.', $ref: '#/$defs/Genre.id' },
        name: { description: 'A name.', $ref: '#/$defs/String' },
        broader: {
          description: 'The wider one.',
          if: { type: 'object' },
          then: {
            type: 'object',
            properties: { genre: { $ref: '#/$defs/Genre.id' } },
            required: ['genre'],
            additionalProperties: false,
          },
          else: { $ref: '#/$defs/Genre.id' },
        },
      },
      required: ['id', 'name'],
      additionalProperties: false,
    });
  });

  it('lets an editor accept every date that the program accepts', () => {
    const { $defs } = buildSeedSchema(makeFilmModel({ cited: false })) as unknown as {
      $defs: { PartialDate: { pattern: string } };
    };
    const pattern = new RegExp($defs.PartialDate.pattern, 'u');
    const number = (most: number, digits: number) =>
      fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(digits, '0'));
    const date = fc
      .tuple(number(9999, 4), number(13, 2), number(32, 2))
      .map((part) => part.join('-'));
    const time = fc.tuple(number(24, 2), number(60, 2)).map((part) => part.join(':'));
    const zone = fc.oneof(
      fc.constant('Z'),
      time.map((text) => `+${text}`),
      time.map((text) => `-${text}`),
    );
    const moment = fc
      .tuple(date, time, zone)
      .map(([day, hour, offset]) => `${day}T${hour}${offset}`);

    fc.assert(
      fc.property(
        fc.oneof(
          date,
          moment,
          number(9999, 4),
          date.map((day) => day.slice(0, 7)),
        ),
        (text) => {
          expect(pattern.test(text) || parsePartialDate(text) === undefined).toBe(true);
        },
      ),
    );
  });
});
