import { describeEachStore } from '../support/describe-each-store.js';
import { linesOf } from '../support/record-lines.js';

const SOURCES = 'sources: [{ source: "source:note", paragraph: 2 }]';

describeEachStore('edits that are refused', ({ store, ask }) => {
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

  /** The code and the problems of a request, which writes nothing. */
  async function problemsOf(document: string): Promise<unknown> {
    const before = await linesOf(store());
    const { errors = [] } = await ask(document);
    expect(await linesOf(store())).toEqual(before);
    return errors.map(({ extensions, message }) => [extensions?.['code'], ...message.split('\n')]);
  }

  it('are refused as a conflict where a node has another version than expected', async () => {
    const edit = (id: string, version: number): string =>
      `mutation { upsertTopics(input: { id: "${id}", description: "x", ifVersion: ${version} }, allowUnsourced: true) { changed } }`;

    expect([
      await problemsOf(edit('topic:fish', 7)),
      await problemsOf(edit('topic:new', 1)),
      (await ask(edit('topic:fish', 7))).errors?.[0]?.extensions,
    ]).toEqual([
      [
        [
          'CONFLICT',
          'input.0.ifVersion: topic:fish: expected version 7, but it has version 1; read it again, and repeat the change if it still applies',
        ],
      ],
      [
        [
          'CONFLICT',
          'input.0.ifVersion: topic:new: expected version 1, but there is no such node; it may have been deleted',
        ],
      ],
      {
        code: 'CONFLICT',
        problems: [
          {
            path: ['input', 0, 'ifVersion'],
            message:
              'topic:fish: expected version 7, but it has version 1; read it again, and repeat the change if it still applies',
            version: 1,
          },
        ],
      },
    ]);
  });

  it('report all problems of a batch together, each with its place', async () => {
    expect(
      await problemsOf(`mutation {
        upsertMeetings(
          input: [
            { id: "meeting:day", place: { connect: { id: "place:nowhere" } } }
            { id: "meeting:a", kind: VISIT, topics: { connect: [{ id: "country:NO" }] } }
            { id: "person:store", name: "x" }
            { id: "meeting:b", name: "b", kind: VISIT, sources: { connect: [{ id: "source:none" }] } }
            { id: "meeting:b", name: "b", kind: VISIT }
          ]
          sources: [{ source: "source:gone" }, { source: "source:note", paragraph: 0 }]
        ) { changed }
      }`),
    ).toEqual([
      [
        'BAD_USER_INPUT',
        'input.2.id: expected an id such as "meeting:japan-norway-2024-07-26": "meeting:", then letters and digits in words joined by hyphens, but got "person:store"',
        'input.4: meeting:b: expected each node once, but it is at input.3 too',
        'input.0.place.connect.id: expected the id of a Place, but there is no "place:nowhere"',
        'input.1.topics.connect.0.id: expected the id of a Topic, but "country:NO" is of type Country',
        'input.3.sources.connect.0.id: expected the id of a Source, but there is no "source:none"',
        'sources.0: expected the id of a Source, but there is no "source:gone"',
        'sources.1.paragraph: expected the number of a paragraph of source:note, from 1, but got 0',
        'input.1: meeting:a: name: expected a value, but got none',
        'input.1: meeting:a: start: expected a value, but got none',
        'input.3: meeting:b: start: expected a value, but got none',
      ],
    ]);
  });

  it('want a document for each fact, unless told otherwise', async () => {
    expect(
      await problemsOf(`mutation {
        upsertTopics(input: [
          { id: "topic:new", name: "New", broader: { connect: { id: "topic:fish" } } }
        ]) { changed }
      }`),
    ).toEqual([
      [
        'BAD_USER_INPUT',
        'input.0.broader.connect: topic:new BROADER topic:fish: expected a document that states it, but got none: give `sources`, or `allowUnsourced: true`',
        'input.0: topic:new: expected a document that states it, but got none: give `sources`, or `allowUnsourced: true`',
      ],
    ]);
  });

  it('want no other document for a document', async () => {
    const input = '{ id: "source:new", name: "New", title: "New", publisher: "P", reviewed: true }';

    expect(await changesOf(`mutation { upsertSources(input: ${input}) { changed } }`)).toEqual([
      '+ source:new {"name":"New","aliases":[],"publisher":"P","title":"New","reviewed":true}',
    ]);
  });

  it('want a node to keep a document when one is deleted', async () => {
    await ask(`mutation { upsertTopics(input: { id: "topic:fish" } ${SOURCES}) { changed } }`);
    const edges = `mutation { upsertTopics(input: { id: "topic:fish", sources: { disconnect: [{ id: "source:note" }] } }) { changed } }`;

    expect(await problemsOf(edges)).toEqual([
      [
        'BAD_USER_INPUT',
        'input.0: topic:fish: expected a document to be left that states it, but got none: give `sources`, or `allowUnsourced: true`',
      ],
    ]);
  });

  it('keep unique values unique, and let nodes swap them', async () => {
    expect(
      await problemsOf(
        `mutation { upsertCountries(input: { id: "country:NO", code: "JP" } ${SOURCES}) { changed } }`,
      ),
    ).toEqual([
      ['BAD_USER_INPUT', 'input.0.code: country:NO: code "JP" already belongs to country:JP'],
    ]);
    expect(
      await changesOf(
        'mutation { upsertCountries(input: [{ id: "country:NO", code: "JP" }, { id: "country:JP", code: "NO" }], allowUnsourced: true) { changed } }',
      ),
    ).toEqual([
      '- country:JP {"name":"Japan","aliases":[],"code":"JP"}',
      '- country:NO {"name":"Norway","aliases":[],"code":"NO"}',
      '+ country:JP {"name":"Japan","aliases":[],"code":"NO"}',
      '+ country:NO {"name":"Norway","aliases":[],"code":"JP"}',
    ]);
  });

  it('keep hierarchies free of cycles', async () => {
    expect(
      await problemsOf(
        'mutation { upsertTopics(input: { id: "topic:security", broader: { connect: { id: "topic:defence" } } }, allowUnsourced: true) { changed } }',
      ),
    ).toEqual([
      [
        'BAD_USER_INPUT',
        'input.0.broader.connect: expected a hierarchy, but got a cycle: topic:security → topic:defence → topic:ukraine → topic:security',
      ],
    ]);
  });

  it('connect a node to one other where it can have only one', async () => {
    const edges = ['place:jp', 'place:tokyo'].map(
      (to) =>
        `{ kind: "edge", type: "HELD_AT", fromType: "Meeting", toType: "Place", from: "meeting:empty", to: "${to}" }`,
    );
    const item = (place: string): string =>
      `{ id: "${place}", meetings: { connect: { id: "meeting:empty" } } }`;

    expect([
      await problemsOf(
        `mutation { importRecords(records: [${edges.join(', ')}], allowUnsourced: true) { changed } }`,
      ),
      await problemsOf(
        `mutation { upsertPlaces(input: [${item('place:jp')}, ${item('place:tokyo')}], allowUnsourced: true) { changed } }`,
      ),
    ]).toEqual(
      ['records.0', 'input.0.meetings.connect.0'].map((place) => [
        [
          'BAD_USER_INPUT',
          `${place}: expected one edge HELD_AT where a node has at most one, but the same call connects meeting:empty and place:tokyo as well as meeting:empty and place:jp; connect one of them`,
        ],
      ]),
    );
  });

  it('delete nodes only where no edge names them, or with their edges', async () => {
    const remove = (detach: boolean): string =>
      `mutation { delete(ids: ["topic:ukraine"], detach: ${detach}) { deleted } }`;

    expect([await problemsOf(remove(false)), await changesOf(remove(true))]).toEqual([
      [
        [
          'BAD_USER_INPUT',
          'ids.0: topic:ukraine: expected a node without edges, but 4 name it, such as meeting:later DISCUSSED topic:ukraine, meeting:year DISCUSSED topic:ukraine, topic:defence BROADER topic:ukraine; `detach: true` removes them too',
        ],
      ],
      [
        '- topic:ukraine {"name":"ukraine","aliases":[],"description":"The war","wikidataId":"Q212"}',
        '- topic:defence BROADER topic:ukraine {}',
        '- topic:ukraine BROADER topic:security {}',
        '- meeting:later DISCUSSED topic:ukraine {}',
        '- meeting:year DISCUSSED topic:ukraine {}',
      ],
    ]);
  });
});
