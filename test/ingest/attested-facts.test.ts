import type { EdgeRecord } from '../../src/model/record.js';
import { makeFilmModel } from '../support/film-model.js';
import { readSeedFiles } from '../support/seed-folder.js';

const model = makeFilmModel({ cited: true });

const ARTICLES = `
- { id: article:review, headline: Heat is on }
- { id: article:obituary, headline: A life }
- { id: article:genres, headline: What a heist is }
`;

/** `node document paragraph` of each edge from a node to a document. */
async function attestations(films: string, actors: string) {
  const files = {
    'articles.yaml': ARTICLES,
    'films.yaml': films,
    'actors.yaml': actors,
    'genres.yaml': `
- { id: genre:heist, name: Heist, broader: genre:crime, citations: [article:genres] }
- { id: genre:crime, name: Crime, citations: [article:obituary] }
`,
  };
  const { records, problems } = await readSeedFiles(files, model);
  expect(problems).toEqual([]);
  return records
    .filter((record): record is EdgeRecord => record.kind === 'edge' && record.type === 'CITED')
    .map(({ from, to, properties, sources }) => {
      expect(sources).toEqual([{ source: to, paragraph: properties['paragraph'] ?? null }]);
      return `${from} ${to} ${String(properties['paragraph'] ?? '-')}`;
    });
}

describe('A document attests', () => {
  it('both ends of each fact that cites it, and the nodes that the fact references', async () => {
    const films = `
id: film:heat
name: Heat
kind: FEATURE
genre: genre:heist
cast:
  - actor: actor:pacino
    character: Hanna
    understudy: actor:de-niro
    sources: [{ article: article:obituary, paragraph: 2 }]
citations: [article:review]
`;
    const actors = `
- { id: actor:pacino, name: Al Pacino, citations: [article:review] }
- { id: actor:de-niro, name: Robert De Niro, citations: [article:review] }
`;

    expect(await attestations(films, actors)).toEqual([
      'actor:de-niro article:obituary 2',
      'actor:de-niro article:review -',
      'actor:pacino article:obituary 2',
      'actor:pacino article:review -',
      'film:heat article:obituary 2',
      'film:heat article:review -',
      'genre:crime article:obituary -',
      'genre:heist article:genres -',
      'genre:heist article:review -',
    ]);
  });

  it('a node once: in the paragraph of its record, else in the first of any fact', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  cast:
    - { actor: actor:pacino, character: Hanna, sources: [{ article: article:review, paragraph: 4 }] }
    - { actor: actor:pacino, character: His brother, sources: [article:review] }
    - { actor: actor:pacino, character: His twin, sources: [{ article: article:review, paragraph: 3 }] }
    - { actor: actor:de-niro, character: McCauley, sources: [{ article: article:review, paragraph: 1 }] }
  citations: [{ article: article:review, paragraph: 7 }]
`;
    const actors = `
- { id: actor:pacino, name: Al Pacino, citations: [article:obituary] }
- { id: actor:de-niro, name: Robert De Niro, citations: [article:review] }
`;

    expect(await attestations(films, actors)).toEqual([
      'actor:de-niro article:review -',
      'actor:pacino article:obituary -',
      'actor:pacino article:review 3',
      'film:heat article:review 7',
      'genre:crime article:obituary -',
      'genre:heist article:genres -',
    ]);
  });
});
