import { storeOn } from '../support/neo4j/store-on.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { edge, node } from '../support/make-records.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { createAsker } from '../support/query.js';
import { richModel } from '../support/rich-model.js';

const FILM = { kind: 'FEATURE', aliases: [], kinds: [], again: [], parts: [], ratings: [] };
const RECORDS: readonly GraphRecord[] = [
  node('Film', 'film:a', { ...FILM, name: 'Brændende kærlighed', aliases: ['Støre', 'does'] }),
  node('Film', 'film:b', { ...FILM, name: 'Plain', code: 'Ä1' }),
  node('Actor', 'actor:a', { name: 'Mads' }),
  ...['Sørensen', 'Ågård', 'Smith'].map((character) =>
    edge(['Actor', 'actor:a'], 'PLAYED_IN', ['Film', 'film:a'], { character, kinds: [], days: [] }),
  ),
];

describeWithNeo4j('texts that an earlier version stored in Neo4j', (database) => {
  const run = (text: string) => database().driver.executeQuery(text);
  let store: Neo4jStore;

  beforeEach(async () => {
    await database().wipe();
    store = storeOn(database(), richModel);
    await store.prepare();
    await store.write(RECORDS);
    await store.markLoaded();
    // As version 0.1.0 left them.
    await run(
      "MATCH (n:Film) SET n.name__plain = 'x', n.name__short = 'x' REMOVE n.name__folded, n.aliases__folded, n.code__folded",
    );
    await run(
      "MATCH ()-[r]->() SET r.character__plain = 'x', r.character__short = 'x' REMOVE r.character__folded",
    );
    await run("MATCH (m:__Communique) SET m.words = '1' REMOVE m.texts");
  });
  afterEach(() => store.close());

  it('are refolded at the next start, those on edges and in lists too', async () => {
    const ask = createAsker(richModel, store);
    const asked = () =>
      ask(`{
        name: films(where: { name: { contains: "braendende KAERLIGHED" } }) { nodes { id } }
        element: films(where: { aliases: { some: { endsWith: "stoere" } } }) { nodes { id } }
        plain: films(where: { aliases: { some: { contains: "dos" } } }) { nodes { id } }
        missing: films(where: { not: { code: { startsWith: "ae" } } }) { nodes { id } }
        edge: actor(id: "actor:a") {
          films(whereEdge: { character: { startsWith: "aagaard" } }) { edges { character } }
        }
      }`);
    const before = await asked();

    expect(await store.prepare()).toBe('loaded');

    expect((await asked()).data).toEqual({
      name: { nodes: [{ id: 'film:a' }] },
      element: { nodes: [{ id: 'film:a' }] },
      plain: { nodes: [] },
      missing: { nodes: [{ id: 'film:a' }] },
      edge: { films: { edges: [{ character: 'Ågård' }] } },
    });
    expect(before.data).toMatchObject({ name: { nodes: [] }, edge: { films: { edges: [] } } });
  });

  it('leave no properties of that version behind', async () => {
    await store.prepare();

    const { records } = await run(
      'MATCH (n) UNWIND keys(n) AS key RETURN key UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN key',
    );
    const keys = records.map((record) => String(record.get('key')));
    expect(keys.filter((key) => /__(?:plain|short)$|^words$/u.test(key))).toEqual([]);
    expect(keys).toContain('character__folded');
  });

  it('are not touched by a further start', async () => {
    await store.prepare();
    await run("MATCH (n:Film {id: 'film:b'}) SET n.name__folded = 'untouched'");

    await store.prepare();

    const { records } = await run("MATCH (n:Film {id: 'film:b'}) RETURN n.name__folded AS text");
    expect(records[0]?.get('text')).toBe('untouched');
  });
});
