import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { type Answer, readAnswer } from '../../../src/plan/answer.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

const MEETINGS = 2500;
const numbers = Array.from({ length: MEETINGS }, (_, number) => number);
const meetingId = (number: number) => `meeting:${String(number).padStart(4, '0')}`;
/** Several meetings share each day. */
const dayOf = (number: number) => `2024-01-${String(1 + ((number * 7) % 28)).padStart(2, '0')}`;
const meeting = (number: number, start = dayOf(number)) =>
  node('Meeting', meetingId(number), { name: meetingId(number), kind: 'VISIT', start });
const discussed = (number: number) =>
  edge(['Meeting', meetingId(number)], 'DISCUSSED', ['Topic', 'topic:hub']);

/** The meetings of the hub, latest first. */
const latestFirst = [...numbers].sort(
  (left, right) => dayOf(right).localeCompare(dayOf(left)) || left - right,
);

describe('the many meetings of a topic', () => {
  let store: EmbeddedStore;
  beforeEach(async () => {
    store = new EmbeddedStore(await bundledModel(), { readTimeout: 60_000 });
    await store.write([
      node('Topic', 'topic:hub', { name: 'Hub' }),
      ...numbers.map((number) => meeting(number)),
      ...numbers.map(discussed),
    ]);
  });
  afterEach(() => store.close());

  async function ask(list: string): Promise<Answer> {
    const plan = planOf(`{ topic(id: "topic:hub") { ${list} } }`, await bundledModel());
    return readAnswer(await store.read(plan));
  }

  /** The numbers of the meetings in a list. */
  async function numbersOf(args: string): Promise<readonly number[]> {
    const answer = JSON.stringify(await ask(`meetings(${args}) { nodes { id } }`));
    return [...answer.matchAll(/meeting:(?<number>\d+)/gu)].map(({ groups }) =>
      Number(groups?.['number']),
    );
  }

  it('are paged in the requested order, from either end', async () => {
    expect(await numbersOf('first: 30, orderBy: { start: DESC }')).toEqual(
      latestFirst.slice(0, 30),
    );
    expect(await numbersOf('last: 30, orderBy: { start: DESC }')).toEqual(latestFirst.slice(-30));
    expect(await numbersOf('first: 30, orderBy: { id: ASC }')).toEqual(numbers.slice(0, 30));
  });

  it('are paged in an order by what they lead to, and in it again after a write', async () => {
    const involved = (number: number) =>
      edge(['Meeting', meetingId(number)], 'INVOLVED', ['Country', 'country:NO']);
    const byCountries = async () => [
      await numbersOf('first: 3, orderBy: { countries: { count: DESC } }'),
      await numbersOf('last: 2, orderBy: { countries: { count: ASC } }'),
    ];
    await store.write([
      node('Country', 'country:NO', { code: 'NO', name: 'Norway' }),
      ...[2400, 7].map(involved),
    ]);

    expect([await byCountries(), await byCountries()]).toEqual([
      [
        [7, 2400, 0],
        [7, 2400],
      ],
      [
        [7, 2400, 0],
        [7, 2400],
      ],
    ]);

    await store.write([involved(1)]);
    expect(await byCountries()).toEqual([
      [1, 7, 2400],
      [7, 2400],
    ]);
  });

  it('are paged by cursor to the last one', async () => {
    const seen: number[] = [];
    let info = '';
    do {
      const [, cursor] = /"endCursor":"([^"]*)"/u.exec(info) ?? [];
      const after = cursor === undefined ? '' : `, after: "${cursor}"`;
      const args = `first: 100, orderBy: { start: DESC }${after}`;
      seen.push(...(await numbersOf(args)));
      info = JSON.stringify(await ask(`meetings(${args}) { pageInfo { endCursor hasNextPage } }`));
    } while (info.includes('"hasNextPage":true'));

    expect(seen).toEqual(latestFirst);
  });

  it('are filtered while paging, and the page says whether more follow', async () => {
    const list = (first: number) =>
      ask(
        `meetings(first: ${first}, orderBy: { start: DESC }, where: { id: { in: ["${meetingId(3)}", "${meetingId(2400)}"] } }) { nodes { id } pageInfo { hasNextPage hasPreviousPage } }`,
      );
    const found = [3, 2400].sort((a, b) => latestFirst.indexOf(a) - latestFirst.indexOf(b));
    const nodes = found.map((number) => ({ id: meetingId(number) }));

    expect(await list(1)).toEqual({
      meetings: {
        nodes: nodes.slice(0, 1),
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
    });
    expect(await list(2)).toEqual({
      meetings: { nodes, pageInfo: { hasNextPage: false, hasPreviousPage: false } },
    });
  });

  it('are in order again after a meeting is changed, added, or linked to the topic', async () => {
    /** Asks often enough that the order is cached. */
    const first = async () => {
      const answers = new Set<string>();
      for (let round = 0; round < 8; round += 1) {
        answers.add(String(await numbersOf('first: 1, orderBy: { start: DESC }')));
      }
      return [...answers];
    };
    await first();

    await store.write([meeting(7, '2025')]);
    expect(await first()).toEqual(['7']);

    await store.write([meeting(MEETINGS, '2026')]);
    expect(await first()).toEqual(['7']);

    await store.write([discussed(MEETINGS)]);
    expect(await first()).toEqual([String(MEETINGS)]);
    expect(await ask('meetings { totalCount }')).toEqual({
      meetings: { totalCount: MEETINGS + 1 },
    });
  });
});
