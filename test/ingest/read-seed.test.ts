import { makeFilmModel } from '../support/film-model.js';
import { readSeedFiles } from '../support/seed-folder.js';

/** Records without their locations, which other tests cover. */
async function recordsOf(files: Readonly<Record<string, string>>, cited: boolean) {
  const { records, problems } = await readSeedFiles(files, makeFilmModel({ cited }));
  expect(problems).toEqual([]);
  return records.map((record) => {
    const { location, ...rest } = record;
    expect(location).toBeDefined();
    return rest;
  });
}

describe('readSeed', () => {
  it('converts files to nodes and edges', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  released: '1995'
  genre: genre:crime
  cast:
    - actor: actor:pacino
      character: Hanna
      from: 1995-01
  scenes:
    - plot: They talk.
    - id: scene:shoot-out
      plot: They shoot.
`;
    const actors = '- { id: actor:pacino, name: Al Pacino }\n';
    const genres = '- { id: genre:crime, name: Crime }\n';

    expect(
      await recordsOf({ 'films.yaml': films, 'actors.yaml': actors, 'genres.yaml': genres }, false),
    ).toEqual([
      { kind: 'node', type: 'Actor', id: 'actor:pacino', properties: { name: 'Al Pacino' } },
      {
        kind: 'node',
        type: 'Film',
        id: 'film:heat',
        properties: { name: 'Heat', aliases: [], kind: 'FEATURE', released: '1995' },
      },
      { kind: 'node', type: 'Genre', id: 'genre:crime', properties: { name: 'Crime' } },
      {
        kind: 'node',
        type: 'Scene',
        id: 'scene:heat-1',
        properties: { name: 'They talk.', plot: 'They talk.' },
      },
      {
        kind: 'node',
        type: 'Scene',
        id: 'scene:shoot-out',
        properties: { name: 'They shoot.', plot: 'They shoot.' },
      },
      edge('HAS_SCENE', ['Film', 'film:heat'], ['Scene', 'scene:heat-1']),
      edge('HAS_SCENE', ['Film', 'film:heat'], ['Scene', 'scene:shoot-out']),
      edge('IS_A', ['Film', 'film:heat'], ['Genre', 'genre:crime']),
      {
        ...edge('PLAYED_IN', ['Actor', 'actor:pacino'], ['Film', 'film:heat']),
        properties: { character: 'Hanna', from: '1995-01' },
      },
    ]);
  });

  it('gives an edge the documents of its record, or its own', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  genre: { genre: genre:crime, sources: [{ article: article:b, paragraph: 7 }] }
  sequels: [film:heat-2]
  citations: [{ article: article:a, paragraph: 2 }, article:b]
- { id: film:heat-2, name: Heat 2, kind: FEATURE, citations: [article:b] }
`;
    const records = await recordsOf(
      {
        'films.yaml': films,
        'genres.yaml': '- { id: genre:crime, name: Crime, citations: [article:a] }\n',
        'articles.yaml': '- { id: article:a, headline: A }\n- { id: article:b, headline: B }\n',
      },
      true,
    );

    const stated = records.map((record) => {
      if (record.kind !== 'edge') return [];
      const documents = record.sources.map(({ source, paragraph }) => `${source}#${paragraph}`);
      return [`${record.from} ${record.type} ${record.to}: ${documents.join(' ')}`];
    });
    expect(stated.flat()).toEqual([
      'film:heat CITED article:a: article:a#2',
      'film:heat CITED article:b: article:b#null',
      'film:heat-2 CITED article:a: article:a#2',
      'film:heat-2 CITED article:b: article:b#null',
      'genre:crime CITED article:a: article:a#null',
      'genre:crime CITED article:b: article:b#7',
      'film:heat GOES_ON_IN film:heat-2: article:a#2 article:b#null',
      'film:heat IS_A genre:crime: article:b#7',
    ]);
  });

  it('gives a part the documents of the whole, or its own', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  scenes:
    - plot: They talk.
    - plot: They shoot.
      citations: [{ article: article:b, paragraph: 3 }]
  citations: [{ article: article:a, paragraph: 2 }]
`;
    const records = await recordsOf(
      {
        'films.yaml': films,
        'articles.yaml': '- { id: article:a, headline: A }\n- { id: article:b, headline: B }\n',
      },
      true,
    );

    expect(records.filter((record) => record.kind === 'edge')).toEqual([
      cited('Film', 'film:heat', 'article:a', 2),
      cited('Film', 'film:heat', 'article:b', 3),
      cited('Scene', 'scene:heat-1', 'article:a', 2),
      cited('Scene', 'scene:heat-2', 'article:b', 3),
      {
        ...edge('HAS_SCENE', ['Film', 'film:heat'], ['Scene', 'scene:heat-1']),
        sources: [{ source: 'article:a', paragraph: 2 }],
      },
      {
        ...edge('HAS_SCENE', ['Film', 'film:heat'], ['Scene', 'scene:heat-2']),
        sources: [{ source: 'article:b', paragraph: 3 }],
      },
    ]);
  });

  it('gives each record its location', async () => {
    const files = {
      'genres.yaml':
        '- name: Crime\n  id: genre:crime\n\n- id: genre:heist\n  name: Heist\n  broader: genre:crime\n',
    };
    const { records } = await readSeedFiles(files, makeFilmModel({ cited: false }));

    expect(records.map(({ location }) => location?.line)).toEqual([2, 4, 6]);
  });

  it('gives the same records whatever their order in files', async () => {
    const one = '- { id: genre:crime, name: Crime }\n';
    const two = '- { id: genre:heist, name: Heist, broader: genre:crime }\n';

    expect(await recordsOf({ 'genres.yaml': two + one }, false)).toEqual(
      await recordsOf({ 'genres/a.yaml': one, 'genres/b.yaml': two }, false),
    );
  });
});

function edge(type: string, [fromType, from]: [string, string], [toType, to]: [string, string]) {
  return { kind: 'edge', type, fromType, toType, from, to, properties: {}, sources: [] };
}

function cited(type: string, id: string, article: string, paragraph: number) {
  return {
    ...edge('CITED', [type, id], ['Article', article]),
    properties: { paragraph },
    sources: [{ source: article, paragraph }],
  };
}
