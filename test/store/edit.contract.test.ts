import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const SOURCES = 'sources: [{ source: "source:note", paragraph: 2 }]';

describeEachStore('edits', ({ store, ask }) => {
  /** What a request changes in the graph: lines with - before and + after. */
  async function changesOf(document: string): Promise<readonly string[]> {
    const before = await linesOf(store());
    const answer = await ask(document);
    expect(answer.errors).toBeUndefined();
    const after = await linesOf(store());
    return [
      ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
      ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
    ];
  }

  it('create a node with its edges, which the documents of the call state', async () => {
    const document = `mutation {
      upsertMeetings(
        input: {
          id: "meeting:new", name: "New", kind: VISIT, start: "2024-05"
          place: { connect: { id: "place:tokyo" } }
          countries: { connect: [{ id: "country:NO" }] }
          participants: { connect: [
            { id: "person:aas", edge: { role: GUEST, office: "office:minister" },
              sources: [{ source: "source:note", paragraph: 7 }] }
          ] }
        }
        ${SOURCES}
      ) { changed written { id version created changed } meetings { name place { name } } }
    }`;
    const before = await linesOf(store());

    expect(await ask(document)).toEqual({
      data: {
        upsertMeetings: {
          changed: true,
          written: [{ id: 'meeting:new', version: 2, created: true, changed: true }],
          meetings: [{ name: 'New', place: { name: 'Tokyo' } }],
        },
      },
    });
    expect([...(await linesOf(store()))].filter((line) => !before.has(line))).toEqual([
      'meeting:new {"name":"New","aliases":[],"kind":"VISIT","start":"2024-05"}',
      'country:NO ATTESTED_BY source:note {"paragraph":2} source:note/2',
      'meeting:new ATTESTED_BY source:note {"paragraph":2} source:note/2',
      'office:minister ATTESTED_BY source:note {"paragraph":7} source:note/7',
      'person:aas ATTESTED_BY source:note {"paragraph":7} source:note/7',
      'place:tokyo ATTESTED_BY source:note {"paragraph":2} source:note/2',
      'meeting:new HELD_AT place:tokyo {} source:note/2',
      'meeting:new INVOLVED country:NO {} source:note/2',
      'person:aas PARTICIPATED_IN meeting:new {"role":"GUEST","office":"office:minister"} source:note/7',
    ]);
    expect(await ask(document)).toMatchObject({
      data: {
        upsertMeetings: {
          changed: false,
          written: [{ id: 'meeting:new', version: 2, created: false, changed: false }],
        },
      },
    });
  });

  it('change only what is given, and remove what is null', async () => {
    expect(
      await changesOf(
        `mutation { upsertPeople(input: { id: "person:store", givenName: null, aliases: ["J"] } ${SOURCES}) { changed } }`,
      ),
    ).toEqual([
      '- person:store {"name":"Støre","aliases":["Stoere","J. G. Støre"],"familyName":"Støre","givenName":"Jonas"}',
      '+ person:store {"name":"Støre","aliases":["J"],"familyName":"Støre"}',
      '+ person:store ATTESTED_BY source:note {"paragraph":2} source:note/2',
    ]);
  });

  it('find a node by a unique value', async () => {
    expect(
      await changesOf(
        `mutation { upsertCountries(input: { code: "NO", region: "Europe" } ${SOURCES}) { changed } }`,
      ),
    ).toEqual([
      '- country:NO {"name":"Norway","aliases":[],"code":"NO"}',
      '+ country:NO {"name":"Norway","aliases":[],"code":"NO","region":"Europe"}',
      '+ country:NO ATTESTED_BY source:note {"paragraph":2} source:note/2',
    ]);
  });

  it('replace the only edge of a to-one field, from whichever end it is connected', async () => {
    const move = (to: string): string =>
      `mutation { upsertPlaces(input: { id: "place:tokyo", country: { connect: { id: "${to}" } } }, allowUnsourced: true) { changed } }`;
    const moveBack = `mutation { upsertCountries(input: { id: "country:JP", places: { connect: [{ id: "place:tokyo" }] } }, allowUnsourced: true) { changed } }`;

    expect([await changesOf(move('country:AX')), await changesOf(moveBack)]).toEqual([
      ['- place:tokyo IN_COUNTRY country:JP {}', '+ place:tokyo IN_COUNTRY country:AX {}'],
      ['- place:tokyo IN_COUNTRY country:AX {}', '+ place:tokyo IN_COUNTRY country:JP {}'],
    ]);
  });

  it('disconnect edges, before others are connected', async () => {
    expect(
      await changesOf(`mutation {
        upsertPlaces(
          input: { id: "place:tokyo", broader: { disconnect: true }, country: { disconnect: true } }
          allowUnsourced: true
        ) { changed }
      }`),
    ).toEqual(['- place:tokyo BROADER place:jp {}', '- place:tokyo IN_COUNTRY country:JP {}']);
  });

  it('raise the version of each node whose values or outgoing edges change', async () => {
    const versions = `{ nodes(ids: ["place:tokyo", "country:JP", "country:NO"]) { id version } }`;
    const before = await ask(versions);
    await ask(
      'mutation { upsertPlaces(input: { id: "place:tokyo", country: { connect: { id: "country:NO" } } }, allowUnsourced: true) { changed } }',
    );

    expect([before, await ask(versions)]).toEqual([
      {
        data: {
          nodes: [
            { id: 'place:tokyo', version: 1 },
            { id: 'country:JP', version: 1 },
            { id: 'country:NO', version: 1 },
          ],
        },
      },
      {
        data: {
          nodes: [
            { id: 'place:tokyo', version: 2 },
            { id: 'country:JP', version: 1 },
            { id: 'country:NO', version: 1 },
          ],
        },
      },
    ]);
  });

  it('take a deleted node out of the edges that refer to it or cite it', async () => {
    expect(
      await changesOf(
        'mutation { delete(ids: ["office:minister", "source:note"], detach: true, allowUnsourced: true) { deleted } }',
      ),
    ).toEqual([
      '- office:minister {"name":"Minister","aliases":[],"kind":"FOREIGN_MINISTER"}',
      '- source:note {"name":"A note","aliases":[],"publisher":"A ministry","title":"A note","reviewed":true}',
      '- person:aas HELD office:minister {"from":"2012-09-21","to":"2013","attestedOn":[]}',
      '- person:store HELD office:minister {"from":"2005-10","to":"2012-09-21","attestedOn":["2006"]}',
      '- person:store HELD office:minister {"from":"2021","attestedOn":["2021-10-14","2022"]}',
      '- office:minister OFFICE_OF country:NO {}',
      '- person:aas PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:JP"} source:note/?',
      '- person:aas PARTICIPATED_IN meeting:year {"role":"GUEST","office":"office:minister"} source:note/2',
      '- person:fullwidth PARTICIPATED_IN meeting:hour {} source:note/?',
      '- person:fullwidth PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:NO"} source:note/?',
      '- person:store PARTICIPATED_IN meeting:day {"role":"HOST","office":"office:minister"} source:note/?',
      '- person:store PARTICIPATED_IN meeting:month {"onBehalfOf":"country:NO"} source:note/?',
      '- person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"} source:note/1',
      '- person:strasse PARTICIPATED_IN meeting:day {} source:note/?',
      '+ person:aas PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:JP"}',
      '+ person:aas PARTICIPATED_IN meeting:year {"role":"GUEST"}',
      '+ person:fullwidth PARTICIPATED_IN meeting:hour {}',
      '+ person:fullwidth PARTICIPATED_IN meeting:later {"role":"CHAIR","onBehalfOf":"country:NO"}',
      '+ person:store PARTICIPATED_IN meeting:day {"role":"HOST"}',
      '+ person:store PARTICIPATED_IN meeting:month {"onBehalfOf":"country:NO"}',
      '+ person:store PARTICIPATED_IN meeting:year {"role":"HOST","office":"office:premier"}',
      '+ person:strasse PARTICIPATED_IN meeting:day {}',
    ]);
  });

  it('of one root field are written, and answered, though another one fails', async () => {
    const answer = await ask(`mutation {
      good: upsertTopics(input: { id: "topic:good", name: "Good" }, allowUnsourced: true) { changed }
      bad: delete(ids: ["topic:none"]) { deleted }
    }`);

    expect([answer.data, answer.errors?.map(({ path }) => path)]).toEqual([
      { good: { changed: true }, bad: null },
      [['bad']],
    ]);
    expect(await ask('{ topic(id: "topic:good") { name } }')).toEqual({
      data: { topic: { name: 'Good' } },
    });
  });

  it('give a node that is created again a version of its own', async () => {
    const create =
      'mutation { upsertTopics(input: { id: "topic:again", name: "Again" }, allowUnsourced: true) { written { version } } }';
    const first = await ask(create);
    await ask('mutation { delete(ids: ["topic:again"]) { deleted } }');

    expect([first, await ask(create)]).toEqual([
      { data: { upsertTopics: { written: [{ version: 2 }] } } },
      { data: { upsertTopics: { written: [{ version: 4 }] } } },
    ]);
  });
});
