import { openStore } from '../../src/library/open-store.js';
import type { GraphRecord } from '../../src/model/record.js';
import { changesOf } from '../support/changes-of.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const merge = (from: string, into: string): string =>
  `mutation { merge(from: "${from}", into: "${into}") { changed } }`;

describeEachStore('ids of merged nodes', ({ store, ask, model }) => {
  const changes = (document: string): Promise<readonly string[]> =>
    changesOf({ store: store(), ask }, document);

  beforeEach(async () => {
    await ask(merge('person:fullwidth', 'person:aas'));
    await ask(merge('person:aas', 'person:store'));
    await ask(merge('topic:ukraine', 'topic:security'));
  });

  it('find the node into which theirs was merged in the end', async () => {
    expect(
      await ask(`{
        node(id: "person:fullwidth") { id }
        nodes(ids: ["person:aas", "person:nobody", "person:store"]) { id }
        person(id: "person:aas") { id }
        variable: topic(id: "topic:ukraine") { id }
      }`),
    ).toEqual({
      data: {
        node: { id: 'person:store' },
        nodes: [{ id: 'person:store' }, { id: 'person:nobody' }, { id: 'person:store' }],
        person: { id: 'person:store' },
        variable: { id: 'topic:security' },
      },
    });
  });

  it('stand for it in filters, which bind them with each request', async () => {
    const document = `query ($id: ID!, $ids: [ID!]!) {
      eq: people(where: { id: { eq: $id } }) { nodes { id } }
      in: people(where: { id: { in: $ids } }, orderBy: [{ id: ASC }]) { nodes { id } }
      ne: people(where: { id: { ne: $id } }) { totalCount }
      notIn: people(where: { id: { notIn: [$id] } }) { totalCount }
      behind: meetings(where: { participants: { some: { node: { id: { eq: $id } } } } }) { totalCount }
      within: topics(where: { within: "topic:ukraine" }) { nodes { id } }
    }`;
    const asOf = (id: string) => ask(document, { id, ids: [id, 'person:nobody'] });

    const old = await asOf('person:aas');

    expect(old).toEqual({
      data: {
        eq: { nodes: [{ id: 'person:store' }] },
        in: { nodes: [{ id: 'person:nobody' }, { id: 'person:store' }] },
        ne: { totalCount: 2 },
        notIn: { totalCount: 2 },
        behind: { totalCount: 5 },
        within: { nodes: [{ id: 'topic:defence' }, { id: 'topic:security' }] },
      },
    });
    expect(await asOf('person:store')).toEqual(old);
  });

  it('stand for it in views, paths and pairs', async () => {
    const document = (id: string): string => `{
      neighborhood(of: ["${id}"]) { nodes { id } }
      paths(from: "${id}", to: "topic:ukraine") { paths { nodes { id } } }
      graph(people: { id: { eq: "${id}" } }) { nodes { id } }
      stats { nodes }
      search(text: "Ås") { hits { node { id ... on Person { meetings(where: { topics: { some: { node: { id: { eq: "topic:ukraine" } } } } }) { totalCount } } } } }
    }`;

    const current = await ask(document('person:store'));

    expect(current.errors).toBeUndefined();
    expect(await ask(document('person:fullwidth'))).toEqual(current);
  });

  it('stand for it in what is written', async () => {
    expect(
      await changes(`mutation {
        upsertPeople(input: { id: "person:aas", givenName: "J." }, allowUnsourced: true) { changed }
        upsertMeetings(
          input: {
            id: "meeting:empty"
            participants: { connect: [{ id: "person:fullwidth", edge: { role: HOST } }] }
            topics: { connect: [{ id: "topic:ukraine" }] }
          }
          allowUnsourced: true
        ) { changed }
      }`),
    ).toEqual([
      '- person:store {"name":"Støre","aliases":["Stoere","J. G. Støre","Ås","ｆull"],"familyName":"Støre","givenName":"Jonas","nativeName":"𠮷野"}',
      '+ person:store {"name":"Støre","aliases":["Stoere","J. G. Støre","Ås","ｆull"],"familyName":"Støre","givenName":"J.","nativeName":"𠮷野"}',
      '+ meeting:empty DISCUSSED topic:security {}',
      '+ person:store PARTICIPATED_IN meeting:empty {"role":"HOST"}',
    ]);
    expect(
      await changes(
        'mutation { upsertMeetings(input: { id: "meeting:empty", participants: { disconnect: [{ id: "person:aas" }] } }, allowUnsourced: true) { changed } }',
      ),
    ).toEqual(['- person:store PARTICIPATED_IN meeting:empty {"role":"HOST"}']);
  });

  it('cannot be those of nodes again, nor be deleted', async () => {
    const record: GraphRecord = {
      kind: 'node',
      type: 'Person',
      id: 'person:aas',
      properties: { name: 'Ås', familyName: 'Ås', aliases: [] },
    };

    await expect(store().write([record])).rejects.toMatchObject({
      code: 'INVALID_RECORDS',
      message:
        'person:aas: expected the id of a node that was not merged, but it was merged into person:store',
    });
    expect(await changes('mutation { delete(ids: ["person:fullwidth"]) { deleted } }')).toEqual([
      '! ids.0: expected the id of a node, but "person:fullwidth" was merged into "person:store"; delete that one, or undo the merge first',
    ]);
  });

  it('are free again when the node is deleted to which they lead', async () => {
    await ask('mutation { delete(ids: ["person:store"], detach: true) { deleted } }');

    expect([
      [...(await linesOf(store()))].filter((line) => line.includes('=>')),
      await ask('{ node(id: "person:aas") { id } }'),
      await changes(
        'mutation { upsertPeople(input: { id: "person:aas", name: "New", familyName: "New" }, allowUnsourced: true) { changed } }',
      ),
      (await ask('mutation { undoMerge(id: "person:fullwidth") { changed } }')).errors?.[0]
        ?.message,
    ]).toEqual([
      ['topic:ukraine => topic:security'],
      { data: { node: null } },
      ['+ person:aas {"name":"New","aliases":[],"familyName":"New"}'],
      'id: expected the id of a node that was merged, but got "person:fullwidth"',
    ]);
  });

  it('are among the records, from which another store can undo the merges', async () => {
    const records: GraphRecord[] = [];
    for await (const record of store().records()) records.push(record);
    const other = await openStore(model(), { readTimeout: 60_000 });
    await other.write(records);

    const copied: GraphRecord[] = [];
    for await (const record of other.records()) copied.push(record);
    await other.close();

    expect(copied).toEqual(records);
    expect(await store().write(records)).toEqual({
      nodes: records.filter(({ kind }) => kind === 'node').length,
      edges: records.filter(({ kind }) => kind === 'edge').length,
    });
  });
});
