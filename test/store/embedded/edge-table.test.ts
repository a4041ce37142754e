import fc from 'fast-check';
import { compareText } from '../../../src/kernel/compare-text.js';
import type { EdgeRecord } from '../../../src/model/record.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { makeFilmModel } from '../../support/film-model.js';
import { edge, node } from '../../support/make-records.js';

const model = makeFilmModel({ cited: true });
const ACTORS = ['actor:b', 'actor:a', 'actor:c'];
/** Some of which begin alike, and one with another beginning than ids have. */
const FILMS = ['film:the-same-start-2', 'film:the-same-start-10', 'film:x', 'a-film'];
const ARTICLES = ['article:b', 'article:a'];
const NODES = [
  ...ACTORS.map((id) => node('Actor', id, { name: id })),
  ...FILMS.map((id) => node('Film', id, { name: id, kind: 'SHORT' })),
  ...ARTICLES.map((id) => node('Article', id, { name: id, headline: id })),
];

const anyPart = fc
  .record({
    from: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...FILMS),
    properties: fc.record(
      {
        character: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        from: fc.constantFrom('1995', '1995-06', '2001-01-02'),
        understudy: fc.constantFrom(...ACTORS),
      },
      { requiredKeys: ['character'] },
    ),
    sources: fc.array(
      fc.record({
        source: fc.constantFrom(...ARTICLES),
        paragraph: fc.constantFrom(null, 1, 7, 2 ** 31 - 1),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ from, to, properties, sources }) =>
    edge(['Actor', from], 'PLAYED_IN', ['Film', to], properties, sources),
  );
/** A large batch, then small ones. */
const anyWrites = fc.tuple(
  fc.array(anyPart, { maxLength: 60, size: 'max' }),
  fc.array(fc.record({ parts: fc.array(anyPart, { maxLength: 3 }), isReadAfter: fc.boolean() }), {
    maxLength: 30,
    size: 'max',
  }),
);

it('has each edge once, in order, with the values written last, whatever the batches', async () => {
  await fc.assert(
    fc.asyncProperty(anyWrites, async ([first, later]) => {
      const store = new EmbeddedStore(model, { readTimeout: 10_000 });
      const expected = new Map<string, EdgeRecord>();
      await store.write(NODES);
      for (const { parts, isReadAfter } of [{ parts: first, isReadAfter: true }, ...later]) {
        await store.write(parts);
        for (const part of parts) expected.set(keyOf(part), part);
        if (isReadAfter) expect(await countOf(store)).toBe(expected.size);
      }

      const inOrder = [...expected].sort(([left], [right]) => compareText(left, right));
      expect(await edgesOf(store)).toEqual(inOrder.map(([, part]) => part));
      expect(await farOf(store)).toEqual(
        FILMS.map((film) => {
          const parts = [...expected.values()].filter(({ to }) => to === film);
          return [film, parts.length, [...new Set(parts.map(({ from }) => from))].sort()];
        }).filter(([, count]) => count !== 0),
      );
      await store.close();
    }),
  );
});

function keyOf({ from, to, properties }: EdgeRecord): string {
  return `${from} ${to} ${String(properties['character'])}`;
}

async function countOf(store: EmbeddedStore): Promise<number> {
  const { edges } = await store.counts();
  return [...edges.values()].reduce((sum, count) => sum + count);
}

async function edgesOf(store: EmbeddedStore): Promise<readonly EdgeRecord[]> {
  const edges: EdgeRecord[] = [];
  for await (const record of store.records()) if (record.kind === 'edge') edges.push(record);
  return edges;
}

/** How many parts each film has, and its actors. */
async function farOf(store: EmbeddedStore) {
  const hops = model.relationships
    .filter(({ type }) => type === 'PLAYED_IN')
    .map((relationship) => ({ relationship, direction: 'IN' as const }));
  const neighbors = await store.neighbors({ ids: FILMS, hops, limit: 100 });
  return neighbors.map(({ id, count, far }) => [id, count, far]);
}
