import { problemsOf } from '../support/problems-of.js';

describe('readModel, of derived relationships', () => {
  it('reports a step that is not a field', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetngs", "topics"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 1 of the path, "meetngs": there is no field Person.meetngs. Did you mean "meetings"? Name a relationship field of Person.',
    ]);
  });

  it('reports a second step that is not a field', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "people"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 2 of the path, "people": there is no field Meeting.people. Name a relationship field of Meeting.',
    ]);
  });

  it('reports a step that is a property', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["name", "topics"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 1 of the path, "name": Person.name is a property. Name a field with @relationship or @inverse.',
    ]);
  });

  it('reports a step that is itself derived', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["found", "meetings", "topics"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 1 of the path, "found": Person.found is itself @derived. Name a field with @relationship or @inverse.',
    ]);
  });

  it('reports a star where the type changes', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings*", "topics"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 1 of the path, "meetings*": a star repeats a field from Person to Person, but this one leads to Meeting. Remove the star.',
    ]);
  });

  it('reports a path that ends at another type', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: the path ends at Meeting, but the type of the field is Topic. Make them match.',
    ]);
  });

  it('reports a star without a field', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["*"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: step 1 of the path, "*": it names no field. Write the name of a field, followed by a star if it repeats.',
    ]);
  });

  it('reports a counted type that the path does not visit', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  born: PartialDate meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Topc", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate size: Int topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: via names Topc, but the path visits Meeting after step 1, Topic after step 2. Did you mean "Topic"? Name one of them.',
    ]);
  });

  it('reports a counted type at the start of the path', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  born: PartialDate meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Person", on: "born") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate size: Int topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: via names Person, but the path visits Meeting after step 1, Topic after step 2. Name one of them.',
    ]);
  });

  it('reports an unknown date of the counted type', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  born: PartialDate meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Meeting", on: "strat") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate size: Int topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: Meeting.strat does not exist. Did you mean "start"? Name a date of Meeting; it has start.',
    ]);
  });

  it('reports a date that is not a single PartialDate', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  born: PartialDate meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Meeting", on: "size") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate size: Int topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: Meeting.size is not a single PartialDate. Name a date of Meeting; it has start.',
    ]);
  });

  it('reports a counted type without dates', () => {
    const problems = problemsOf(`
type Person @node(plural: "persons") { id: ID! name: String!
  born: PartialDate meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Topic", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate size: Int topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String!  }
`);

    expect(problems).toEqual([
      '3: Person.found: Topic.start does not exist. Name a date of Topic; it has none.',
    ]);
  });

  it('reports a counted type that the path visits twice', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! day: PartialDate
  as: [A!]! @relationship(type: "TO") far: [A!]! @derived(path: ["as", "as", "as"], via: "A", on: "day") }
`);

    expect(problems).toEqual([
      '2: A.far: via names A, which the path visits more than once (A after step 1, A after step 2, A after step 3). Name another.',
    ]);
  });

  it('reports a derived field that is not a list', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! day: PartialDate
  b: B @relationship(type: "TO") found: B @derived(path: ["b"], via: "B", on: "day") }
type B @node(plural: "bs") { id: ID! name: String! day: PartialDate }
`);

    expect(problems).toEqual(['2: A.found: @derived yields a list, not a single B. Write [B!]!.']);
  });

  it('does not report a path over an invalid field again', () => {
    const problems = problemsOf(`
type A @node(plural: "as") { id: ID! name: String! day: PartialDate
  bs: [Bee!]! @relationship(type: "TO") found: [B!]! @derived(path: ["bs"], via: "B", on: "day") }
type B @node(plural: "bs") { id: ID! name: String! day: PartialDate }
`);

    expect(problems).toEqual(['2: A.bs: there is no type Bee. Declare it or use another.']);
  });

  it('reports generated names that are taken', () => {
    const problems = problemsOf(`
type Person @node(plural: "personFoundPairs") { id: ID! name: String!
  meetings: [Meeting!]! @relationship(type: "AT")
 found: [Topic!]! @derived(path: ["meetings", "topics"], via: "Meeting", on: "start") }
type Meeting @node(plural: "meetings") { id: ID! name: String!
  start: PartialDate topics: [Topic!]! @relationship(type: "ON") }
type Topic @node(plural: "topics") { id: ID! name: String! }
type PersonFoundPair @node(plural: "others") { id: ID! name: String! }
`);

    expect(problems).toEqual([
      '3: Person.found: the API lists its pairs under the name personFoundPairs, which belongs to the type Person. Choose another name.',
      '3: Person.found: the API lists its pairs under the name PersonFoundPair, which belongs to a type of this schema. Choose another name.',
    ]);
  });
});
