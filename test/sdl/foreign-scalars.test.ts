import { problemsOf } from '../support/problems-of.js';

describe('readModel, of custom scalars of other schemas', () => {
  it.each([
    ['Date', 'PartialDate, which holds a year, a month, a day or a time'],
    ['DateTime', 'PartialDate, which holds a year, a month, a day or a time'],
    ['Long', 'Int, which holds whole numbers of 32 bits, or Float, which holds larger ones'],
    ['Decimal', 'Float'],
    ['Bool', 'Boolean'],
    ['URL', 'String'],
  ])('suggests what to write for a %s, declared or not', (name, standIn) => {
    const film = (type: string) =>
      `type Film @node(plural: "films") { id: ID! name: String! x: ${type} }`;

    expect([problemsOf(film(name)), problemsOf(`${film(name)}\nscalar ${name}`)]).toEqual([
      [`1: Film.x: there is no type ${name}. Write ${standIn}.`],
      [`2: The scalar ${name} is not supported. Remove it, and write ${standIn}.`],
    ]);
    expect(problemsOf(film(standIn.split(',', 1)[0] ?? ''))).toEqual([]);
  });

  it('refuses an unpaired surrogate in a text', () => {
    const text = '"Plays \ud83d." type A @node(plural: "as") { id: ID! name: String! }';

    expect(problemsOf(text)).toEqual([
      '1: This is not GraphQL SDL: Invalid character within String: U+D83D. Fix it; the rest of the file was not read.',
    ]);
  });
});
