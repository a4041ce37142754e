import { problemsOf } from '../support/problems-of.js';

describe('readModel, of declarations', () => {
  it('reports a syntax error, and goes on with the other files', () => {
    const problems = problemsOf({
      'a.graphql': `
type A @node(plural: "as") {
  id: ID!
  name String!
}
`,
      'b.graphql':
        'type B @node(plural: "bs") { id: ID! name: String! a: A @relationship(type: "TO") b: Bee }',
    });

    expect(problems).toEqual([
      'a.graphql:3: This is not GraphQL SDL: Expected ":", found Name "String". Fix it; the rest of the file was not read.',
      'b.graphql:1: B.b: there is no type Bee. Declare it or use another.',
    ]);
  });

  it('reports a file that declares nothing', () => {
    const problems = problemsOf({
      'a.graphql': 'type A @node(plural: "as") { id: ID! name: String!  }',
      'empty.graphql': '',
      'comment.graphql': `
# nothing

  # here #### 

`,
    });

    expect(problems).toEqual([
      'empty.graphql:1: The file declares nothing. Declare a type in it or delete it.',
      'comment.graphql:1: The file declares nothing. Declare a type in it or delete it.',
    ]);
  });

  it('reports a schema without a node type', () => {
    const problems = problemsOf({ 'a.graphql': 'enum Form { HARD }' });

    expect(problems).toEqual([
      'a.graphql:1: The schema declares no node type. Add a type with @node(plural: "…").',
    ]);
  });

  it('reports a schema without a file', () => {
    const problems = problemsOf({});

    expect(problems).toEqual([
      'schema:1: The schema declares no node type. Add a type with @node(plural: "…").',
    ]);
  });

  it('reports the line of the name, below the description', () => {
    const problems = problemsOf(`
"A thing."
type A @node(plural: "as") { id: ID! name: String!  }
"""
Another
thing.
"""
type B @node(plural: "bs") {
  id: ID!
  "Its name."
  name: String
}
"One more."
type C { x: Int }
`);

    expect(problems).toEqual([
      '10: B.name is String, but every node needs name: String!. Write that.',
      '13: C is neither a node nor an edge. Add @node(plural: "…") or, where it says what edges carry, @edge.',
    ]);
  });

  it('reports unsupported definitions', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
union U = A
input I { x: Int }
extend type A { more: Int }
schema { query: A }
{ a }
scalar Date
directive @cached on OBJECT
`);

    expect(problems).toEqual([
      '2: A schema consists of types, enums and interfaces. Remove the union type definition.',
      '3: A schema consists of types, enums and interfaces. Remove the input object type definition.',
      '4: A schema consists of types, enums and interfaces. Remove the object type extension.',
      '5: The "schema" block may hold only a description and "query: Query". Remove query: A.',
      '6: A schema consists of types, enums and interfaces. Remove the operation definition.',
      '7: The scalar Date is not supported. Remove it, and write PartialDate, which holds a year, a month, a day or a time.',
      '8: The directive @cached is not supported. Remove it; the directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
    ]);
  });

  it('reports a type that is neither node nor edge, once', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! b: B @relationship(type: "TO") }
type B { id: ID! }
`);

    expect(problems).toEqual([
      '2: B is neither a node nor an edge. Add @node(plural: "…") or, where it says what edges carry, @edge.',
    ]);
  });

  it('reports a type that is both', () => {
    const problems = problemsOf(`
type A @node(plural: "as") @edge { id: ID! name: String! }
`);

    expect(problems).toEqual(['1: A is both @node and @edge. Keep one of them.']);
  });

  it('reports types declared twice or spelled alike', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
type A @node(plural: "as") { id: ID! name: String!  }
type NewBook @node(plural: "newbooks") { id: ID! name: String!  }
type Newbook @node(plural: "others") { id: ID! name: String! }
`);

    expect(problems).toEqual([
      '2: The type A is declared twice. Keep one declaration.',
      '4: The types NewBook and Newbook differ in case and underscores only. Rename one.',
    ]);
  });

  it('reports reserved type names', () => {
    const problems = problemsOf(`
type Query @node(plural: "querys") { id: ID! name: String!  }
type Node @node(plural: "nodes") { id: ID! name: String!  }
type PageInfo @node(plural: "pageinfos") { id: ID! name: String!  }
type BookWhere @node(plural: "bookwheres") { id: ID! name: String!  }
type BookOrder @node(plural: "bookorders") { id: ID! name: String!  }
type BookConnection @node(plural: "bookconnections") { id: ID! name: String!  }
type BookEdge @edge { x: Int }
enum __Form { HARD }
type constructor @node(plural: "constructors") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '1: The type name Query is reserved. Choose another name.',
      '2: The type name Node is reserved. Choose another name.',
      '2: Node needs the root field "node", which belongs to the API. Choose another name.',
      '2: Node: the plural "nodes" is already a root field of the API. Choose another plural.',
      '3: The type name PageInfo is reserved. Choose another name.',
      '4: The type name BookWhere is reserved. Choose another name.',
      '5: The type name BookOrder is reserved. Choose another name.',
      '6: The type name BookConnection is reserved. Choose another name.',
      '7: The type name BookEdge is reserved. Choose another name.',
      '8: The type name __Form is reserved. Choose another name.',
      '9: The type name constructor is reserved. Choose another name.',
    ]);
  });

  it('reports type names that the API generates from others', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!  }
