import { changesOf } from '../support/changes-of.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const merge = (from: string, into: string): string =>
  `mutation { merge(from: "${from}", into: "${into}") { changed } }`;

const undo = (id: string, selected = 'changed'): string =>
  `mutation { undoMerge(id: "${id}") { ${selected} } }`;

describeEachStore('undoing a merge', ({ store, ask }) => {
  const changes = (document: string): Promise<readonly string[]> =>
    changesOf({ store: store(), ask }, document);

  it('restores both nodes and all edges', async () => {
    const before = await linesOf(store());
    const pairs = [
      ['person:aas', 'person:store'],
      ['topic:ukraine', 'topic:security'],
      ['meeting:year', 'meeting:later'],
      ['office:minister', 'office:premier'],
      ['country:JP', 'country:NO'],
      ['place:tokyo', 'place:jp'],
    ] as const;

    for (const [from, into] of pairs) await ask(merge(from, into));
    const merged = await linesOf(store());
    for (const [from] of [...pairs].reverse()) await ask(undo(from));

    expect(await linesOf(store())).toEqual(before);
    expect([...merged].filter((line) => line.includes('=>'))).toEqual(
      pairs.map(([from, into]) => `${from} => ${into}`).sort(),
    );
  });

  it('says what was written, and that a second call changes nothing', async () => {
    await ask(merge('person:aas', 'person:store'));
    const document = undo(
      'person:aas',
      'changed written { id version created changed } node { id } into { id version } missing { type }',
    );

    expect([await ask(document), await ask(document)]).toEqual([
      {
        data: {
          undoMerge: {
            changed: true,
            written: [
              { id: 'person:aas', version: 3, created: true, changed: true },
              { id: 'person:store', version: 3, created: false, changed: true },
            ],
            node: { id: 'person:aas' },
            into: { id: 'person:store', version: 3 },
            missing: [],
          },
        },
      },
      {
        data: {
          undoMerge: {
            changed: false,
            written: [{ id: 'person:aas', version: 3, created: false, changed: false }],
            node: { id: 'person:aas' },
            into: null,
            missing: [],
          },
        },
      },
    ]);
  });

  it('leaves what was written since as it is', async () => {
    await ask(merge('person:aas', 'person:store'));
    await ask(`mutation {
      upsertPeople(
        input: { id: "person:store", aliases: ["Stoere", "Ås", "New"], nativeName: "新" }
        allowUnsourced: true
      ) { changed }
      upsertMeetings(
        input: [
          { id: "meeting:later", participants: { connect: [{ id: "person:store", edge: { role: HOST } }] } }
          { id: "meeting:year", participants: { connect: [{ id: "person:store", sources: [{ source: "source:note", paragraph: 9 }] }] } }
          { id: "meeting:empty", participants: { connect: [{ id: "person:aas" }] } }
        ]
        allowUnsourced: true
      ) { changed }
    }`);

    expect(await changes(undo('person:aas'))).toEqual([
      '- person:store {"name":"Støre","aliases":["Stoere","Ås","New"],"familyName":"Støre","givenName":"Jonas","nativeName":"新"}',
      '- person:store HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '- person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"} source:note/1 source:note/2 source:note/9',
      '- person:aas => person:store',
      '+ person:aas {"name":"Ås","aliases":[],"familyName":"Ås","givenName":"Jonas","nativeName":"𠮷野"}',
      '+ person:store {"name":"Støre","aliases":["Stoere","New"],"familyName":"Støre","givenName":"Jonas","nativeName":"新"}',
      '+ person:aas HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '+ person:aas PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:JP"} source:note/?',
      '+ person:aas PARTICIPATED_IN meeting:year {"role":"GUEST","office":"office:minister"} source:note/2',
      '+ person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"} source:note/1 source:note/9',
    ]);
    expect(
      await ask(
        '{ person(id: "person:store") { meetings(orderBy: [{ id: ASC }]) { nodes { id } } } }',
      ),
    ).toEqual({
      data: {
        person: {
          meetings: {
            nodes: ['day', 'empty', 'later', 'month', 'year'].map((name) => ({
              id: `meeting:${name}`,
            })),
          },
        },
      },
    });
  });

  it('lists the edges that cannot come back', async () => {
    await ask(merge('meeting:year', 'meeting:later'));
    await ask(`mutation {
      upsertMeetings(input: { id: "meeting:later", participants: { disconnect: [{ id: "person:aas" }] } }, allowUnsourced: true) { changed }
      delete(ids: ["place:tokyo", "topic:fish"], detach: true, allowUnsourced: true) { deleted }
    }`);

    expect(await ask(undo('meeting:year', 'changed missing { type from to reason }'))).toEqual({
      data: {
        undoMerge: {
          changed: true,
          missing: [
            { type: 'DISCUSSED', from: 'meeting:year', to: 'topic:fish', reason: 'DELETED' },
            { type: 'HELD_AT', from: 'meeting:year', to: 'place:tokyo', reason: 'DELETED' },
            { type: 'PARTICIPATED_IN', from: 'person:aas', to: 'meeting:year', reason: 'REMOVED' },
          ],
        },
      },
    });
  });

  it('follows nodes at the other end that were merged since', async () => {
    await ask(merge('person:aas', 'person:store'));
    await ask(merge('meeting:later', 'meeting:empty'));

    expect(await changes(undo('person:aas'))).toContain(
      '+ person:aas PARTICIPATED_IN meeting:empty {"role":"CHAIR","onBehalfOf":"country:JP"} source:note/?',
    );
  });

  it('is possible only from the last merge back', async () => {
    await ask(merge('person:fullwidth', 'person:aas'));
    await ask(merge('person:aas', 'person:store'));

    expect([await changes(undo('person:fullwidth')), await changes(undo('person:none'))]).toEqual([
      [
        '! id: expected the last of several merges, but "person:aas", into which "person:fullwidth" was merged, was merged into "person:store" since; undo that first',
      ],
      ['! id: expected the id of a node that was merged, but got "person:none"'],
    ]);
  });

  it('is refused with all problems where the graph has no room for the node any more', async () => {
    await ask(merge('country:JP', 'country:NO'));
    await ask(merge('topic:defence', 'topic:fish'));
    await ask(`mutation {
      upsertCountries(input: [{ id: "country:SE", name: "Sweden", code: "JP" }], allowUnsourced: true) { changed }
    }`);

    expect(await changes(undo('country:JP'))).toEqual([
      '! id.code: country:JP: code "JP" already belongs to country:SE',
    ]);
  });

  it('leaves a node the documents that its other edges cite', async () => {
    await ask(`mutation {
      upsertSources(input: { id: "source:copy", title: "A copy", publisher: "A ministry", reviewed: false }, allowUnsourced: true) { changed }
      upsertTopics(input: { id: "topic:defence" }, sources: [{ source: "source:copy" }]) { changed }
    }`);
    await ask(merge('topic:defence', 'topic:fish'));
    await ask(
      'mutation { upsertMeetings(input: { id: "meeting:hour", topics: { connect: [{ id: "topic:fish" }] } }, sources: [{ source: "source:copy" }]) { changed } }',
    );
    await ask(undo('topic:defence'));

    expect(
      await ask(
        '{ topics(where: { id: { in: ["topic:defence", "topic:fish"] } }) { nodes { sources { nodes { id } } } } }',
      ),
    ).toEqual({
      data: {
        topics: {
          nodes: [
            { sources: { nodes: [{ id: 'source:copy' }] } },
            { sources: { nodes: [{ id: 'source:copy' }] } },
          ],
        },
      },
    });
  });
});
