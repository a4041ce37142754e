import { problemsOf } from '../support/problems-of.js';

describe('readModel, of what other schemas have', () => {
  it.each([
    ['Date', 'PartialDate, which holds a year, a month, a day or a time'],
    ['DateTime', 'PartialDate, which holds a year, a month, a day or a time'],
    ['Long', 'Int, which holds whole numbers of 32 bits, or Float, which holds larger ones'],
    ['Decimal', 'Float'],
    ['Bool', 'Boolean'],
    ['URL', 'String'],
  ])('says what to write for a %s of other schemas, declared or not', (name, standIn) => {
    const film = (type: string) =>
      `type Film @node(plural: "films") { id: ID! name: String! x: ${type} }`;

    expect([problemsOf(film(name)), problemsOf(`${film(name)}\nscalar ${name}`)]).toEqual([
      [`1: Film.x: there is no type ${name}. Write ${standIn}.`],
      [`2: The scalar ${name} has no meaning here. Take it away, and write ${standIn}.`],
    ]);
    expect(problemsOf(film(standIn.split(',', 1)[0] ?? ''))).toEqual([]);
  });

  it('does not take half of a character in a text', () => {
    const text = '"Plays \ud83d." type A @node(plural: "as") { id: ID! name: String! }';

    expect(problemsOf(text)).toEqual([
      '1: This is not GraphQL SDL: Invalid character within String: U+D83D. Mend it; the rest of the file is not read.',
    ]);
  });
});
