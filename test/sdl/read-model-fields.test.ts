import { problemsOf } from '../support/problems-of.js';

describe('readModel, of the fields of a type', () => {
  it('reports missing fields that every node needs', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { size: Int }
type B @node(plural: "bs") { id: String! name: String }
type C @node(plural: "cs") { id: ID name: [String!]! }
type D @node(plural: "ds")
`);

    expect(problems).toEqual([
      '1: A has no field "id", which every node needs. Add id: ID!.',
      '1: A has no field "name", which every node needs. Add name: String!.',
      '2: B.id is String!, but every node needs id: ID!. Write that.',
      '2: B.name is String, but every node needs name: String!. Write that.',
      '3: C.id is ID, but every node needs id: ID!. Write that.',
      '3: C.name is [String!]!, but every node needs name: String!. Write that.',
      '4: D has no fields. Add some or remove the type.',
      '4: D has no field "id", which every node needs. Add id: ID!.',
      '4: D has no field "name", which every node needs. Add name: String!.',
    ]);
  });

  it('reports unknown types', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  boss: Persn x: Strin y: Zebra @relationship(type: "TO")
  z: Where }
`);

    expect(problems).toEqual([
      '2: Person.boss: there is no type Persn. Did you mean "Person"? Declare it or use another.',
      '2: Person.x: there is no type Strin. Did you mean "String"? Declare it or use another.',
      '2: Person.y: there is no type Zebra. Declare it or use another.',
      '3: Person.z: there is no type Where. Declare it or use another.',
    ]);
  });

  it('reports unsupported list types', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: [String]
  b: [String!] c: [String]! d: [[Int!]!]! e: [A] @relationship(type: "TO") }
`);

    expect(problems).toEqual([
      '1: A.a: the type [String] is not supported. Write String, String! or, for a list, [String!]!.',
      '2: A.b: the type [String!] is not supported. Write String, String! or, for a list, [String!]!.',
      '2: A.c: the type [String]! is not supported. Write String, String! or, for a list, [String!]!.',
      '2: A.d: the type [[Int!]!]! is not supported. Write Int, Int! or, for a list, [Int!]!.',
      '2: A.e: the type [A] is not supported. Write A, A! or, for a list, [A!]!.',
    ]);
  });

  it('reports fields declared twice, spelled alike or with arguments', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! size: Int
  size: Int bigSize: Int big_size: Int at(day: Int): Int }
`);

    expect(problems).toEqual([
      '2: A.size is declared twice. Keep one declaration.',
      '2: A.bigSize and A.big_size differ in case and underscores only. Rename one.',
      '2: A.at: a field cannot have arguments. Remove them.',
    ]);
  });

  it('reports names that a store keeps for itself', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! name__order: String a__b: Int }
`);

    const reserved =
      'has two underscores in a row, which are reserved for what a store keeps beside a property. Rename it.';
    expect(problems).toEqual([`1: A.name__order ${reserved}`, `1: A.a__b ${reserved}`]);
  });

  it('reports reserved field names', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! and: Int
  or: Int not: Int count: Int aggregate: Int within: Int edge: Int isNull: Int
  __x: Int constructor: Int }
type E @edge { node: Int cursor: Int sources: Int on: Int and: Int }
`);

    expect(problems).toEqual([
      '1: A.and: the name "and" is reserved. Choose another name.',
      '2: A.or: the name "or" is reserved. Choose another name.',
      '2: A.not: the name "not" is reserved. Choose another name.',
      '2: A.count: the name "count" is reserved. Choose another name.',
      '2: A.aggregate: the name "aggregate" is reserved. Choose another name.',
      '2: A.within: the name "within" is reserved. Choose another name.',
      '2: A.edge: the name "edge" is reserved. Choose another name.',
      '2: A.isNull: the name "isNull" is reserved. Choose another name.',
      '3: A.__x: the name "__x" is reserved. Choose another name.',
      '3: A.constructor: the name "constructor" is reserved. Choose another name.',
      '4: E.node: the name "node" is reserved. Choose another name.',
      '4: E.cursor: the name "cursor" is reserved. Choose another name.',
      '4: E.sources: the name "sources" is reserved. Choose another name.',
      '4: E.on: the name "on" is reserved. Choose another name.',
      '4: E.and: the name "and" is reserved. Choose another name.',
    ]);
  });

  it('reports field names that the API generates from others', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! start: PartialDate
  startYear: Int start_month: Int startDay: Int startKnown: Int }
