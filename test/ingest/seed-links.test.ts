import { makeFilmModel } from '../support/film-model.js';
import { problemsOfSeed } from '../support/seed-folder.js';

const model = makeFilmModel({ cited: false });
const ACTORS = `
- id: actor:de-niro-robert
  name: Robert De Niro
- id: actor:pacino-al
  name: Al Pacino
`;

describe('Seed records', () => {
  it('have unique ids', async () => {
    const files = {
      'actors/one.yaml': 'id: actor:pacino\nname: Al Pacino\n',
      'actors/two.yaml': '- name: Alfredo Pacino\n  id: actor:pacino\n',
    };

    expect(await problemsOfSeed(files, model)).toEqual([
      'actors/two.yaml:2: "actor:pacino" is taken: its first record is at actors/one.yaml:1.',
    ]);
  });

  it('refer to records that exist, in edges and in their properties', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  genre: genre:crime
  cast:
    - actor: actor:de-niro-robret
      character: McCauley
    - actor: actor:pacino-al
      character: Hanna
      understudy: actor:al-pacino
`;

    expect(await problemsOfSeed({ 'films.yaml': films, 'actors.yaml': ACTORS }, model)).toEqual([
      'films.yaml:4: there is no Genre "genre:crime".',
      'films.yaml:6: there is no Actor "actor:de-niro-robret". Did you mean "actor:de-niro-robert"?',
      'films.yaml:8: there is no Actor "actor:al-pacino". Did you mean "actor:pacino-al"?',
    ]);
  });

  it('link two nodes once, or once for each value of the key', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  cast:
    - actor: actor:pacino-al
      character: Hanna
    - actor: actor:pacino-al
      character: His brother
    - actor: actor:pacino-al
      character: Hanna
      from: '1994'
  sequels: [film:heat-2, film:heat-2]
- id: film:heat-2
  name: Heat 2
  kind: FEATURE
`;

    expect(await problemsOfSeed({ 'films.yaml': films, 'actors.yaml': ACTORS }, model)).toEqual([
      'films.yaml:9: "actor:pacino-al" and "film:heat" are linked twice with the same character: the first is at films.yaml:5.',
      'films.yaml:12: "film:heat" and "film:heat-2" are linked twice: the first is at films.yaml:12.',
    ]);
  });

  it('have one edge at most for a to-one field of the other end', async () => {
    const films = `
- id: film:alien
  name: Alien
  kind: FEATURE
  sequels: [film:aliens]
- id: film:aliens
  name: Aliens
  kind: FEATURE
- id: film:piranha
  name: Piranha
  kind: FEATURE
  sequels: [film:aliens]
`;

    expect(await problemsOfSeed({ 'films.yaml': films }, model)).toEqual([
      'films.yaml:11: "film:aliens" takes one "follows" only: it has "film:alien" at films.yaml:4, and "film:piranha" here.',
    ]);
  });

  it('have unique values of unique properties', async () => {
    const films = `
- { id: film:alien, name: Alien, kind: FEATURE, code: '1' }
- { id: film:aliens, name: Aliens, kind: FEATURE, code: '1' }
`;

    expect(await problemsOfSeed({ 'films.yaml': films }, model)).toEqual([
      'films.yaml:2: "code" is "1", but "film:alien" has it at films.yaml:1.',
    ]);
  });

  it('have hierarchies without cycles', async () => {
    const genres = `
- { id: genre:drama, name: Drama, broader: genre:crime }
- { id: genre:crime, name: Crime, broader: genre:heist }
- { id: genre:heist, name: Heist, broader: genre:crime }
- { id: genre:noir, name: Noir, broader: genre:noir }
`;

    expect(await problemsOfSeed({ 'genres.yaml': genres }, model)).toEqual([
      'genres.yaml:2: "broader" forms a cycle: "genre:crime" is narrower than "genre:heist" is narrower than "genre:crime".',
      'genres.yaml:4: "broader" forms a cycle: "genre:noir" is narrower than "genre:noir".',
    ]);
  });

  it('do not end before they begin, as far as their dates are known', async () => {
    const films = `
- id: film:heat
  name: Heat
  kind: FEATURE
  cast:
    - { actor: actor:pacino-al, character: Hanna, from: '1995', to: 1994-12-31 }
    - { actor: actor:de-niro-robert, character: McCauley, from: 1995-06, to: '1995' }
`;

    expect(await problemsOfSeed({ 'films.yaml': films, 'actors.yaml': ACTORS }, model)).toEqual([
      'films.yaml:5: "to" is 1994-12-31, which is before "from", 1995 (films.yaml:5).',
    ]);
  });

  it('cite every document, and only documents that exist; each problem is reported once', async () => {
    const cited = makeFilmModel({ cited: true });
    const files = {
      'articles.yaml': `
- { id: article:used, headline: Heat is on }
- { id: article:unused, headline: Nobody reads this }
`,
      'actors.yaml': `
- id: actor:pacino
  name: Al Pacino
  citations: [article:usde]
- id: actor:de-niro
  name: Robert De Niro
  citations: [article:used, article:usde]
`,
    };

    expect(await problemsOfSeed(files, cited)).toEqual([
      'actors.yaml:3: there is no Article "article:usde". Did you mean "article:used"?',
      'articles.yaml:2: no record cites "article:unused": cite it or remove it.',
    ]);
  });

  it('have all their problems reported together, by file and line', async () => {
    const files = {
      'films.yaml': '- id: film:heat\n  kind: LONG\n  genre: genre:crime\n',
      'actors.yaml': 'id: actor:x\nage: 80\n',
    };

    expect(await problemsOfSeed(files, model)).toEqual([
      'actors.yaml:1: "name" is missing.',
      'actors.yaml:2: "age" is not a field here: expected id, name.',
      'films.yaml:1: "name" is missing.',
      'films.yaml:2: "kind" is "LONG": expected one of FEATURE, SHORT.',
      'films.yaml:3: there is no Genre "genre:crime".',
    ]);
  });
});
