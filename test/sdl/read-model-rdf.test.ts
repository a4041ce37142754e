import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import { problemsOf } from '../support/problems-of.js';

describe('readModel, of what a schema says in terms of RDF', () => {
  it('reads terms as whole addresses', () => {
    const model = modelOf(`
      type Film @node(plural: "films") @rdfClass(iri: "schema:Movie") {
        id: ID!
        name: String!
        code: String @rdfProperty(iri: "owl:sameAs", base: "https://films.example/")
        cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part")
          @rdfProperty(iri: "schema:actor")
      }
      type Actor @node(plural: "actors") @rdfClass(iri: "https://terms.example/Actor") {
        id: ID!
        name: String!
        films: [Film!]! @inverse(of: "cast") @rdfProperty(iri: "https://terms.example/playsIn")
      }
      type Part @edge { character: String @rdfProperty(iri: "schema:characterName") }
    `);

    const film = model.nodeTypes.get('Film');
    const actor = model.nodeTypes.get('Actor');
    expect(film?.rdfClass).toBe('https://schema.org/Movie');
    expect(film?.properties.get('name')?.rdf).toBeUndefined();
    expect(film?.properties.get('code')?.rdf).toEqual({
      iri: 'http://www.w3.org/2002/07/owl#sameAs',
      base: 'https://films.example/',
    });
    expect(film?.relationships.get('cast')).toMatchObject({
      rdfProperty: 'https://schema.org/actor',
    });
    expect(actor?.rdfClass).toBe('https://terms.example/Actor');
    expect(actor?.relationships.get('films')).toMatchObject({
      rdfProperty: 'https://terms.example/playsIn',
    });
    expect(model.edgeTypes.get('Part')?.properties.get('character')?.rdf?.iri).toBe(
      'https://schema.org/characterName',
    );
  });

  it('notes terms that there are not', () => {
    const problems = problemsOf(`
type A @node(plural: "as") @rdfClass(iri: "foaf:Person") {
  id: ID!
  name: String!
  x: String @rdfProperty(iri: "name")
  y: String @rdfProperty(iri: "https://terms.example/a b")
  as: [A!]! @relationship(type: "TO") @rdfProperty(iri: "schema:")
}
`);

    const advice =
      'Write one such as "schema:name" (the vocabularies are owl, org, prov, rdfs, schema, skos) or a whole address.';
    expect(problems).toEqual([
      `1: A: "foaf:Person" is no term of RDF. ${advice}`,
      `4: A.x: "name" is no term of RDF. ${advice}`,
      `5: A.y: "https://terms.example/a b" is no term of RDF. ${advice}`,
      `6: A.as: "schema:" is no term of RDF. ${advice}`,
    ]);
  });

  it('notes terms where they say nothing', () => {
    const problems = problemsOf(`
type A @node(plural: "as") {
  id: ID! @rdfProperty(iri: "schema:identifier")
  name: String! @rdfProperty(iri: "schema:name")
  day: PartialDate @rdfProperty(iri: "schema:startDate", base: "https://days.example/")
  x: String @rdfProperty(iri: "owl:sameAs", base: "Q")
  as: [A!]! @relationship(type: "TO") @rdfProperty(iri: "schema:knows", base: "https://a.example/")
  far: [A!]! @derived(path: ["as", "as"], via: "A", on: "day") @rdfProperty(iri: "schema:knows")
}
type E @edge @rdfClass(iri: "schema:Role") { x: Int }
`);

    expect(problems).toEqual([
      '2: A.id: every node has its id in RDF already. Take @rdfProperty away.',
      '3: A.name: every node has its name in RDF already. Take @rdfProperty away.',
      '4: A.day: a base makes an address of a text, not of PartialDate. Take it away.',
      '5: A.x: the base "Q" is no address. Write one such as "https://example.org/".',
      '6: A.as: a base makes an address of a text, but this leads to nodes. Take it away.',
      '7: A.far: what is @derived is not written as RDF. Take @rdfProperty away.',
      '9: E: @rdfClass says what nodes are, but this is an edge type. Take it away.',
    ]);
  });
});

function modelOf(text: string): GraphModel {
  const read = readModel([{ name: 'films.graphql', text }]);
  if (read.kind === 'model') return read.model;
  throw new Error(JSON.stringify(read.problems));
}