type E @edge { from: PartialDate fromKnown: Boolean fromYear: Int }
`);

    expect(problems).toEqual([
      '2: A.startYear: the API generates the name "startYear" from "start". Choose another name.',
      '2: A.start_month: the API generates the name "startMonth" from "start". Choose another name.',
      '3: E.fromKnown: the API generates the name "fromKnown" from "from". Choose another name.',
    ]);
  });

  it('reports @unique and @searchable where they have no meaning', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! @unique name: String!
 tags: [String!]! @unique day: PartialDate @unique on: Boolean @unique size: Int @searchable
 b: A @relationship(type: "TO") @unique @searchable }
type E @edge { x: String @unique @searchable }
`);

    expect(problems).toEqual([
      '1: A.id: an id is unique already. Remove @unique.',
      '2: A.tags: @unique belongs on a single String, ID or Int, not on [String!]!. Remove it.',
      '2: A.day: @unique belongs on a single String, ID or Int, not on PartialDate. Remove it.',
      '2: A.on: @unique belongs on a single String, ID or Int, not on Boolean. Remove it.',
      '2: A.size: search indexes String and [String!]!, not Int. Remove @searchable.',
      '3: A.b: @unique belongs on a property, but A is a node type. Remove it.',
      '3: A.b: @searchable belongs on a property, but A is a node type. Remove it.',
      '4: E.x: @unique distinguishes nodes, but E is an edge type. Remove it.',
      '4: E.x: search indexes nodes, but E is an edge type. Remove @searchable.',
    ]);
  });

  it('reports properties with @relationship, and node types without it', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! size: Int @relationship(type: "TO")
  a: A b: [A!]! }
`);

    expect(problems).toEqual([
      '1: A.size: @relationship belongs on a relationship field, but Int is not a node type. Remove it.',
      '2: A.a: A is a node type, but no directive says which edges lead to it. Add @relationship(type: "…"), @inverse(of: "…") or @derived(path: […], via: "…", on: "…").',
      '2: A.b: A is a node type, but no directive says which edges lead to it. Add @relationship(type: "…"), @inverse(of: "…") or @derived(path: […], via: "…", on: "…").',
    ]);
  });

  it('reports to-one relationships that are not nullable', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! a: A! @relationship(type: "TO") }
`);

    expect(problems).toEqual([
      '1: A.a: A! promises a node that may be missing. Write A without "!".',
    ]);
  });

  it('reports edge types and interfaces used as node types', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! e: E @relationship(type: "TO")
  es: [E!]! t: Thing @relationship(type: "AT") }
