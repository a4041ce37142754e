import { problemsOf } from '../support/problems-of.js';

describe('readModel, of relationships', () => {
  it('reports a field with several relationship directives', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") @inverse(of: "as") @derived(path: ["bs"], via: "B", on: "day") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @relationship(type: "BACK") }
`);

    expect(problems).toEqual([
      '1: A.bs is both @relationship and @inverse. Keep one of them.',
      '1: A.bs is both @relationship and @derived. Keep one of them.',
    ]);
  });

  it('reports relationship types in the wrong case', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A @relationship(type: "heldAt")
  b: A @relationship(type: "HELD AT") }
`);

    expect(problems).toEqual([
      '1: A.a: the type "heldAt" is not in upper snake case. Write it like "HELD_AT".',
      '2: A.b: the type "HELD AT" is not in upper snake case. Write it like "HELD_AT".',
    ]);
  });

  it('reports unknown edge types', () => {
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

  it('reports keys that do not distinguish edges', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A @relationship(type: "A", key: ["from"])
  b: A @relationship(type: "B", edge: "E", key: ["form", "days", "from"]) }
type E @edge { from: PartialDate days: [PartialDate!]! }
`);

    expect(problems).toEqual([
      '1: A.a: a key needs edges with properties. Add edge: "…" or remove the key.',
      '2: A.b: the key names "form", which E lacks. Did you mean "from"? Name a property of it.',
      '2: A.b: the key names the list "days", which does not distinguish edges. Name a single value.',
    ]);
  });

  it('reports a relationship declared twice', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO")
  more: [B!]! @relationship(type: "TO") up: A @relationship(type: "UP")
  down: [A!]! @relationship(type: "UP", direction: IN) }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @relationship(type: "TO", direction: IN)
  own: [A!]! @relationship(type: "TO") }
`);

    expect(problems).toEqual([
      '2: A.more: A.bs already declares TO from A to B. Choose another type or, for the same edges, write @inverse(of: "…").',
      '3: A.down: A.up already declares UP from A to A. Choose another type or, for the same edges, write @inverse(of: "…").',
      '4: B.as: A.more already declares TO from A to B. Choose another type or, for the same edges, write @inverse(of: "…").',
    ]);
  });

  it('reports inverses of no relationship', () => {
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

  it('reports an inverse of a relationship to another type', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String!  }
type C @node(plural: "cs") { id: ID! name: String! as: [A!]! @inverse(of: "bs") }
`);

    expect(problems).toEqual(['3: C.as: A.bs leads to B, not to C. Name a field that leads to C.']);
  });

  it('reports two inverses of one relationship', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [B!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse(of: "bs")
  same: A @inverse(of: "bs") }
`);

    expect(problems).toEqual(['3: B.same: B.as is already the inverse of A.bs. Keep one of them.']);
  });

  it('does not report an inverse of an invalid field again', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! bs: [Bee!]! @relationship(type: "TO") }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse(of: "bs") }
`);

    expect(problems).toEqual(['1: A.bs: there is no type Bee. Declare it or use another.']);
  });

  it('reports edges to documents that require more than a fact provides', () => {
    const problems = problemsOf(`
type Film @node(plural: "films") { id: ID! name: String!
  citations: [Article!]! @relationship(type: "CITED", edge: "Citation") }
type Article @node(plural: "articles") @source { id: ID! name: String! }
type Citation @edge { paragraph: Int page: Int! }
`);

    expect(problems).toEqual([
      '2: Film.citations: an edge is created to each document that states a fact, but a fact has no "page". Write Citation.page without "!".',
    ]);
  });

  it('reports a field with the name of a generated group key', () => {
    const problems = problemsOf(`
type Film @node(plural: "films") { id: ID! name: String! castDouble: String
  cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part") }
type Actor @node(plural: "actors") { id: ID! name: String!
  films: [Film!]! @inverse(of: "cast") }
type Part @edge { double: Actor }
`);

    expect(problems).toEqual([
      '2: Film.cast: the API generates the group key "castDouble" from "double" of the edges, but Film already has castDouble. Rename one.',
    ]);
  });
});
