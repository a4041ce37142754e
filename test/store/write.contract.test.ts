import { CommuniqueError } from '../../src/kernel/errors.js';
import type { GraphRecord } from '../../src/model/record.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';
import { smallWorld } from '../support/small-world.js';

const EVERYTHING = `{
  meetings(first: 100) {
    totalCount
    nodes { id name durationMinutes topics { nodes { id } } place { id }
      participants { edges { role node { id offices { edges { from node { id } } } } } } }
  }
  countries { nodes { id code name wikidataId } }
}`;

describeEachStore('writing', ({ store, ask }) => {
  /** The problems of records, a line each; the records are not written. */
  async function problemsOf(records: readonly GraphRecord[]): Promise<readonly string[]> {
    const before = await ask(EVERYTHING);
    const error: unknown = await store()
      .write(records)
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof CommuniqueError)) throw new Error('the records were written');
    expect([error.code, await ask(EVERYTHING)]).toEqual(['INVALID_RECORDS', before]);
    return error.message.split('\n');
  }

  it('returns how many records were put', async () => {
    expect(
      await store().write([
        node('Country', 'country:SE', { code: 'SE', name: 'Sweden' }),
        edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'country:SE']),
      ]),
    ).toEqual({ nodes: 1, edges: 1 });
  });

  it('takes records from any iterable, which is read once', async () => {
    function* sweden(): Generator<GraphRecord> {
      yield node('Country', 'country:SE', { code: 'SE', name: 'Sweden' });
      yield edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'country:SE']);
    }

    expect(await store().write(sweden())).toEqual({ nodes: 1, edges: 1 });
    expect(await ask('{ country(id: "country:SE") { meetings { nodes { id } } } }')).toEqual({
      data: { country: { meetings: { nodes: [{ id: 'meeting:day' }] } } },
    });
  });

  it('refuses what is not a record', async () => {
    const lists = [smallWorld] as unknown as readonly GraphRecord[];
    const promise = Promise.resolve(smallWorld) as unknown as readonly GraphRecord[];

    expect([await problemsOf(lists), await problemsOf(promise)]).toEqual([
      ['expected records, whose `kind` is "node", "edge" or "redirect", but got a list'],
      [
        'expected records, whose `kind` is "node", "edge" or "redirect", but got an object of Promise',
      ],
    ]);
  });

  it('leaves the graph as it is when the same records are put again, in whatever order', async () => {
    const before = await ask(EVERYTHING);

    await store().write([...smallWorld].reverse());

    expect(await ask(EVERYTHING)).toEqual(before);
  });

  it('replaces the values of a node by those of its new record, and removes the others', async () => {
    await store().write([
      node('Meeting', 'meeting:month', { name: 'New', kind: 'VISIT', start: '2023-02' }),
    ]);

    expect(
      await ask(
        '{ meeting(id: "meeting:month") { name kind start durationMinutes summary topics { totalCount } } }',
      ),
    ).toEqual({
      data: {
        meeting: {
          name: 'New',
          kind: 'VISIT',
          start: '2023-02',
          durationMinutes: null,
          summary: null,
          topics: { totalCount: 1 },
        },
      },
    });
  });

  it('replaces the values and sources of an edge, and adds a parallel one only for another key', async () => {
    const tenure = (from: string, to: string) =>
      edge(['Person', 'person:aas'], 'HELD', ['Office', 'office:minister'], {
        from,
        to,
        attestedOn: [],
      });
    await store().write([tenure('2012-09-21', '2015'), tenure('2020', '2021')]);

    expect(await ask('{ person(id: "person:aas") { offices { edges { from to } } } }')).toEqual({
      data: {
        person: {
          offices: {
            edges: [
              { from: '2012-09-21', to: '2015' },
              { from: '2020', to: '2021' },
            ],
          },
        },
      },
    });
  });

  it('is visible to the next read, in filters, orderings and lookups', async () => {
    await ask('{ meetings(orderBy: [{ name: ASC }]) { nodes { id } } country(code: "SE") { id } }');
    await store().write([
      node('Country', 'country:SE', { code: 'SE', name: 'Sweden' }),
      node('Meeting', 'meeting:new', { name: 'a', kind: 'VISIT', start: '1999' }),
      edge(['Meeting', 'meeting:new'], 'INVOLVED', ['Country', 'country:SE']),
    ]);

    expect(
      await ask(`{
        meetings(orderBy: [{ name: ASC }], first: 1) { nodes { id } }
        country(code: "SE") { id }
        within: meetings(where: { countries: { some: { node: { code: { eq: "SE" } } } } }) { nodes { id } }
      }`),
    ).toEqual({
      data: {
        meetings: { nodes: [{ id: 'meeting:new' }] },
        country: { id: 'country:SE' },
        within: { nodes: [{ id: 'meeting:new' }] },
      },
    });
  });

  it('refuses all records if one is invalid, and reports every problem', async () => {
    const problems = await problemsOf([
      node('Country', 'country:SE', { code: 'SE', name: 'Sweden' }),
      node('Meeting', 'meeting:bad', { name: 'Bad', kind: 'VISIT', start: '2023-13', pace: 1 }),
      edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'country:XX']),
      edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'topic:fish']),
    ]);

    expect(problems).toEqual([
      'meeting:bad: the schema has no property pace here',
      'meeting:bad: start: expected a date such as "2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset), but got "2023-13"',
      'meeting:day INVOLVED country:XX: expected a node of type Country, but there is no country:XX',
      'meeting:day INVOLVED topic:fish: expected a node of type Country, but topic:fish has the type Topic',
    ]);
  });

  it('refuses values of another type, each by its name', async () => {
    const problems = await problemsOf([
      node('Meeting', 'meeting:bad', {
        name: 1,
        aliases: 'one',
        kind: 'VISIT',
        durationMinutes: 1.5,
      }),
      node('Source', 'source:bad', { name: 'x', title: 'x', publisher: 'x', reviewed: 'yes' }),
    ]);

    expect(problems).toEqual([
      'meeting:bad: name: expected a text, but got 1',
      'meeting:bad: aliases: expected a list, but got "one"',
      'meeting:bad: start: expected a value, but got none',
      'meeting:bad: durationMinutes: expected a whole number from -2147483648 to 2147483647, but got 1.5',
      'source:bad: reviewed: expected true or false, but got "yes"',
    ]);
  });

  it('refuses a unique value that another node has, in the graph or among the records', async () => {
    const problems = await problemsOf([
      node('Country', 'country:SE', { code: 'NO', name: 'Sweden' }),
      node('Country', 'country:DK', { code: 'DK', name: 'Denmark' }),
      node('Country', 'country:GL', { code: 'DK', name: 'Greenland' }),
    ]);

    expect(problems).toEqual([
      'country:SE: code "NO" already belongs to country:NO',
      'country:GL: code "DK" already belongs to country:DK',
    ]);
  });

  it('lets a node take the unique value that another gave up in an earlier write', async () => {
    await store().write([node('Country', 'country:NO', { code: 'XX', name: 'Norway' })]);
    await store().write([node('Country', 'country:SE', { code: 'NO', name: 'Sweden' })]);

    expect(
      await ask('{ no: country(code: "NO") { name } xx: country(code: "XX") { name } }'),
    ).toEqual({ data: { no: { name: 'Sweden' }, xx: { name: 'Norway' } } });
  });

  it('lets two nodes swap their unique values', async () => {
    await store().write([
      node('Country', 'country:NO', { code: 'JP', name: 'Norway' }),
      node('Country', 'country:JP', { code: 'NO', name: 'Japan' }),
    ]);

    expect(await ask('{ country(code: "NO") { name } }')).toEqual({
      data: { country: { name: 'Japan' } },
    });
  });

  it('gives a new node the unique value that an older one gives up', async () => {
    await store().write([
      node('Country', 'country:NO', { code: 'NN', name: 'Norway' }),
      node('Country', 'country:new', { code: 'NO', name: 'New' }),
    ]);

    expect(await ask('{ country(code: "NO") { name } }')).toEqual({
      data: { country: { name: 'New' } },
    });
  });

  it('takes the last of several records of one node or edge', async () => {
    const from = ['Person', 'person:new'] as const;
    const stay = (to: string) =>
      edge(from, 'HELD', ['Office', 'office:minister'], { from: '2000', to, attestedOn: [] });
    await store().write([
      node('Person', 'person:new', { name: 'First', familyName: 'First' }),
      node('Person', 'person:new', { name: 'Last', familyName: 'Last' }),
      stay('2001'),
      stay('2002'),
    ]);

    expect(await ask('{ person(id: "person:new") { name offices { edges { to } } } }')).toEqual({
      data: { person: { name: 'Last', offices: { edges: [{ to: '2002' }] } } },
    });
  });

  it('finds a node again whose id does not begin with its type', async () => {
    const sweden = (name: string) => node('Country', 'sweden', { code: 'SE', name });
    await store().write([sweden('Sweden')]);

    await store().write([
      sweden('Sverige'),
      edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'sweden']),
    ]);

    expect(await ask('{ country(code: "SE") { id name meetings { nodes { id } } } }')).toEqual({
      data: {
        country: { id: 'sweden', name: 'Sverige', meetings: { nodes: [{ id: 'meeting:day' }] } },
      },
    });
  });

  it('refuses documents and references that do not exist', async () => {
    const problems = await problemsOf([
      edge(
        ['Person', 'person:aas'],
        'PARTICIPATED_IN',
        ['Meeting', 'meeting:day'],
        { office: 'office:none', onBehalfOf: 'topic:fish' },
        [{ source: 'source:none', paragraph: 1 }],
      ),
    ]);

    expect(problems).toEqual([
      'person:aas PARTICIPATED_IN meeting:day: expected a node of type Office, but there is no office:none',
      'person:aas PARTICIPATED_IN meeting:day: expected a node of type Country, but topic:fish has the type Topic',
      'person:aas PARTICIPATED_IN meeting:day: expected a node of type Source, but there is no source:none',
    ]);
  });

  it('refuses types and relationships that the schema does not have, beside all other problems', async () => {
    const problems = await problemsOf([
      node('Planet', 'planet:mars'),
      edge(['Meeting', 'meeting:day'], 'LIKED', ['Country', 'country:NO']),
      edge(['Meeting', 'meeting:day'], 'INVOLVED', ['Country', 'country:XX']),
    ]);

    expect(problems).toEqual([
      'planet:mars: the schema has no node type Planet',
      'meeting:day LIKED country:NO: the schema has no relationship LIKED from Meeting to Country',
      'meeting:day INVOLVED country:XX: expected a node of type Country, but there is no country:XX',
    ]);
  });

  it('refuses to change the type of a node', async () => {
    expect([
      await problemsOf([node('Country', 'topic:fish', { code: 'FI', name: 'Fish' })]),
      await problemsOf([
        node('Country', 'new', { code: 'FI', name: 'Fish' }),
        node('Topic', 'new', { name: 'Fish' }),
      ]),
    ]).toEqual([
      ['topic:fish: already has the type Topic, so it cannot have the type Country'],
      ['new: already has the type Country, so it cannot have the type Topic'],
    ]);
  });
});