type E @edge { x: Int other: E }
interface Thing { id: ID! }
`);

    expect(problems).toEqual([
      '1: A.e: E is an edge type, which cannot be the type of a field. Name a node type here and write @relationship(…, edge: "E").',
      '2: A.es: E is an edge type, which cannot be the type of a field. Name a node type here and write @relationship(…, edge: "E").',
      '2: A.t: Thing is an interface, but a field needs one node type. Name that type.',
      '3: E.other: E is an edge type, which cannot be the type of a field. Name a node type here and write @relationship(…, edge: "E").',
    ]);
  });

  it('reports edge types with relationships, lists of nodes or non-null nodes', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
type E @edge { a: A @relationship(type: "TO") b: [A!]! c: A!
  size: Int @inverse(of: "x") d: [A!]! @derived(path: ["x"], via: "A", on: "y") }
`);

    expect(problems).toEqual([
      '2: E.a: @relationship belongs on a relationship field, but E is an edge type, and edges have no relationships. Remove it.',
      '2: E.b: an edge references at most one A, not a list. Write A.',
      '2: E.c: A! promises a node that may be deleted. Write A without "!".',
      '3: E.size: @inverse belongs on a relationship field, but E is an edge type, and edges have no relationships. Remove it.',
      '3: E.d: @derived belongs on a relationship field, but E is an edge type, and edges have no relationships. Remove it.',
    ]);
  });

  it('reports edge types without a field', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
type E @edge
`);

    expect(problems).toEqual(['2: E has no fields. Add some or remove the type.']);
  });

  it('reports invalid intervals', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
type E @edge(from: "begun", to: "end") { began: PartialDate end: [PartialDate!]! }
type F @edge(from: "day") { day: PartialDate }
type G @edge(from: "day", to: "day") { day: PartialDate }
type H @edge(to: "size") { size: Int }
type I @edge(from: "a", to: "b") { a: A b: Dat }
`);

    expect(problems).toEqual([
      '2: E: @edge(from: "begun") names no property of it. Did you mean "began"? Name a PartialDate of E.',
      '2: E: @edge(to: "end") names a property that is not a single PartialDate. Name one that is.',
      '3: F: @edge has "from" without "to". Give both or neither.',
      '4: G: @edge names "day" for both ends of its interval. Name two properties.',
      '5: H: @edge(to: "size") names a property that is not a single PartialDate. Name one that is.',
      '5: H: @edge has "to" without "from". Give both or neither.',
      '6: I.b: there is no type Dat. Declare it or use another.',
      '6: I: @edge(from: "a") names a property that is not a single PartialDate. Name one that is.',
    ]);
  });

  it('reports nameFrom that does not name a text', () => {
    const problems = problemsOf(`
type A @node(plural: "as", nameFrom: "titel") { id: ID! name: String! title: String }
type B @node(plural: "bs", nameFrom: "size") { id: ID! name: String! size: Int }
type C @node(plural: "cs", nameFrom: "name") { id: ID! name: String!  }
type D @node(plural: "ds", nameFrom: "tags") { id: ID! name: String! tags: [String!]! }
`);

    expect(problems).toEqual([
      '1: A: nameFrom names the property used where a record gives no name, but A.titel does not exist. Did you mean "title"? Name a String of A.',
      '2: B: nameFrom names the property used where a record gives no name, but B.size is not another single String. Name a String of B.',
      '3: C: nameFrom names the property used where a record gives no name, but C.name is not another single String. Name a String of C.',
      '4: D: nameFrom names the property used where a record gives no name, but D.tags is not another single String. Name a String of D.',
    ]);
  });

  it('reports orderBy that does not name a sortable property', () => {
    const problems = problemsOf(`
type A @node(plural: "as", orderBy: "dya DESC") { id: ID! name: String! day: Int }
type B @node(plural: "bs", orderBy: "tags") { id: ID! name: String! tags: [String!]! }
type C @node(plural: "cs", orderBy: "name UP") { id: ID! name: String!  }
type D @node(plural: "ds", orderBy: "d") { id: ID! name: String!
  d: D @relationship(type: "TO") }
`);

    expect(problems).toEqual([
      '1: A: orderBy names a single property of A and a direction, such as "name" or "name DESC", but got "dya DESC". Did you mean "day"?',
      '2: B: orderBy names a single property of B and a direction, such as "name" or "name DESC", but got "tags".',
      '3: C: orderBy names a single property of C and a direction, such as "name" or "name DESC", but got "name UP".',
      '4: D: orderBy names a single property of D and a direction, such as "name" or "name DESC", but got "d".',
    ]);
  });

  it('reports broader that does not name a parent', () => {
    const problems = problemsOf(`
type A @node(plural: "as", broader: "up") { id: ID! name: String!  }
type B @node(plural: "bs", broader: "a") { id: ID! name: String!
  a: A @relationship(type: "UP") }
type C @node(plural: "cs", broader: "cs") { id: ID! name: String!
  cs: [C!]! @relationship(type: "UP") }
type D @node(plural: "ds", broader: "size") { id: ID! name: String! size: Int }
type E @node(plural: "es", broader: "broder") { id: ID! name: String!
  broader: E @relationship(type: "UP") }
type F @node(plural: "fs", broader: "broader") { id: ID! name: String!
  broader: F @inverse(of: "none") }
`);

    expect(problems).toEqual([
      '1: A: broader names a to-one relationship from A to A, but A.up does not exist. Write up: A @relationship(type: "…").',
      '2: B: broader names a to-one relationship from B to B, but B.a is not one. Write a: B @relationship(type: "…").',
      '4: C: broader names a to-one relationship from C to C, but C.cs is not one. Write cs: C @relationship(type: "…").',
      '6: D: broader names a to-one relationship from D to D, but D.size is not one. Write size: D @relationship(type: "…").',
      '7: E: broader names a to-one relationship from E to E, but E.broder does not exist. Did you mean "broader"? Write broder: E @relationship(type: "…").',
      '10: F.broader: there is no field F.none. Name a field of F with @relationship that leads to F; it has none.',
    ]);
  });
});
