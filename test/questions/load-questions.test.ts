import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { printApi } from '../../src/api/print-api.js';
import { PACKAGE_FILES } from '../../src/config/package-files.js';
import { loadModel } from '../../src/library/load-model.js';
import { loadQuestions } from '../../src/library/load-questions.js';
import { makeFilmModel } from '../support/film-model.js';

const MODEL = makeFilmModel({ cited: false });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The problems of the questions in the folder, a line each, without its path. */
async function faults(): Promise<readonly string[]> {
  const refusal: unknown = await loadQuestions(folder, MODEL).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'INVALID_QUESTIONS' });
  return (refusal as Error).message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
}

describe('loadQuestions', () => {
  it('reads name, title and document, in the order of the files', async () => {
    write({
      '02-b.graphql': '{ films { totalCount } }',
      '01-a.graphql': '# Who is there?\n{ actors { totalCount } }',
      '03-.graphql': '#\n#no\n{ genres { totalCount } }',
      '.hidden.graphql': 'nonsense',
      'notes.txt': '',
    });

    expect(await loadQuestions(folder, MODEL)).toEqual([
      {
        name: 'a',
        title: 'Who is there?',
        document: '# Who is there?\n{ actors { totalCount } }',
      },
      { name: 'b', title: 'b', document: '{ films { totalCount } }' },
      { name: '03-', title: '03-', document: '#\n#no\n{ genres { totalCount } }' },
    ]);
  });

  it('reports every question that cannot be executed, by file and line', async () => {
    write({
      '1-fields.graphql': '{\n  films {\n    stars\n  }\n  meetings { totalCount }\n}',
      '2-syntax.graphql': '{\n  films {',
      '3-two.graphql': 'query A { films { totalCount } }\nquery B { films { totalCount } }',
      '4-none.graphql': '# Nothing to ask\n',
      '5-variable.graphql':
        'query ($like: String = "a", $of: ID!) { film(id: $of) { id } films(where: { name: { contains: $like } }) { totalCount } }',
      '6-unused.graphql': 'fragment A on Film { id }',
      '7-deep.graphql': `{ ${'a { '.repeat(4000)}`,
      '8-long.graphql': `{ ${'a '.repeat(11_000)}}`,
      '9-syntax.graphql': '{ films { totalCount } }',
      '9-wrong.gql': '{ films { totalCount } }',
      '9-latin.graphql': Uint8Array.of(0x23, 0xe5, 0x0a),
    });

    expect(await faults()).toEqual([
      '1-fields.graphql:3: Cannot query field "stars" on type "FilmConnection".',
      '1-fields.graphql:5: Cannot query field "meetings" on type "Query".',
      '2-syntax.graphql:2: invalid GraphQL: Expected Name, found <EOF>.',
      '3-two.graphql:2: a file asks one question: put this one into a file of its own.',
      '4-none.graphql:2: invalid GraphQL: Unexpected <EOF>.',
      '5-variable.graphql:1: $of needs a value: give it a default, since a question is asked without variables.',
      '6-unused.graphql:1: Fragment "A" is never used.',
      '7-deep.graphql:1: the file nests brackets too deeply to be read.',
      '8-long.graphql:1: invalid GraphQL: Document contains more that 10000 tokens. Parsing aborted.',
      '9-latin.graphql:1: is not UTF-8: save it as UTF-8.',
      '9-syntax.graphql:1: the name "syntax" is taken by 2-syntax.graphql: rename one; the number in front only orders.',
      '9-wrong.gql:1: is not read: expected a name that ends in ".graphql".',
    ]);
  });

  it.each(['is empty', 'does not exist'])('refuses a folder that %s', async (what) => {
    if (what === 'is empty') {
      expect(await faults()).toEqual([
        `${folder}:1: the folder holds no questions: expected files whose names end in ".graphql".`,
      ]);
      return;
    }
    await expect(loadQuestions(join(folder, 'none'), MODEL)).rejects.toMatchObject({
      code: 'INVALID_QUESTIONS',
      message: `${join(folder, 'none')}:1: there is no such folder: expected the folder of the questions.`,
    });
  });
});

describe('the bundled questions', () => {
  it('have titles, and are valid', async () => {
    const model = await loadModel();
    const presets = await loadQuestions(PACKAGE_FILES.questionFolder, model);
    const api = buildSchema(printApi(model));

    expect(presets.length).toBeGreaterThan(0);
    for (const { name, title, document } of presets) {
      expect(title).toMatch(/\?$/u);
      expect([name, ...validate(api, parse(document)).map(({ message }) => message)]).toEqual([
        name,
      ]);
    }
  });
});
