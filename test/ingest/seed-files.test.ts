import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import { MOST_TEXT_BYTES } from '../../src/kernel/read-text.js';
import { makeFilmModel } from '../support/film-model.js';
import { problemsOfSeed, withSeedFolder } from '../support/seed-folder.js';

const model = makeFilmModel({ cited: false });
const ACTOR = 'id: actor:pacino\nname: Al Pacino\n';

describe('A seed folder', () => {
  it('may have files with a list, files with one record, and subfolders', async () => {
    const files = {
      'films.yaml': '- id: film:heat\n  name: Heat\n  kind: FEATURE\n',
      'actors/american/new-york/pacino.yaml': ACTOR,
      'actors/american/de-niro.yaml': '- id: actor:de-niro\n  name: Robert De Niro\n',
      'README.md': 'Not data.',
      '.hidden.yaml': 'not: data',
    };

    expect(await problemsOfSeed(files, model)).toEqual([]);
  });

  it('is refused if it is missing, a file, or empty', async () => {
    await withSeedFolder({ 'actors.yaml': ACTOR, 'none/README.md': '' }, async (folder) => {
      const missing = path.join(folder, 'missing');
      const file = path.join(folder, 'actors.yaml');
      const none = path.join(folder, 'none');

      expect((await readSeed(missing, model)).problems).toEqual([
        {
          file: missing,
          line: 1,
          message: 'there is no such folder: expected the folder of the seed files.',
        },
      ]);
      expect((await readSeed(file, model)).problems).toEqual([
        {
          file,
          line: 1,
          message: 'is not a folder: expected the folder of the seed files.',
        },
      ]);
      expect((await readSeed(none, model)).problems).toEqual([
        {
          file: none,
          line: 1,
          message: 'the folder holds no seed file: expected files whose names end in ".yaml".',
        },
      ]);
    });
  });

  it('has only files named after node types', async () => {
    const files = { 'actor.yaml': ACTOR, 'tickets/one.yaml': ACTOR, 'actors.yml': ACTOR };

    expect(await problemsOfSeed(files, model)).toEqual([
      'actor.yaml:1: "actor" is not the name of a node type: did you mean "actors"?',
      'actors.yml:1: is not read: expected a name that ends in ".yaml".',
      'tickets/one.yaml:1: "tickets" is not the name of a node type: expected films, actors, genres, scenes.',
    ]);
  });

  it('may not have links', async () => {
    await withSeedFolder({ 'actors.yaml': ACTOR, 'films/.keep': '' }, async (folder) => {
      const link = path.join(folder, 'films', 'secret.yaml');
      await symlink('/etc/passwd', link);

      expect((await readSeed(folder, model)).problems).toEqual([
        { file: link, line: 1, message: 'is a link: put the file itself here.' },
      ]);
    });
  });

  it('has a problem if a file cannot be read', async () => {
    await withSeedFolder({ 'actors.yaml': ACTOR }, async (folder) => {
      const file = path.join(folder, 'films.yaml');
      await writeFile(file, '');
      await chmod(file, 0);
      if (process.getuid?.() === 0) return; // root reads everything

      expect((await readSeed(folder, model)).problems).toEqual([
        { file, line: 1, message: 'the file cannot be read: check its permissions.' },
      ]);
    });
  });

  it('may have a folder whose name looks like that of a file', async () => {
    await withSeedFolder({ 'actors.yaml': ACTOR }, async (folder) => {
      await mkdir(path.join(folder, 'films.yaml'));

      expect((await readSeed(folder, model)).problems).toEqual([]);
    });
  });
});

describe('A seed file', () => {
  it.each([
    ['is empty', '', 'films.yaml:1: the file is empty: expected a record or a list of records.'],
    [
      'holds comments only',
      '# soon\n',
      'films.yaml:1: the file is empty: expected a record or a list of records.',
    ],
    [
      'names a key twice',
      'id: film:a\nkind: SHORT\nid: film:b\n',
      'films.yaml:3: the key appears twice in the same record: keep one.',
    ],
    [
      'is indented by tabs',
      'id: film:a\ncast:\n\t- actor:b\n',
      'films.yaml:3: the line is indented with a tab: use spaces.',
    ],
    [
      'has a tab before a key',
      'id: film:a\nkind: SHORT\n\tname: A\naliases: [a]\nminutes: 2\n',
      'films.yaml:3: the line is indented with a tab: use spaces.',
    ],
    [
      'is broken in the middle',
      '- id: film:a\n  kind: SHORT: LONG\n- id: film:b\n name: B\n- id: film:c\n',
      'films.yaml:2: invalid YAML: Nested mappings are not allowed in compact mappings.',
    ],
    [
      'holds two documents',
      'id: film:a\n---\nid: film:b\n',
      'films.yaml:2: a second document begins with "---": expected one per file.',
    ],
    [
      'uses a tag',
      'id: !!js/function film:a\n',
      'films.yaml:1: tags such as "!name" are not allowed: remove it.',
    ],
    [
      'is not closed',
      'id: film:a\naliases: [a,\n',
      'films.yaml:3: invalid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'is nested too deeply',
      '['.repeat(100_000),
      'films.yaml:1: invalid YAML: it is nested too deeply.',
    ],
  ])('that %s is one problem', async (_, text, problem) => {
    expect(await problemsOfSeed({ 'films.yaml': text }, model)).toEqual([problem]);
  });

  it('with a billion laughs of aliases is refused before they are expanded', async () => {
    const lines = ['a: &a [x, x]'];
    for (let index = 1; index < 30; index += 1) {
      const [name, last] = [index, index - 1].map((code) => String.fromCodePoint(97 + code));
      lines.push(`${name ?? ''}: &${name ?? ''} [*${last ?? ''}, *${last ?? ''}]`);
    }
    const problems = await problemsOfSeed({ 'films.yaml': lines.slice(0, 3).join('\n') }, model);

    expect(problems).toEqual(
      [1, 2, 3].map((line) => {
        return `films.yaml:${line}: anchors (&) and aliases (*) are not allowed: write the value out.`;
      }),
    );
    expect(await problemsOfSeed({ 'films.yaml': lines.join('\n') }, model)).not.toEqual([]);
  });

  it('that is not UTF-8 is reported with the line', async () => {
    const bytes = new Uint8Array([...Buffer.from('id: film:a\nname: '), 0xe9, 0x0a]);

    expect(await problemsOfSeed({ 'films.yaml': bytes }, model)).toEqual([
      'films.yaml:2: is not UTF-8: save it as UTF-8.',
    ]);
  });

  it('that is too large is not read', async () => {
    const text = `# ${'x'.repeat(MOST_TEXT_BYTES)}\n`;

    expect(await problemsOfSeed({ 'films.yaml': text }, model)).toEqual([
      'films.yaml:1: has 2097155 bytes, expected at most 2097152: split it.',
    ]);
  });

  it('that cannot be read causes no problems of references to its records', async () => {
    const files = {
      'films.yaml': '- id: film:heat\n  name: Heat\n  kind: FEATURE\n  genre: genre:drama\n',
      'genres.yaml': '- id: genre:drama\n  id: genre:drama\n',
    };

    expect(await problemsOfSeed(files, model)).toEqual([
      'genres.yaml:2: the key appears twice in the same record: keep one.',
    ]);
  });
});
