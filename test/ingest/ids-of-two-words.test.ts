import { readModel } from '../../src/sdl/read-model.js';
import { readSeedFiles } from '../support/seed-folder.js';

const read = readModel([
  {
    name: 'studios.graphql',
    text: '"Makes films." type FilmStudio @node(plural: "filmStudios") { "Its id." id: ID! "Its name." name: String! }',
  },
]);
if (read.kind !== 'model') throw new Error(JSON.stringify(read.problems));
const { model } = read;

it('expects ids of a type of two words to begin with its name in camel case', async () => {
  const ids = ['filmStudio:toho', 'FilmStudio:toho', 'film-studio:toho', 'filmstudio:toho'];
  const texts = ids.map((id, index) => `- { id: '${id}', name: '${index}' }`);

  const { records, problems } = await readSeedFiles(
    { 'filmStudios.yaml': `${texts.join('\n')}\n` },
    model,
  );

  expect(records.map((record) => record.kind === 'node' && record.id)).toContain('filmStudio:toho');
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual(
    [2, 3, 4].map((line) => expect.stringMatching(`^${line}: .*"filmStudio:"`) as string),
  );
});
