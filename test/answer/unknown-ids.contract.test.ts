import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('an unknown id or value', ({ ask }) => {
  const refusal = async (document: string, variables?: Record<string, unknown>) => {
    const { errors = [] } = await ask(document, variables);
    return errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`);
  };

  it.each([
    [
      '{ topics(where: { within: "topic:ukrain" }) { totalCount } }',
      'topics(where:).within: there is no topic "topic:ukrain"; did you mean "topic:ukraine"?',
    ],
    [
      '{ topics(where: { within: "Security" }) { totalCount } }',
      'topics(where:).within: there is no topic "Security"; did you mean "topic:security"?',
    ],
    [
      '{ topics(where: { within: "xyzzy" }) { totalCount } }',
      'topics(where:).within: there is no topic "xyzzy"; `search` finds ids by words',
    ],
    [
      '{ topics(where: { within: "country:NO" }) { totalCount } }',
      'topics(where:).within: there is no topic "country:NO"; `search` finds ids by words',
    ],
    [
      '{ meetings(where: { topics: { none: { node: { not: { within: "topic:fisch" } } } } }) { totalCount } }',
      'meetings(where:).topics.none.node.not.within: there is no topic "topic:fisch"; did you mean "topic:fish"?',
    ],
    [
      '{ meeting(id: "meeting:empty") { topics(where: { within: "fish" }) { totalCount } } }',
      'topics(where:).within: there is no topic "fish"; did you mean "topic:fish"?',
    ],
    [
      '{ search(text: "none") { hits { node { ... on Meeting { topics(where: { within: "fish" }) { totalCount } } } } } }',
      'topics(where:).within: there is no topic "fish"; did you mean "topic:fish"?',
    ],
    [
      '{ graph(topics: { within: "fish" }) { truncated } }',
      'graph(topics:).within: there is no topic "fish"; did you mean "topic:fish"?',
    ],
    [
      '{ timeline(where: { topics: { some: { node: { within: "fish" } } } }) { total } }',
      'timeline(where:).topics.some.node.within: there is no topic "fish"; did you mean "topic:fish"?',
    ],
    [
      '{ meetings(where: { topics: { some: { node: { within: "fish" } } }, place: { within: "tokyo" } }) { totalCount } }',
      'meetings(where:).topics.some.node.within: there is no topic "fish"; did you mean "topic:fish"? meetings(where:).place.within: there is no place "tokyo"; did you mean "place:tokyo"?',
    ],
  ])('is reported with a suggestion: %s', async (document, message) => {
    expect(await refusal(document)).toEqual([`NOT_FOUND: ${message}`]);
  });

  it('is reported for a variable, whatever its values in earlier requests', async () => {
    const document = 'query ($id: ID) { topics(where: { within: $id }) { totalCount } }';

    expect([
      await refusal(document, { id: 'topic:fish' }),
      await refusal(document, { id: 'topic:none' }),
      await refusal(document, { id: 'topic:fish' }),
      await refusal(document, {}),
    ]).toEqual([
      [],
      [
        'NOT_FOUND: topics(where:).within: there is no topic "topic:none"; `search` finds ids by words',
      ],
      [],
      [],
    ]);
  });

  it.each([
    ['{ country(code: "no") { id } }', 'country(code:): there is no "no"; did you mean "NO"?'],
    [
      '{ topic(wikidataId: "q212") { id } }',
      'topic(wikidataId:): there is no "q212"; did you mean "Q212"?',
    ],
    [
      '{ country(id: "country:no") { id } }',
      'country(id:): there is no "country:no"; did you mean "country:NO"?',
    ],
    [
      '{ node(id: "topic:FISH") { id } }',
      'node(id:): there is no "topic:FISH"; did you mean "topic:fish"?',
    ],
  ])('is reported if it exists in upper or lower case: %s', async (document, message) => {
    expect(await refusal(document)).toEqual([`NOT_FOUND: ${message}`]);
  });

  it('is null if a lookup is well formed and finds nothing', async () => {
    expect(
      await ask(`{
        country(code: "XX") { id } topic(id: "topic:nothing") { id } node(id: "meeting:none") { id }
        nodes(ids: ["topic:fish", "topic:nothing"]) { id }
      }`),
    ).toEqual({
      data: { country: null, topic: null, node: null, nodes: [{ id: 'topic:fish' }, null] },
    });
  });
});
