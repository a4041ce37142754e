import { problemsOf } from '../support/problems-of.js';

describe('readModel, of relationships', () => {
  it('notes what is both relationship and inverse', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") @inverse(of: "as") @derived(path: ["bs"], via: "B", on: "day") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @relationship(type: "BACK") }
`);

    expect(problems).toEqual([
      '1: A.bs is both @relationship and @inverse. Keep one of them.',
      '1: A.bs is both @relationship and @derived. Keep one of them.',
    ]);
  });

  it('notes names of edges in another case', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A @relationship(type: "heldAt")
  b: A @relationship(type: "HELD AT") }
`);

    expect(problems).toEqual([
      '1: A.a: the type "heldAt" is not in upper snake case. Write it like "HELD_AT".',
      '2: A.b: the type "HELD AT" is not in upper snake case. Write it like "HELD_AT".',
    ]);
  });

  it('notes edge types that there are not', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A @relationship(type: "A", edge: "Tenur")
  b: A @relationship(type: "B", edge: "A") c: A @relationship(type: "C", edge: "Form") }
type Tenure @edge { x: Int }
enum Form { HARD }
`);

    expect(problems).toEqual([
      '1: A.a: there is no type Tenur. Did you mean "Tenure"? Name a type that has @edge.',
      '2: A.b: A is not an edge type. Name a type that has @edge.',
      '2: A.c: Form is not an edge type. Name a type that has @edge.',
    ]);
  });

  it('notes keys that tell nothing apart', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A @relationship(type: "A", key: ["from"])
  b: A @relationship(type: "B", edge: "E", key: ["form", "days", "from"]) }
type E @edge { from: PartialDate days: [PartialDate!]! }
`);

    expect(problems).toEqual([
      '1: A.a: a key needs edges that carry properties. Add edge: "…" or take the key away.',
      '2: A.b: the key names "form", which E has not. Did you mean "from"? Name a property of it.',
      '2: A.b: the key names the list "days", which tells no edges apart. Name a single value.',
    ]);
  });

  it('notes one relationship declared twice', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO")
  more: [B!]! @relationship(type: "TO") up: A @relationship(type: "UP")
  down: [A!]! @relationship(type: "UP", direction: IN) }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @relationship(type: "TO", direction: IN)
  own: [A!]! @relationship(type: "TO") }
`);

    expect(problems).toEqual([
      '2: A.more: A.bs declares TO from A to B already. Choose another type or, for the same edges, write @inverse(of: "…").',
      '3: A.down: A.up declares UP from A to A already. Choose another type or, for the same edges, write @inverse(of: "…").',
      '4: B.as: A.more declares TO from A to B already. Choose another type or, for the same edges, write @inverse(of: "…").',
    ]);
  });

  it('notes inverses of nothing', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO")
  cs: [C!]! @inverse(of: "size") ds: [B!]! @inverse(of: "as") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse(of: "b")
  others: [C!]! @inverse(of: "bs") }
type C @node(plural: "cs") { id: ID! name: String! size: Int
  bs: [B!]! @inverse(of: "cs") as: [A!]! @inverse(of: "bs")
  back: [A!]! @inverse(of: "bss") }
`);

    expect(problems).toEqual([
      '2: A.cs: C.size is a property. Name a field of C with @relationship that leads to A; it has none.',
      '2: A.ds: B.as is itself @inverse. Name a field of B with @relationship that leads to A; it has none.',
      '3: B.as: there is no field A.b. Did you mean "bs"? Name a field of A with @relationship that leads to B; it has bs.',
      '4: B.others: C.bs is itself @inverse. Name a field of C with @relationship that leads to B; it has none.',
      '6: C.bs: there is no field B.cs. Name a field of B with @relationship that leads to C; it has none.',
      '6: C.as: A.bs leads to B, not to C. Name a field that leads to C.',
      '7: C.back: there is no field A.bss. Name a field of A with @relationship that leads to C; it has none.',
    ]);
  });

  it('notes an inverse of what leads elsewhere', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String!  }
type C @node(plural: "cs") { id: ID! name: String! as: [A!]! @inverse(of: "bs") }
`);

    expect(problems).toEqual(['3: C.as: A.bs leads to B, not to C. Name a field that leads to C.']);
  });

  it('notes two inverses of one relationship', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse(of: "bs")
  same: A @inverse(of: "bs") }
`);

    expect(problems).toEqual(['3: B.same: B.as is the inverse of A.bs already. Keep one of them.']);
  });

  it('notes an inverse of a faulty field no second time', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [Bee!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse(of: "bs") }
`);

    expect(problems).toEqual(['1: A.bs: there is no type Bee. Declare it or name another.']);
  });

  it('notes edges to documents that need more than a fact can give', () => {
    const problems = problemsOf(`
type Film @node(plural: "films") { id: ID! name: String!
  citations: [Article!]! @relationship(type: "CITED", edge: "Citation") }
type Article @node(plural: "articles") @source { id: ID! name: String! }
type Citation @edge { paragraph: Int page: Int! }
`);

    expect(problems).toEqual([
      '2: Film.citations: an edge is made to each document that states a fact, and no fact gives "page". Write Citation.page without "!".',
    ]);
  });

  it('notes a field that has the name of what groups are made by', () => {
    const problems = problemsOf(`
type Film @node(plural: "films") { id: ID! name: String! castDouble: String
  cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part") }
type Actor @node(plural: "actors") { id: ID! name: String!
  films: [Film!]! @inverse(of: "cast") }
type Part @edge { double: Actor }
`);

    expect(problems).toEqual([
      '2: Film.cast: the API groups by "castDouble", which is "double" of the edges, but Film has castDouble already. Rename one.',
    ]);
  });
});
