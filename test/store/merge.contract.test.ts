import { changesOf } from '../support/changes-of.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const merge = (from: string, into: string, selected = 'changed'): string =>
  `mutation { merge(from: "${from}", into: "${into}") { ${selected} } }`;

describeEachStore('merges', ({ store, ask }) => {
  const changes = (document: string): Promise<readonly string[]> =>
    changesOf({ store: store(), ask }, document);

  it('move the edges of a node to another, which gets its names and the values that it lacks', async () => {
    expect(await changes(merge('person:aas', 'person:store'))).toEqual([
      '- person:aas {"name":"Ås","aliases":[],"familyName":"Ås","givenName":"Jonas","nativeName":"𠮷野"}',
      '- person:store {"name":"Støre","aliases":["Stoere","J. G. Støre"],"familyName":"Støre","givenName":"Jonas"}',
      '- person:aas HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '- person:aas PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:JP"} source:note/?',
      '- person:aas PARTICIPATED_IN meeting:year {"role":"GUEST","office":"office:minister"} source:note/2',
      '- person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"} source:note/1',
      '+ person:store {"name":"Støre","aliases":["Stoere","J. G. Støre","Ås"],"familyName":"Støre","givenName":"Jonas","nativeName":"𠮷野"}',
      '+ person:store HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '+ person:store PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:JP"} source:note/?',
      '+ person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"} source:note/1 source:note/2',
      '+ person:aas => person:store',
    ]);
  });

  it('say what was written, and that a second call changes nothing', async () => {
    const document = merge(
      'person:aas',
      'person:store',
      'changed written { id version created changed } node { id ... on Person { name } } dropped { type }',
    );
    const versions =
      '{ nodes(ids: ["meeting:later", "meeting:hour", "person:store"]) { version } }';

    expect([await ask(document), await ask(versions), await ask(document)]).toEqual(
      [true, undefined, false].map((changed) =>
        changed === undefined
          ? { data: { nodes: [{ version: 1 }, { version: 1 }, { version: 2 }] } }
          : {
              data: {
                merge: {
                  changed,
                  written: [{ id: 'person:store', version: 2, created: false, changed }],
                  node: { id: 'person:store', name: 'Støre' },
                  dropped: [],
                },
              },
            },
      ),
    );
  });

  it('drop an edge that connected the two nodes', async () => {
    const before = await linesOf(store());

    expect(
      await ask(merge('topic:ukraine', 'topic:security', 'dropped { type from to reason }')),
    ).toEqual({
      data: {
        merge: {
          dropped: [
            { type: 'BROADER', from: 'topic:ukraine', to: 'topic:security', reason: 'SELF' },
          ],
        },
      },
    });
    expect([...(await linesOf(store()))].filter((line) => !before.has(line))).toEqual([
      'topic:security {"name":"security","aliases":["ukraine"],"description":"The war","wikidataId":"Q212"}',
      'topic:defence BROADER topic:security {}',
      'meeting:year DISCUSSED topic:security {}',
      'topic:ukraine => topic:security',
    ]);
  });

  it('drop an edge where the other node has the only one that it may have', async () => {
    expect(
      await ask(merge('meeting:year', 'meeting:later', 'dropped { type from to reason }')),
    ).toEqual({
      data: {
        merge: {
          dropped: [{ type: 'HELD_AT', from: 'meeting:year', to: 'place:tokyo', reason: 'TAKEN' }],
        },
      },
    });
  });

  it('take the place of a node in the properties of edges', async () => {
    expect(await changes(merge('office:minister', 'office:premier'))).toEqual([
      '- office:minister {"name":"Minister","aliases":[],"kind":"FOREIGN_MINISTER"}',
      '- office:premier {"name":"Premier","aliases":[],"kind":"HEAD_OF_GOVERNMENT"}',
      '- person:aas HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '- person:store HELD office:minister {"from":"2005-10","to":"2012-09-21","attestedOn":["2006"]}',
      '- person:store HELD office:minister {"from":"2021","attestedOn":["2021-10-14","2022"]}',
      '- office:minister OFFICE_OF country:NO {}',
      '- person:aas PARTICIPATED_IN meeting:year {"role":"GUEST","office":"office:minister"} source:note/2',
      '- person:store PARTICIPATED_IN meeting:day {"role":"HOST","office":"office:minister"} source:note/?',
      '+ office:premier {"name":"Premier","aliases":["Minister"],"kind":"HEAD_OF_GOVERNMENT"}',
      '+ person:aas HELD office:premier {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '+ person:store HELD office:premier {"from":"2005-10","to":"2012-09-21","attestedOn":["2006"]}',
      '+ person:store HELD office:premier {"from":"2021","attestedOn":["2021-10-14","2022"]}',
      '+ office:premier OFFICE_OF country:NO {}',
      '+ person:aas PARTICIPATED_IN meeting:year {"role":"GUEST","office":"office:premier"} source:note/2',
      '+ person:store PARTICIPATED_IN meeting:day {"role":"HOST","office":"office:premier"} source:note/?',
      '+ office:minister => office:premier',
    ]);
  });

  it('take the place of a document in what it states', async () => {
    await ask(
      'mutation { upsertSources(input: { id: "source:copy", name: "A copy", title: "A copy", publisher: "A ministry", reviewed: false }, allowUnsourced: true) { changed } }',
    );
    await ask(
      'mutation { upsertTopics(input: { id: "topic:fish" }, sources: [{ source: "source:copy" }, { source: "source:note" }]) { changed } }',
    );
    await ask(
      'mutation { upsertMeetings(input: { id: "meeting:day", countries: { connect: [{ id: "country:AX" }] } }, sources: [{ source: "source:copy", paragraph: 4 }, { source: "source:note", paragraph: 4 }]) { changed } }',
    );

    expect(await changes(merge('source:copy', 'source:note'))).toEqual([
      '- source:copy {"name":"A copy","aliases":[],"publisher":"A ministry","title":"A copy","reviewed":false}',
      '- source:note {"name":"A note","aliases":[],"publisher":"A ministry","title":"A note","reviewed":true}',
      '- country:AX ATTESTED_BY source:copy {"paragraph":4} source:copy/4',
      '- meeting:day ATTESTED_BY source:copy {"paragraph":4} source:copy/4',
      '- topic:fish ATTESTED_BY source:copy {} source:copy/?',
      '- meeting:day INVOLVED country:AX {} source:copy/4 source:note/4',
      '+ source:note {"name":"A note","aliases":["A copy"],"publisher":"A ministry","title":"A note","reviewed":true}',
      '+ meeting:day INVOLVED country:AX {} source:note/4',
      '+ source:copy => source:note',
    ]);
  });

  it('are refused with all problems together', async () => {
    const problemsOf = async (given: string): Promise<unknown> => {
      const before = await linesOf(store());
      const { errors = [] } = await ask(`mutation { merge(${given}) { changed } }`);
      expect(await linesOf(store())).toEqual(before);
      return errors.map(({ extensions, message }) => [
        extensions?.['code'],
        ...message.split('\n'),
      ]);
    };
    await ask(merge('person:aas', 'person:store'));

    expect([
      await problemsOf('from: "person:none", into: "topic:none"'),
      await problemsOf('from: "person:strasse", into: "country:NO", ifFromVersion: 7'),
      await problemsOf('from: "person:strasse", into: "person:strasse"'),
      await problemsOf('from: "person:aas", into: "person:strasse"'),
      await problemsOf('from: "topic:security", into: "topic:defence"'),
      await problemsOf(
        'from: "person:strasse", into: "person:aas", ifFromVersion: 7, ifIntoVersion: 1',
      ),
    ]).toEqual([
      [
        [
          'BAD_USER_INPUT',
          'from: expected the id of a node, but there is no "person:none"',
          'into: expected the id of a node, but there is no "topic:none"',
        ],
      ],
      [
        [
          'BAD_USER_INPUT',
          'into: expected a node of type Person for "person:strasse" to be merged into, but got "country:NO" of type Country',
          'ifFromVersion: person:strasse: expected version 7, but it has version 1; read it again, and repeat the merge if it still applies',
        ],
      ],
      [
        [
          'BAD_USER_INPUT',
          'into: expected another node for "person:strasse" to be merged into, but got "person:strasse"',
        ],
      ],
      [
        [
          'BAD_USER_INPUT',
          'from: expected a node that is not merged yet, but "person:aas" was merged into "person:store"; name that one, or undo the merge first',
        ],
      ],
      [
        [
          'BAD_USER_INPUT',
          'into: expected a hierarchy, but got a cycle: topic:ukraine → topic:defence → topic:ukraine',
        ],
      ],
      [
        [
          'CONFLICT',
          'ifFromVersion: person:strasse: expected version 7, but it has version 1; read it again, and repeat the merge if it still applies',
          'ifIntoVersion: person:store: expected version 1, but it has version 2; read it again, and repeat the merge if it still applies',
        ],
      ],
    ]);
  });
});
