import { describeEachStore, type SuiteStore } from '../support/describe-each-store.js';

/** The meetings without a place. */
const NOWHERE = ['day', 'empty', 'hour', 'month'];

describeEachStore('filters', ({ ask }) => {
  const found = findIds(ask, 'people');

  const ALL = ['aas', 'fullwidth', 'nobody', 'store', 'strasse'];

  it.each([
    ['eq', '{ givenName: { eq: "Jonas" } }', ['aas', 'store']],
    ['ne', '{ givenName: { ne: "Jonas" } }', ['strasse']],
    ['in', '{ givenName: { in: ["Jonas", "Ola"] } }', ['aas', 'store']],
    ['notIn', '{ givenName: { notIn: ["Ola"] } }', ['aas', 'store', 'strasse']],
    ['lt', '{ givenName: { lt: "K" } }', ['aas', 'store']],
    ['contains', '{ nativeName: { contains: "川" } }', ['fullwidth']],
    ['contains nothing', '{ givenName: { contains: "" } }', ['aas', 'store', 'strasse']],
    ['isNull: true', '{ givenName: { isNull: true } }', ['fullwidth', 'nobody']],
    ['isNull: false', '{ givenName: { isNull: false } }', ['aas', 'store', 'strasse']],
    ['not eq', '{ not: { givenName: { eq: "Jonas" } } }', ['fullwidth', 'nobody', 'strasse']],
    ['not ne', '{ not: { givenName: { ne: "Jonas" } } }', ['aas', 'fullwidth', 'nobody', 'store']],
    [
      'not notIn',
      '{ not: { givenName: { notIn: ["Jonas"] } } }',
      ['aas', 'fullwidth', 'nobody', 'store'],
    ],
  ])('test a missing value with %s in two-valued logic', async (_, where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  it.each([
    ['an empty object', '{}', ALL],
    ['an empty property filter', '{ givenName: {} }', ALL],
    ['an empty list in `and`', '{ and: [] }', ALL],
    ['an empty list in `or`', '{ or: [] }', []],
    ['an empty object in `or`', '{ or: [{ name: { eq: "x" } }, {}] }', ALL],
    ['the opposite of an empty object', '{ not: {} }', []],
    ['an empty list in `in`', '{ givenName: { in: [] } }', []],
    ['an empty list in `notIn`', '{ givenName: { notIn: [] } }', ['aas', 'store', 'strasse']],
    ['an empty to-many filter', '{ meetings: {} }', ALL],
    ['`some` of anything', '{ meetings: { some: {} } }', ['aas', 'fullwidth', 'store', 'strasse']],
    ['`none` of anything', '{ meetings: { none: {} } }', ['nobody']],
    ['`every` of anything', '{ meetings: { every: {} } }', ALL],
    [
      '`some` with an empty edge and node',
      '{ meetings: { some: { edge: {}, node: {} } } }',
      ['aas', 'fullwidth', 'store', 'strasse'],
    ],
  ])('take %s literally', async (_, where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  it.each(['stoere', 'STORE', 'støre', 'tør', 'Stoer'])(
    'find Støre by contains %p, but not by eq',
    async (text) => {
      expect(await found(`{ name: { contains: "${text}" } }`)).toEqual(['store']);
      expect(await found(`{ name: { eq: "${text}" } }`)).toEqual([]);
    },
  );

  it.each([
    ['strasse', 'startsWith', ['strasse']],
    ['STRASSE', 'startsWith', ['strasse']],
    ['STRASE', 'startsWith', []],
    ['aas', 'startsWith', ['aas']],
    ['As', 'startsWith', ['aas']],
    ['full', 'startsWith', ['fullwidth']],
    ['ORE', 'endsWith', ['store']],
    ['s', 'endsWith', ['aas']],
  ])('fold %p for %s', async (text, operator, expected) => {
    expect(await found(`{ name: { ${operator}: "${text}" } }`)).toEqual(expected);
  });

  it('test the elements of a list one by one', async () => {
    const aliases = (filter: string) => found(`{ aliases: ${filter} }`);

    expect([
      await aliases('{ some: { contains: "store" } }'),
      await aliases('{ none: { contains: "store" } }'),
      await aliases('{ some: { contains: "stoere", eq: "J. G. Støre" } }'),
      await aliases('{ some: {} }'),
      await aliases('{ none: {} }'),
    ]).toEqual([
      ['store'],
      ['aas', 'fullwidth', 'nobody', 'strasse'],
      ['store'],
      ['store'],
      ['aas', 'fullwidth', 'nobody', 'strasse'],
    ]);
  });

  it('test edge and node of `some` on the same row', async () => {
    const meetings = (condition: string) => found(`{ meetings: { ${condition} } }`);

    expect([
      await meetings(
        'some: { edge: { role: { eq: HOST } }, node: { id: { eq: "meeting:year" } } }',
      ),
      await meetings(
        'some: { edge: { role: { eq: HOST } }, node: { id: { eq: "meeting:month" } } }',
      ),
      await meetings('none: { edge: { role: { isNull: true } } }'),
      await meetings('none: { node: { id: { in: ["meeting:day"], ne: "meeting:day" } } }'),
      await meetings('every: { edge: { role: { eq: CHAIR } } }'),
      await meetings('count: { gte: 3 }'),
      await meetings('count: { edge: { role: { eq: HOST } }, eq: 2 }'),
      await meetings('count: { node: { kind: { eq: VISIT } }, eq: 0 }'),
    ]).toEqual([
      ['store'],
      [],
      ['aas', 'nobody'],
      ALL,
      ['nobody'],
      ['store'],
      ['store'],
      ['aas', 'nobody', 'store', 'strasse'],
    ]);
  });

  it('follow the nodes that an edge names', async () => {
    expect([
      await found(
        '{ meetings: { some: { edge: { office: { kind: { eq: FOREIGN_MINISTER } } } } } }',
      ),
      await found(
        '{ meetings: { some: { edge: { office: { country: { code: { eq: "NO" } } } } } } }',
      ),
      await found('{ meetings: { some: { edge: { not: { office: {} } } } } }'),
      await found('{ meetings: { some: { edge: { onBehalfOf: { name: { eq: "Norway" } } } } } }'),
    ]).toEqual([['aas', 'store'], ['aas', 'store'], [], ['fullwidth', 'store']]);
  });

  it.each([
    ['{ place: { isNull: true } }', NOWHERE],
    ['{ place: { isNull: false } }', ['later', 'year']],
    ['{ not: { place: { isNull: true } } }', ['later', 'year']],
    ['{ not: { place: { isNull: false } } }', NOWHERE],
    ['{ place: { not: { isNull: true } } }', ['later', 'year']],
    ['{ place: { not: { isNull: false } } }', NOWHERE],
    ['{ place: { isNull: true, kind: { eq: CITY } } }', []],
    ['{ place: { isNull: false, kind: { eq: CITY } } }', ['year']],
    ['{ place: { or: [{ isNull: true }, { kind: { eq: CITY } }] } }', [...NOWHERE, 'year']],
    ['{ place: { and: [{ isNull: false }, { not: { kind: { eq: CITY } } }] } }', ['later']],
    ['{ place: { not: { or: [{ isNull: true }, { kind: { eq: CITY } }] } } }', ['later']],
    ['{ place: { not: { kind: { eq: CITY } } } }', ['later']],
    ['{ not: { place: { kind: { eq: CITY } } } }', ['day', 'empty', 'hour', 'later', 'month']],
    ['{ place: {} }', [...NOWHERE, 'later', 'year'].sort()],
    ['{ place: { country: { isNull: true } } }', ['later']],
    ['{ place: { country: { isNull: false } } }', ['year']],
    [
      '{ place: { or: [{ isNull: true }, { country: { isNull: true } }] } }',
      ['day', 'empty', 'hour', 'later', 'month'],
    ],
    ['{ participants: { some: { edge: { office: { isNull: false } } } } }', ['day', 'year']],
    [
      '{ participants: { some: { edge: { office: { isNull: true } } } } }',
      ['day', 'hour', 'later', 'month'],
    ],
    [
      '{ participants: { some: { edge: { office: { or: [{ isNull: true }, { kind: { eq: HEAD_OF_GOVERNMENT } }] }, onBehalfOf: { isNull: true } } } } }',
      ['day', 'hour', 'year'],
    ],
  ])('test whether a to-one field is null: %s', async (where, expected) => {
    expect(await findIds(ask, 'meetings')(where)).toEqual(expected);
  });

  it('count parallel edges one by one', async () => {
    expect(
      await found('{ offices: { count: { node: { id: { eq: "office:minister" } }, eq: 2 } } }'),
    ).toEqual(['store']);
  });

  it('find a node and all below it by `within`', async () => {
    const topics = findIds(ask, 'topics');

    expect([
      await topics('{ within: "topic:security" }'),
      await topics('{ within: "topic:ukraine" }'),
      await topics('{ not: { within: "topic:security" } }'),
      await topics('{ broader: { within: "topic:security" } }'),
      await topics('{ not: { broader: {} } }'),
    ]).toEqual([
      ['defence', 'security', 'ukraine'],
      ['defence', 'ukraine'],
      ['fish'],
      ['defence', 'ukraine'],
      [],
    ]);
  });

  it.each([
    ['{ offices: { some: { node: { id: { eq: "office:minister" } } } } }', ['aas', 'store']],
    [
      '{ offices: { some: { node: { name: { in: ["Minister", "Premier"] } } } } }',
      ['aas', 'store'],
    ],
    ['{ meetings: { some: { node: { id: { eq: "meeting:year" } } } } }', ['aas', 'store']],
    [
      '{ meetings: { some: { node: { id: { eq: "meeting:day" } }, edge: { role: { eq: HOST } } } } }',
      ['store'],
    ],
    [
      '{ meetings: { some: { node: { topics: { some: { node: { id: { in: ["topic:fish", "topic:ukraine"] } } } } } } } }',
      ['aas', 'fullwidth', 'store'],
    ],
    [
      '{ givenName: { eq: "Jonas" }, meetings: { some: { node: { id: { eq: "meeting:later" } } } } }',
      ['aas'],
    ],
  ])(
    'count each node that they find once, however many edges lead to it: %s',
    async (where, ids) => {
      expect(await found(where)).toEqual(ids);
      expect(await ask(`{ people(where: ${where}) { totalCount } }`)).toEqual({
        data: { people: { totalCount: ids.length } },
      });
    },
  );

  it.each([
    ['2004', ['store']],
    ['2005', ['store']],
    ['2012-09', ['aas', 'store']],
    ['2012-09-22', ['aas', 'store']],
    ['2014', ['store']],
    ['2021-06', ['store']],
  ])(
    'find who may have held an office on %s, with an unknown bound as open',
    async (date, expected) => {
      expect(await found(`{ offices: { some: { edge: { on: "${date}" } } } }`)).toEqual(expected);
      expect(await found(`{ offices: { none: { edge: { on: "${date}" } } } }`)).toEqual(
        ALL.filter((id) => !expected.includes(id)),
      );
    },
  );
});

function findIds(ask: SuiteStore['ask'], field: string) {
  return async (where: string): Promise<readonly string[]> => {
    const { data, errors } = await ask(
      `{ ${field}(where: ${where}, orderBy: { id: ASC }) { nodes { id } } }`,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes } = (data as Record<string, { nodes: { id: string }[] }>)[field] ?? { nodes: [] };
    return nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
  };
}
