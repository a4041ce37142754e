import fc from 'fast-check';
import { readAnswer } from '../../src/plan/answer.js';
import type { Cursor } from '../../src/plan/value.js';
import type { OrderKey } from '../../src/plan/order.js';
import type { Plan } from '../../src/plan/plan.js';
import type { GraphRecord, NodeRecord } from '../../src/model/record.js';
import { cursorFingerprint, decodeCursor } from '../../src/plan/cursor.js';
import { node } from '../support/make-records.js';
import { readGraph } from '../support/oracle/oracle-graph.js';
import { Choices } from '../support/random/choices.js';
import { onGraphs, openOnce } from '../support/random/on-graphs.js';
import { PlanMaker } from '../support/random/plan-maker.js';
import { randomOrder } from '../support/random/random-order.js';
import { randomRecords } from '../support/random/random-records.js';
import { richModel } from '../support/rich-model.js';
import { STORES } from '../support/stores.js';
import type { Store } from '../../src/store/store.js';

interface PageAnswer {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

interface PageRequest {
  readonly from: 'start' | 'end';
  readonly size: number;
  readonly after?: string | null;
  readonly before?: string | null;
}

const NAMES = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;

/** A page of all films in an ordering. */
async function readPage(store: Store, order: readonly OrderKey[], request: PageRequest) {
  const fingerprint = cursorFingerprint('films', order);
  const cursors = [request.after, request.before].map((text): Cursor | undefined =>
    typeof text === 'string' ? decodeCursor(text, { fingerprint, order }, 'test') : undefined,
  );
  const [after, before] = cursors;
  const plan: Plan = {
    read: {
      kind: 'list',
      type: 'Film',
      list: {
        where: undefined,
        whereEdge: undefined,
        order,
        page: {
          fingerprint,
          from: request.from,
          size: 0,
          offset: undefined,
          after: after && 1,
          before: before && 2,
        },
        parts: [
          {
            kind: 'nodes',
            key: 'nodes',
            fields: [{ kind: 'property', key: 'id', property: 'id' }],
          },
          {
            kind: 'pageInfo',
            key: 'pageInfo',
            fields: NAMES.map((name) => ({ kind: name, key: name })),
          },
        ],
      },
    },
    values: [request.size, after ?? 0, before ?? 0],
  };
  const { nodes, pageInfo } = readAnswer(await store.read(plan)) as unknown as PageAnswer;
  return { ids: nodes.map(({ id }) => id), ...pageInfo };
}

const GRAPHS = 50;
/** Several of one graph: filling a store costs more than reading it. */
const ORDERINGS_PER_GRAPH = 3;
/** After so many minutes no further graph is tried: a server may be busy. */
const MINUTES = 3;

/** Graphs share their orderings, so that Neo4j does not have to plan new statements for each. */
const ORDERINGS = fc
  .sample(fc.gen(), { numRuns: 40, seed: 1905 })
  .map((draw) =>
    randomOrder('Film', undefined, new PlanMaker(readGraph(richModel, []), new Choices(draw))),
  );

for (const tested of STORES) {
  const { name, open, skipped } = tested;
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: pages`, () => {
    it('return each row once at any size, lie between two cursors, and continue after a row that has moved', async () => {
      await openOnce(tested, richModel);
      await onGraphs(
        { about: `${name}: pages`, runs: GRAPHS, minutes: MINUTES, seed: 1905 },
        async (choices) => {
          const records = randomRecords(richModel, choices);
          const store = await open(richModel, records);
          const orderings = choices.times(ORDERINGS_PER_GRAPH, () => choices.pick(ORDERINGS));
          for (const order of orderings) {
            const list: List = { store, order, choices };
            const { ids: all } = await readPage(store, order, { from: 'start', size: 1000 });
            expect(await readByPage(list, 'start')).toEqual(all);
            expect(await readByPage(list, 'end')).toEqual(all);
            await expectBounded(list, all);
          }
          // Last, since they change the graph.
          for (const order of orderings) await expectNoneMissed({ store, order, choices }, records);
          await store.close();
        },
      );
    });
  });
}

/** All films of a graph in an ordering with many ties. */
interface List {
  readonly store: Store;
  readonly order: readonly OrderKey[];
  readonly choices: Choices;
}

/** Expects that pages between two cursors are parts of the list, from either end. */
async function expectBounded(
  { store, order, choices }: List,
  all: readonly string[],
): Promise<void> {
  const [low, high] = [choices.upTo(all.length), choices.upTo(all.length)];
  const size = choices.upTo(4);
  const cursorOf = async (count: number): Promise<string | null> => {
    if (count === 0) return null;
    return (await readPage(store, order, { from: 'start', size: count })).endCursor;
  };
  const between = {
    after: await cursorOf(low),
    before: high === all.length ? null : await cursorOf(high + 1),
  };
  const span = all.slice(low, Math.max(low, high));

  const first = await readPage(store, order, { from: 'start', size, ...between });
  const last = await readPage(store, order, { from: 'end', size, ...between });

  expect([first.ids, last.ids]).toEqual([
    span.slice(0, size),
    span.slice(Math.max(span.length - size, 0)),
  ]);
}

/** Expects that all rows that followed a row come after its cursor, even when the row has moved. */
async function expectNoneMissed(
  { store, order: anyOrder, choices }: List,
  records: readonly GraphRecord[],
): Promise<void> {
  const order = anyOrder.filter(({ path }) => path.length === 0); // else other rows move with it
  const size = 1 + choices.upTo(2);
  const first = await readPage(store, order, { from: 'start', size });
  const moved = records
    .filter((record): record is NodeRecord => record.kind === 'node')
    .filter(({ type, id }) => type === 'Film' && id === first.ids.at(-1))
    .map((film) => ({ ...film, properties: { ...film.properties, name: '\u{10ffff}' } }));
  await store.write([...moved, node('Film', 'film:new', { name: 'a', kind: 'CLIP' })]);

  const rest = await readPage(store, order, { from: 'start', size: 1000, after: first.endCursor });
  const seen = new Set([...first.ids, ...rest.ids, 'film:new']);
  const all = await readPage(store, order, { from: 'start', size: 1000 });

  expect(all.ids.filter((id) => !seen.has(id))).toEqual([]);
}

/** Reads a list page by page to its end, and checks `hasNextPage` and `hasPreviousPage`. */
async function readByPage(
  { store, order, choices }: List,
  from: PageRequest['from'],
): Promise<readonly string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const size = 1 + choices.upTo(3);
    const at = from === 'start' ? { after: cursor } : { before: cursor };
    const page = await readPage(store, order, { from, size, ...at });
    const [hasMore, hasEarlier] =
      from === 'start'
        ? [page.hasNextPage, page.hasPreviousPage]
        : [page.hasPreviousPage, page.hasNextPage];
    expect(hasEarlier).toBe(seen.length > 0);
    if (from === 'start') seen.push(...page.ids);
    else seen.unshift(...page.ids);
    cursor = from === 'start' ? page.endCursor : page.startCursor;
    if (!hasMore) return seen;
  }
}
