import { problemsOf } from '../support/problems-of.js';

describe('readModel, of the directives of a schema', () => {
  it('reports unknown, misplaced and repeated directives', () => {
    const problems = problemsOf(`
type A @node(plural: "as") @nodes @unique { id: ID! @node(plural: "x")
  name: String! @serchable @searchable @searchable @constructor }
enum Form @source { HARD @deprecated }
`);

    expect(problems).toEqual([
      '1: A: there is no directive @nodes. Did you mean "node"? The directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
      '1: A: @unique belongs on a field of a type. Remove it here.',
      '1: A.id: @node belongs on a type. Remove it here.',
      '2: A.name: there is no directive @serchable. Did you mean "searchable"? The directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
      '2: A.name: @searchable is repeated. Keep one of them.',
      '2: A.name: there is no directive @constructor. The directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
      '3: Form: @source belongs on a type. Remove it here.',
      '3: Form.HARD: there is no directive @deprecated. The directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
    ]);
  });

  it('reports unknown, missing and repeated arguments', () => {
    const problems = problemsOf(`
type A @node(plurals: "as") { id: ID! name: String! @searchable(wieght: 2, weight: 1, weight: 2)
  b: B @relationship c: String @unique(x: 1) }
type B @node(plural: "bs") { id: ID! name: String! as: [A!]! @inverse
  bs: [B!]! @derived(path: ["bs"]) }
`);

    expect(problems).toEqual([
      '1: A: @node takes no argument "plurals". Did you mean "plural"? It takes plural, nameFrom, broader, orderBy, from, to, example.',
      '1: A: @node lacks the argument "plural" of type String. Write @node(plural: …).',
      '1: A.name: @searchable takes no argument "wieght". Did you mean "weight"? It takes weight.',
      '1: A.name: @searchable has the argument "weight" twice. Keep one of them.',
      '2: A.b: @relationship lacks the argument "type" of type String. Write @relationship(type: …).',
      '2: A.c: @unique takes no argument "x". It takes no argument.',
      '3: B.as: @inverse lacks the argument "of" of type String. Write @inverse(of: …).',
      '4: B.bs: @derived lacks the argument "via" of type String. Write @derived(via: …).',
      '4: B.bs: @derived lacks the argument "on" of type String. Write @derived(on: …).',
      '4: B.bs: step 1 of the path, "bs": B.bs is itself @derived. Name a field with @relationship or @inverse.',
    ]);
  });

  it('reports arguments of another type', () => {
    const problems = problemsOf(`
type A @node(plural: plain, nameFrom: "", broader: 3) {
 id: ID!
 name: String! @searchable(weight: "2")
 x: String @searchable(weight: 0)
 y: String @searchable(weight: 1e999)
 b: B @relationship(type: null, direction: "OUT", edge: ["E"], key: [1], contains: "yes")
 c: B @relationship(type: "TO", direction: UP, key: [])
 d: [B!]! @derived(path: "bs", via: Meeting, on: {date: true})
}
type B @node(plural: "bs") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '1: A: @node: plural is plain. Write a text in quotation marks that is not empty.',
      '1: A: @node: nameFrom is "". Write a text in quotation marks that is not empty.',
      '1: A: @node: broader is 3. Write a text in quotation marks that is not empty.',
      '3: A.name: @searchable: weight is "2". Write a number above 0.',
      '4: A.x: @searchable: weight is 0. Write a number above 0.',
      '5: A.y: @searchable: weight is 1e999. Write a number above 0.',
      '6: A.b: @relationship: type is null. Write a text in quotation marks that is not empty.',
      '6: A.b: @relationship: direction is "OUT". Write OUT or IN, without quotation marks.',
      '6: A.b: @relationship: edge is ["E"]. Write a text in quotation marks that is not empty.',
      '6: A.b: @relationship: key is [1]. Write a list of texts such as ["one", "two"] that is not empty.',
      '6: A.b: @relationship: contains is "yes". Write true or false.',
      '7: A.c: @relationship: direction is UP. Write OUT or IN, without quotation marks.',
      '7: A.c: @relationship: key is []. Write a list of texts such as ["one", "two"] that is not empty.',
      '8: A.d: @derived: via is Meeting. Write a text in quotation marks that is not empty.',
      '8: A.d: @derived: on is {date: true}. Write a text in quotation marks that is not empty.',
      '8: A.d: step 1 of the path, "bs": there is no field A.bs. Name a relationship field of A.',
    ]);
  });
});