type PersonGroup @node(plural: "persongroups") { id: ID! name: String!  }
type PersonPart @edge { x: Int }
type Part @edge { x: Int }
enum PersonLink { X }
type WorkingGroup @node(plural: "workinggroups") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '2: The API generates the name PersonGroup from Person and Group. Choose another name.',
      '3: The API generates the name PersonPart from Person and Part. Choose another name.',
      '5: The API generates the name PersonLink from Person and Link. Choose another name.',
    ]);
  });

  it('reports root fields that clash', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
type B @node(plural: "as") { id: ID! name: String! }
type As @node(plural: "bs") { id: ID! name: String! }
type Series @node(plural: "series") { id: ID! name: String! }
`);

    expect(problems).toEqual([
      '2: B: the plural "as" is already a root field of the type A. Choose another plural.',
      '3: As needs the root field "as", which belongs to the type B. Choose another name.',
      '4: Series: the plural "series" is already a root field of the type Series. Choose another plural.',
    ]);
  });

  it('reports reserved root fields', () => {
    const problems = problemsOf(`
type Search @node(plural: "searchs") { id: ID! name: String!  }
type Graph @node(plural: "graphs") { id: ID! name: String!  }
type B @node(plural: "nodes") { id: ID! name: String! }
type C @node(plural: "timeline") { id: ID! name: String! }
`);

    expect(problems).toEqual([
      '1: Search needs the root field "search", which belongs to the API. Choose another name.',
      '2: Graph needs the root field "graph", which belongs to the API. Choose another name.',
      '3: B: the plural "nodes" is already a root field of the API. Choose another plural.',
      '4: C: the plural "timeline" is already a root field of the API. Choose another plural.',
    ]);
  });

  it('reports plurals that cannot name a root field', () => {
    const problems = problemsOf(`
type A @node(plural: "Big Books") { id: ID! name: String! }
type B @node(plural: "__bs") { id: ID! name: String! }
`);

    expect(problems).toEqual([
      '1: A: the plural "Big Books" cannot name a root field. Write it in lower camel case, like "shippingLines".',
      '2: B: the plural "__bs" cannot name a root field. Write it in lower camel case, like "shippingLines".',
    ]);
  });

  it('reports an enum without values and repeated values', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String!  }
enum Empty
enum Form { HARD SOFT HARD __TYPE }
`);

    expect(problems).toEqual([
      '2: Empty is an enum without values. Add at least one.',
      '3: Form.HARD appears in the enum twice. Keep one of them.',
      '3: Form.__TYPE: the name "__TYPE" is reserved by GraphQL or JavaScript. Choose another name.',
    ]);
  });

  it('reports invalid interfaces', () => {
    const problems = problemsOf(`
interface Thing { id: ID! size: Int! tags: [String!]! }
type A implements Thing @node(plural: "as") { id: ID! name: String! tags: [String!]! }
type B implements Thing & Thing @node(plural: "bs") { id: ID!
  name: String! size: Float tags: [Int!]! }
type C implements Thin @node(plural: "cs") { id: ID! name: String!  }
type D implements A @node(plural: "ds") { id: ID! name: String!  }
interface Other implements Thing { x: Intt list: [Int] y(a: Int): Int y: Int @unique }
type E implements Thing @edge { x: Int }
interface Bare
`);

    expect(problems).toEqual([
      '2: A implements Thing but has no field "size". Add size: Int!.',
      '3: B implements Thing twice. Keep one of them.',
      '4: B.size is Float, but Thing.size is Int!. Make them match.',
      '4: B.tags is [Int!]!, but Thing.tags is [String!]!. Make them match.',
      '5: C implements Thin, which is not an interface. Did you mean "Thing"? Declare it or remove it.',
      '6: D implements A, which is not an interface. Declare it or remove it.',
      '7: Other: an interface cannot implement another. Remove "implements".',
      '7: Other.x: there is no type Intt. Did you mean "Int"? Declare it or use another.',
      '7: Other.list: the type [Int] is not supported. Write Int, Int! or, for a list, [Int!]!.',
      '7: Other.y: @unique belongs on a field of a type. Remove it here.',
      '7: Other.y is declared twice. Keep one declaration.',
      '8: E is an edge type, which cannot implement interfaces. Remove "implements".',
      '9: Bare has no fields. Add some or remove the interface.',
    ]);
  });

  it('reports two source types and a source that is an edge type', () => {
    const problems = problemsOf(`
type A @node(plural: "as") @source { id: ID! name: String! }
type B @node(plural: "bs") @source { id: ID! name: String! }
type C @edge @source { x: Int }
`);

    expect(problems).toEqual([
      '2: B: A is already the @source type, and there can be only one. Remove @source here.',
      '3: C: @source belongs on a node type, but this is an edge type. Remove it.',
    ]);
  });
});
