import { makeFilmModel } from '../support/film-model.js';
import { problemsOfSeed } from '../support/seed-folder.js';

const model = makeFilmModel({ cited: false });

/** The problems of one film; its record begins in line 1. */
async function problemsOfFilm(lines: string): Promise<readonly string[]> {
  const film = `- id: film:heat\n  name: Heat\n  kind: FEATURE\n${lines}`;
  const actors = '- id: actor:pacino\n  name: Al Pacino\n';
  return problemsOfSeed({ 'films.yaml': film, 'actors.yaml': actors }, model);
}

describe('The form of a seed record', () => {
  it('is valid if it conforms to the model', async () => {
    expect(
      await problemsOfFilm(`  aliases: [Hot]
  released: 1995-12-15
  minutes: 170
  rating: 8.3
  colour: true
  cast:
    - actor: actor:pacino
      character: Hanna
`),
    ).toEqual([]);
  });

  it('refuses a missing field, in the record and in an edge', async () => {
    const files = { 'films.yaml': '- name: Heat\n  cast:\n    - character: Hanna\n' };

    expect(await problemsOfSeed(files, model)).toEqual([
      'films.yaml:1: "id" is missing.',
      'films.yaml:1: "kind" is missing.',
      'films.yaml:3: "actor" is missing in "cast".',
    ]);
  });

  it('refuses an unknown field, and suggests the one that was meant', async () => {
    expect(await problemsOfFilm('  relaesed: 1995\n  budget: 60\n')).toEqual([
      'films.yaml:4: "relaesed" is not a field here: did you mean "released"?',
      'films.yaml:5: "budget" is not a field here: expected id, name, aliases, kind, released, minutes, rating, colour, code, cast, sequels, genre, scenes.',
    ]);
  });

  it('refuses a value of another type', async () => {
    expect(
      await problemsOfFilm(`  aliases: Hot
  released: 1995
  minutes: "170"
  rating: high
  colour: 1
  code:
  cast: {}
`),
    ).toEqual([
      'films.yaml:4: "aliases" is "Hot": expected a list.',
      'films.yaml:5: "released" is 1995: expected a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset). Put it in quotes.',
      'films.yaml:6: "minutes" is "170": expected a whole number from -2147483648 to 2147483647.',
      'films.yaml:7: "rating" is "high": expected a finite number.',
      'films.yaml:8: "colour" is 1: expected true or false.',
      'films.yaml:9: "code" is empty: expected a text.',
      'films.yaml:10: "cast" is a mapping: expected a list.',
    ]);
  });

  it('refuses an integer beyond the range of GraphQL', async () => {
    expect(await problemsOfFilm('  minutes: 2147483648\n')).toEqual([
      'films.yaml:4: "minutes" is 2147483648: expected a whole number from -2147483648 to 2147483647.',
    ]);
  });

  it('refuses infinite numbers', async () => {
    expect(await problemsOfFilm('  rating: .inf\n')).toEqual([
      'films.yaml:4: "rating" is Infinity: expected a finite number.',
    ]);
  });

  it('refuses an unpaired surrogate in any text', async () => {
    const half = 'which contains an unpaired surrogate, such as \\ud83d';

    expect(await problemsOfFilm('  code: "\\ud83d"\n  aliases: ["a", "b\\udc00"]\n')).toEqual([
      `films.yaml:4: "code" is "\\ud83d", ${half}.`,
      `films.yaml:5: "aliases" is "b\\udc00", ${half}.`,
    ]);
    expect(await problemsOfFilm('  code: "\\ud83d\\ude00"\n')).toEqual([]);
  });

  it.each(['1995-13', '1995-02-30', '1995-2-3', '1995-12-15T20:00', '15.12.1995'])(
    'refuses the date %s',
    async (date) => {
      expect(await problemsOfFilm(`  released: ${date}\n`)).toEqual([
        `films.yaml:4: "released" is "${date}": expected a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset).`,
      ]);
    },
  );

  it('refuses an unknown value of an enum, and suggests the one that was meant', async () => {
    const files = { 'films.yaml': '- id: film:heat\n  name: Heat\n  kind: FEATUER\n' };

    expect(await problemsOfSeed(files, model)).toEqual([
      'films.yaml:3: "kind" is "FEATUER": expected one of FEATURE, SHORT. Did you mean "FEATURE"?',
    ]);
  });

  it('refuses an empty text, and duplicates in a list', async () => {
    expect(await problemsOfFilm("  code: ''\n  aliases: [Hot, Warm, Hot]\n")).toEqual([
      'films.yaml:4: "code" is "": expected a text that is not empty.',
      'films.yaml:5: "aliases" holds the same value twice.',
    ]);
  });

  it.each(['movie:heat', 'heat', 'film:', 'film:hé', 'film:two words', 'film:-heat'])(
    'refuses the id %s of a film',
    async (id) => {
      const files = {
        'films.yaml': `- id: ${id.endsWith(':') ? `'${id}'` : id}\n  name: Heat\n  kind: SHORT\n`,
      };

      expect(await problemsOfSeed(files, model)).toEqual([
        `films.yaml:1: "id" is "${id}": expected the id of a Film: "film:" and words of a-z, A-Z and 0-9 joined by "-".`,
      ]);
    },
  );

  it('refuses a reference to a node of another type', async () => {
    expect(await problemsOfFilm('  genre: actor:pacino\n')).toEqual([
      'films.yaml:4: "genre" is "actor:pacino": expected the id of a Genre: "genre:" and words of a-z, A-Z and 0-9 joined by "-".',
    ]);
  });

  it('refuses a record that is not a mapping', async () => {
    expect(await problemsOfSeed({ 'films.yaml': '- film:heat\n' }, model)).toEqual([
      'films.yaml:1: The record is "film:heat": expected the record of a Film.',
    ]);
  });

  it('reports the line of a problem in a part', async () => {
    expect(
      await problemsOfFilm('  scenes:\n    - plot: They talk.\n    - plto: They shoot.\n'),
    ).toEqual([
      'films.yaml:6: "plot" is missing in "scenes".',
      'films.yaml:6: "plto" is not a field here: did you mean "plot"?',
    ]);
  });

  it('requires the documents of every record if the model has documents', async () => {
    const files = {
      'actors.yaml': '- id: actor:pacino\n  name: Al Pacino\n',
      'genres.yaml': '- id: genre:drama\n  name: Drama\n  citations: []\n',
    };

    expect(await problemsOfSeed(files, makeFilmModel({ cited: true }))).toEqual([
      'actors.yaml:1: "citations" is missing.',
      'genres.yaml:3: "citations" is empty: expected one at least.',
    ]);
  });
});
