import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('read', ({ ask }) => {
  it('returns a node by its id, with null for a missing value', async () => {
    expect(
      await ask(
        '{ person(id: "person:aas") { id name familyName nativeName wikidataId aliases } }',
      ),
    ).toEqual({
      data: {
        person: {
          id: 'person:aas',
          name: 'Ås',
          familyName: 'Ås',
          nativeName: '𠮷野',
          wikidataId: null,
          aliases: [],
        },
      },
    });
  });

  it('returns null for an unknown id', async () => {
    expect(await ask('{ person(id: "person:x") { id } }')).toEqual({ data: { person: null } });
  });

  it('finds a node by a unique value, exactly as it is written', async () => {
    expect(
      await ask('{ found: country(code: "NO") { name } not: country(code: "N") { name } }'),
    ).toEqual({ data: { found: { name: 'Norway' }, not: null } });
  });

  it('returns nodes of any type in the order of the ids, repeated ones too, null if unknown', async () => {
    expect(
      await ask(`{
        nodes(ids: ["topic:fish", "topic:x", "place:tokyo", "topic:fish"]) {
          __typename id ... on Place { latitude longitude } ... on Entity { aliases }
        }
      }`),
    ).toEqual({
      data: {
        nodes: [
          { __typename: 'Topic', id: 'topic:fish', aliases: [] },
          null,
          {
            __typename: 'Place',
            id: 'place:tokyo',
            latitude: 35.5,
            longitude: 139.75,
            aliases: ['Edo', '東京'],
          },
          { __typename: 'Topic', id: 'topic:fish', aliases: [] },
        ],
      },
    });
  });

  it('returns texts as they were written, whatever they contain', async () => {
    expect(await ask('{ person(id: "person:strasse") { name givenName } }')).toEqual({
      data: { person: { name: 'Straße', givenName: 'Ægir "the \n first"' } },
    });
  });

  it('returns the edge beside its node: values, referenced nodes, documents', async () => {
    expect(
      await ask(`{
        meeting(id: "meeting:year") {
          participants(orderBy: { edge: { role: ASC } }) {
            edges {
              role
              office { name }
              onBehalfOf { name }
              sources { source { title } paragraph }
              node { name }
            }
          }
        }
      }`),
    ).toEqual({
      data: {
        meeting: {
          participants: {
            edges: [
              {
                role: 'GUEST',
                office: { name: 'Minister' },
                onBehalfOf: null,
                sources: [{ source: { title: 'A note' }, paragraph: 2 }],
                node: { name: 'Ås' },
              },
              {
                role: 'HOST',
                office: { name: 'Premier' },
                onBehalfOf: null,
                sources: [{ source: { title: 'A note' }, paragraph: 1 }],
                node: { name: 'Støre' },
              },
            ],
          },
        },
      },
    });
  });

  it('returns a row for each of parallel edges, and which bounds are known', async () => {
    expect(
      await ask(`{
        person(id: "person:store") {
          offices(where: { id: { eq: "office:minister" } }) {
            totalCount
            edges { from to fromKnown toKnown attestedOn }
          }
        }
      }`),
    ).toEqual({
      data: {
        person: {
          offices: {
            totalCount: 2,
            edges: [
              {
                from: '2005-10',
                to: '2012-09-21',
                fromKnown: true,
                toKnown: true,
                attestedOn: ['2006'],
              },
              {
                from: '2021',
                to: null,
                fromKnown: true,
                toKnown: false,
                attestedOn: ['2021-10-14', '2022'],
              },
            ],
          },
        },
      },
    });
  });

  it('counts the nodes along a derived relationship, each once, without its start', async () => {
    expect(
      await ask(`{
        topic(id: "topic:security") {
          discussedBy(orderBy: [{ edge: { count: DESC } }, { id: ASC }]) {
            edges { count firstOn lastOn node { id } }
          }
        }
        person(id: "person:store") { metWith { nodes { id } } }
      }`),
    ).toEqual({
      data: {
        topic: {
          discussedBy: {
            edges: [
              { count: 3, firstOn: '2023', lastOn: '2023-01-01', node: { id: 'person:store' } },
              { count: 2, firstOn: '2023', lastOn: '2024-07-26', node: { id: 'person:aas' } },
              {
                count: 1,
                firstOn: '2024-07-26',
                lastOn: '2024-07-26',
                node: { id: 'person:fullwidth' },
              },
              {
                count: 1,
                firstOn: '2023-01-01',
                lastOn: '2023-01-01',
                node: { id: 'person:strasse' },
              },
            ],
          },
        },
        person: { metWith: { nodes: [{ id: 'person:strasse' }, { id: 'person:aas' }] } },
      },
    });
  });

  it('answers many concurrent questions like one after another', async () => {
    const questions = Array.from(
      { length: 40 },
      (_, index) => `{ meetings(first: ${index % 7}) { nodes { id } totalCount } }`,
    );
    const alone = [];
    for (const question of questions) alone.push(await ask(question));

    expect(await Promise.all(questions.map((question) => ask(question)))).toEqual(alone);
  });
});
