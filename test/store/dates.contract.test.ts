import { describeEachStore } from '../support/describe-each-store.js';

/** The dates of the small world's meetings, by their names. */
const DATES = {
  empty: '2022-12-31',
  year: '2023',
  month: '2023-01',
  day: '2023-01-01',
  hour: '2023-01-01T09:00+09:00',
  later: '2024-07-26',
};

describeEachStore('filters of dates', ({ ask }) => {
  async function found(filter: string): Promise<readonly string[]> {
    const { data, errors } = await ask(
      `{ meetings(where: { start: ${filter} }, orderBy: { start: ASC }) { nodes { name } } }`,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes } = (data as { meetings: { nodes: { name: string }[] } }).meetings;
    return nodes.map(({ name }) => name);
  }

  it.each([
    ['lt', '2023', ['empty']],
    ['lt', '2023-01-01', ['empty']],
    ['lt', '2023-01-01T00:00Z', ['empty']],
    ['lt', '2024', ['empty', 'year', 'month', 'day', 'hour']],
    ['lt', '2022-12-31', []],
    ['lte', '2022', ['empty']],
    ['lte', '2023-01-01T00:00Z', ['empty', 'hour']],
    ['lte', '2023-01-01', ['empty', 'day', 'hour']],
    ['lte', '2023-01', ['empty', 'month', 'day', 'hour']],
    ['lte', '2023', ['empty', 'year', 'month', 'day', 'hour']],
    ['gt', '2022', ['year', 'month', 'day', 'hour', 'later']],
    ['gt', '2022-12-31', ['year', 'month', 'day', 'hour', 'later']],
    ['gt', '2022-12-31T23:59:59Z', ['year', 'month', 'day', 'hour', 'later']],
    ['gt', '2023-01-01', ['later']],
    ['gt', '2023', ['later']],
    ['gte', '2023', ['year', 'month', 'day', 'hour', 'later']],
    ['gte', '2023-01-01T00:00Z', ['year', 'month', 'day', 'hour', 'later']],
    ['gte', '2023-01-02', ['later']],
    ['gte', '2024-07-26', ['later']],
  ])('compare by %s %p with the whole span that it may mean', async (operator, date, expected) => {
    expect(await found(`{ ${operator}: "${date}" }`)).toEqual(expected);
  });

  it.each(Object.entries(DATES))(
    'find %s by eq as it is written, and no other',
    async (name, date) => {
      expect(await found(`{ eq: "${date}" }`)).toEqual([name]);
      expect(await found(`{ ne: "${date}" }`)).toEqual(
        Object.keys(DATES).filter((each) => each !== name),
      );
    },
  );

  it('do not equate instants that are written differently', async () => {
    expect(await found('{ eq: "2023-01-01T00:00Z" }')).toEqual([]);
    expect(await found('{ in: ["2023-01-01T00:00Z", "2023-01"] }')).toEqual(['month']);
    expect(await found('{ notIn: ["2023", "2023-01", "2023-01-01"] }')).toEqual([
      'empty',
      'hour',
      'later',
    ]);
  });

  it.each([
    ['{ from: "2023-02", to: "2023-03" }', ['year']],
    ['{ from: "2023-01-31" }', ['year', 'month', 'later']],
    ['{ to: "2022-12-31T00:00Z" }', ['empty']],
    ['{ to: "2023-01-01T00:00Z" }', ['empty', 'year', 'month', 'day', 'hour']],
    ['{ from: "2024", to: "2024" }', ['later']],
    ['{ from: "2025" }', []],
    ['{}', ['empty', 'year', 'month', 'day', 'hour', 'later']],
  ])('find by during %s all that may overlap it', async (span, expected) => {
    expect(await found(`{ during: ${span} }`)).toEqual(expected);
  });
});
