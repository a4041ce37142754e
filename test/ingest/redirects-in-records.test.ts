import { parseRecords } from '../../src/ingest/records/read-records-file.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import { openStore } from '../../src/library/open-store.js';
import type {
  EdgeRecord,
  GraphRecord,
  NodeRecord,
  RedirectRecord,
} from '../../src/model/record.js';
import { makeFilmModel } from '../support/film-model.js';

const model = makeFilmModel({ cited: true });

const film = (id: string): NodeRecord => ({
  ...{ kind: 'node', type: 'Film', id },
  properties: { aliases: [], kind: 'FEATURE', name: 'Heat' },
});
const PACINO: GraphRecord = {
  ...{ kind: 'node', type: 'Actor', id: 'actor:pacino' },
  properties: { name: 'Al Pacino' },
};
const HANNA: EdgeRecord = {
  ...{ kind: 'edge', type: 'PLAYED_IN', fromType: 'Actor', toType: 'Film' },
  ...{ from: 'actor:pacino', to: 'film:heat', properties: { character: 'Hanna' }, sources: [] },
};
const redirect = (id: string, to: string): RedirectRecord => ({
  ...{ kind: 'redirect', type: 'Film', id, to },
  merged: { properties: film(id).properties, moved: [HANNA], dropped: [] },
  replaced: { properties: film(to).properties, edges: [HANNA] },
});
const GRAPH = [PACINO, film('film:heat'), HANNA];

describe('redirects among records', () => {
  it('are at the end of a file, each after the one to which it leads', () => {
    const redirects = [redirect('film:b', 'film:heat'), redirect('film:a', 'film:b')];

    const text = printRecords([...redirects.toReversed(), ...GRAPH]);

    const { records, end } = parseRecords(text, 'x', model);
    expect([records, end.redirects]).toEqual([[...GRAPH, ...redirects], 2]);
  });

  it.each([
    ['"id":"film:b"', '"id":"actor:b"', '"id" is "actor:b", expected the id of a Film'],
    ['"type":"Film","id":"film:b"', '"type":"Fil","id":"film:b"', 'there is no node type "Fil"'],
    ['"moved":[', '"moved":[7,', '"moved": expected an edge'],
    ['"dropped":[]', '"dropped":{}', '"dropped": expected a list of edges'],
    [
      '"character"',
      '"figure"',
      '"moved": actor:pacino PLAYED_IN film:heat: "figure" is not a property here',
    ],
    [',"replaced":{', ',"instead":{', 'expected "merged" and "replaced"'],
  ])('are refused with %s as %s', (part, instead, problem) => {
    const text = printRecords([film('film:heat'), redirect('film:b', 'film:heat')]);

    expect(() => parseRecords(text.replace(part, instead), 'x', model)).toThrow(`x:3: ${problem}.`);
  });

  it('are refused where they do not fit the graph, with all problems', async () => {
    const store = await openStore(model, { readTimeout: 10_000 });
    await store.write(GRAPH);
    const other: RedirectRecord = {
      ...redirect('film:d', 'film:heat'),
      replaced: { properties: { name: 'x' }, edges: [{ ...HANNA, type: 'HATED' }] },
    };

    const refused = await store
      .write([
        redirect('film:heat', 'film:heat'),
        redirect('film:a', 'film:none'),
        redirect('film:b', 'film:c'),
        redirect('film:c', 'film:b'),
        other,
        film('film:c'),
      ])
      .catch((error: unknown) => error);

    expect(refused).toMatchObject({ code: 'INVALID_RECORDS' });
    expect(
      String(refused)
        .replace(/^.*?: /u, '')
        .split('\n'),
    ).toEqual([
      'film:heat: expected the id of a node that was merged into film:heat, but it is there',
      'film:heat: expected that it leads to a node, but it leads in a circle',
      'film:a: expected that film:none, to which it leads, is of type Film, but there is none',
      'film:b: expected that it leads to a node, but it leads in a circle',
      'film:c: expected the id of a node that was merged into film:b, but it is there',
      'film:c: expected that it leads to a node, but it leads in a circle',
      'film:d: kind: expected a value, but got none',
      'film:d: expected that it leads to a node, but it leads in a circle',
      'film:d: actor:pacino HATED film:heat: the schema has no relationship HATED from Actor to Film',
      'film:c: expected the id of a node that was not merged, but it was merged into film:b',
    ]);
  });
});
