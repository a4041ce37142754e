import fc from 'fast-check';

import { readModel } from '../../src/sdl/read-model.js';
import { readSchemaFolder } from '../../src/sdl/syntax/read-schema-folder.js';
import { problemsOf } from '../support/problems-of.js';

const nodeType = (name: string, fields: string) =>
  `type ${name} @node(plural: "${name.toLowerCase()}s") { id: ID! name: String! ${fields} }`;

describe('readModel, of hostile schemas', () => {
  it('reports all problems of a very wrong schema together, by file and line', () => {
    const problems = problemsOf({
      'z.graphql': `
interface Named { name: String! }
type Meeting implements Named & Nmaed @nod(plural: "meetings") {
  id: ID!
}
type Person implements Named @node(plural: "people", nameFrom: "born") {
  id: ID
  count: Int
  born: PartialDat
  meetings: [Meeting]
  friends: [Person!]! @relationship(type: "knows", edge: "Friend", key: ["since"])
  friendOf: [Person!]! @inverse(of: "frends")
  circle: [Person!]! @derived(path: ["friends*", "meetings"], via: "Meeting", on: "start")
}
`,
      'a.graphql': `
type Friendship @edge(from: "since", to: "until") { since: Int }
type Place @node(plural: "people") { id: ID! name: String! city: Place! @relationship }
enum Kind
`,
      'm.graphql': `
type Broken {
`,
    });

    expect(problems).toEqual([
      'z.graphql:2: Meeting: there is no directive @nod. Did you mean "node"? The directives are @node, @edge, @source, @timeline, @relationship, @inverse, @derived, @edgeDefaults, @unique, @searchable, @rdfClass, @rdfProperty.',
      'z.graphql:2: Meeting is neither a node nor an edge. Add @node(plural: "…") or, where it says what edges carry, @edge.',
      'z.graphql:5: Person implements Named but has no field "name". Add name: String!.',
      'z.graphql:5: Person has no field "name", which every node needs. Add name: String!.',
      'z.graphql:6: Person.id is ID, but every node needs id: ID!. Write that.',
      'z.graphql:7: Person.count: the name "count" is reserved. Choose another name.',
      'z.graphql:8: Person.born: there is no type PartialDat. Did you mean "PartialDate"? Declare it or use another.',
      'z.graphql:9: Person.meetings: the type [Meeting] is not supported. Write Meeting, Meeting! or, for a list, [Meeting!]!.',
      'z.graphql:10: Person.friends: the type "knows" is not in upper snake case. Write it like "HELD_AT".',
      'z.graphql:10: Person.friends: there is no type Friend. Name a type that has @edge.',
      'z.graphql:11: Person.friendOf: there is no field Person.frends. Did you mean "friends"? Name a field of Person with @relationship that leads to Person; it has friends.',
      'a.graphql:1: Friendship: @edge(from: "since") names a property that is not a single PartialDate. Name one that is.',
      'a.graphql:1: Friendship: @edge(to: "until") names no property of it. Name a PartialDate of Friendship.',
      'a.graphql:2: Place.city: @relationship lacks the argument "type" of type String. Write @relationship(type: …).',
      'a.graphql:2: Place.city: Place! promises a node that may be missing. Write Place without "!".',
      'a.graphql:2: Place: the plural "people" is already a root field of the type Person. Choose another plural.',
      'a.graphql:3: Kind is an enum without values. Add at least one.',
      'm.graphql:2: This is not GraphQL SDL: Expected Name, found <EOF>. Fix it; the rest of the file was not read.',
    ]);
  });

  it('reads 10,000 types', () => {
    const types = Array.from({ length: 10_000 }, (_, index) =>
      nodeType(
        `T${index}`,
        `next: T${(index + 1) % 10_000} @relationship(type: "NEXT")
         last: T${(index + 9_999) % 10_000} @inverse(of: "next")`,
      ),
    );

    const result = readModel([{ name: 'large.graphql', text: types.join('\n') }]);

    expect(result.kind === 'model' && result.model.relationships.length).toBe(10_000);
  });

  it('reports 10,000 problems in seconds', () => {
    const types = Array.from({ length: 10_000 }, (_, index) =>
      nodeType(`Type${index}`, `next: Typo${index} @relationship(type: "NEXT")`),
    );
    const begun = performance.now();

    const problems = problemsOf(types.join('\n'));

    expect(problems).toHaveLength(10_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it.each([
    ['brackets', `${'['.repeat(200_000)}String${']'.repeat(200_000)}`],
    ['values', `String @searchable(weight: ${'['.repeat(200_000)}1${']'.repeat(200_000)})`],
  ])('says that %s are nested too deeply', (_, type) => {
    const problems = problemsOf({
      'deep.graphql': `type A @node(plural: "as") { a: ${type} }`,
      'b.graphql': nodeType('B', 'a: A @relationship(type: "TO")'),
    });

    expect(problems).toEqual([
      'deep.graphql:1: The file nests brackets too deeply to be read. Write lists as [Type!]!.',
    ]);
  });

  it('truncates long types in messages', () => {
    const problems = problemsOf(nodeType('A', `a: ${'['.repeat(900)}Int${']'.repeat(900)}`));

    expect(problems).toEqual([
      `1: A.a: the type ${'['.repeat(60)}… is not supported. Write Int, Int! or, for a list, [Int!]!.`,
    ]);
  });

  it('is not slowed down by long names', () => {
    const long = 'A'.repeat(1_000_000);

    const problems = problemsOf(`${nodeType(long, 'b: B')}\n${nodeType('B', `a: ${long}B`)}`);

    expect(problems.map((problem) => problem.replaceAll(/A{9,}/gu, 'A…'))).toEqual([
      '1: A….b: B is a node type, but no directive says which edges lead to it. Add @relationship(type: "…"), @inverse(of: "…") or @derived(path: […], via: "…", on: "…").',
      '1: A type name has at most 100 letters, but this one has 1000000. Choose another name.',
      '2: B.a: there is no type A…B. Declare it or use another.',
    ]);
  });

  it('is not slowed down by comments', () => {
    expect(
      problemsOf(`${'#'.repeat(100_000)}\n${',#'.repeat(100_000)}\n${nodeType('A', '')}`),
    ).toEqual([]);
  });

  it('reads every mangled schema as a model or as problems', async () => {
    const files = await readSchemaFolder('schema');
    const whole = files.map(({ text }) => text).join('\n');
    const lines = whole.split('\n').length;
    const cut = fc.tuple(
      fc.nat(whole.length),
      fc.nat(60),
      fc.constantFrom('', '!', ']', '@', 'x "'),
    );

    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        let text = whole;
        for (const [at, length, put] of cuts)
          text = text.slice(0, at) + put + text.slice(at + length);

        const result = readModel([{ name: 'mangled.graphql', text }]);

        if (result.kind === 'model') return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { file, line, message } of result.problems) {
          expect(file).toBe('mangled.graphql');
          expect(line >= 1 && line <= lines).toBe(true);
          expect(message).toMatch(/[.?]$/u);
          expect(message).not.toMatch(/undefined|\[object/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
