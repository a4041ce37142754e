import { printApi } from '../../src/api/print-api.js';
import { readModel } from '../../src/sdl/read-model.js';
import { problemsOf } from '../support/problems-of.js';

const NODE = 'type A @node(plural: "as") { id: ID! name: String! }';

function readAboutOf(...files: readonly string[]) {
  const read = readModel(files.map((text, index) => ({ name: `${index}.graphql`, text })));
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.model.about;
}

describe('the title of a graph', () => {
  it.each([
    ['"Films"', { title: 'Films', description: undefined }],
    ['"""\nFilms\nWho plays in what.\n"""', { title: 'Films', description: 'Who plays in what.' }],
    [
      '"""\n\n  Films  \n\n  Who plays\n  in what.\n"""',
      { title: 'Films', description: 'Who plays\nin what.' },
    ],
    ['"  "', undefined],
    ['', undefined],
  ])('is the first line of the description of the schema: %j', (text, about) => {
    expect(readAboutOf(NODE, `${text} schema { query: Query }`)).toEqual(about);
  });

  it('is undefined without such a block', () => {
    expect(readAboutOf(NODE)).toBeUndefined();
  });

  it("is the description of the API's schema", () => {
    const read = readModel([
      { name: 'a', text: `"""\nFilms\nOne \\"""quoted\\""".\n""" schema { query: Query } ${NODE}` },
    ]);

    expect(read.kind === 'model' && printApi(read.model).split('\n\ntype Query')[0]).toMatch(
      /^"""\nFilms\n\nOne \\"""quoted\\"""\.\n"""\nschema \{\n {2}query: Query\n {2}mutation: Mutation\n\}\n/u,
    );
  });
});

it('refuses a second schema block, other operations and directives', () => {
  const problems = problemsOf({
    'a.graphql': `${NODE}\nschema @one { query: Query mutation: A }`,
    'b.graphql': '\n"Films"\nschema { query: Query }',
  });

  expect(problems).toEqual([
    'a.graphql:2: The "schema" block may hold only a description and "query: Query". Remove mutation: A.',
    'a.graphql:2: The "schema" block takes no directives. Remove @one.',
    'b.graphql:1: This is a second "schema" block. Keep one of them.',
  ]);
});
