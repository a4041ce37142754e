import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import { problemsOf } from '../support/problems-of.js';

describe('readModel, of RDF terms', () => {
  it('expands terms to full IRIs', () => {
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

  it('reports unknown terms', () => {
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
      'Write one such as "schema:name" (the vocabularies are owl, org, prov, rdfs, schema, skos) or a full IRI.';
    expect(problems).toEqual([
      `1: A: "foaf:Person" is not an RDF term. ${advice}`,
      `4: A.x: "name" is not an RDF term. ${advice}`,
      `5: A.y: "https://terms.example/a b" is not an RDF term. ${advice}`,
      `6: A.as: "schema:" is not an RDF term. ${advice}`,
    ]);
  });

  it('reports terms where they have no meaning', () => {
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
      '2: A.id: every node already has its id in RDF. Remove @rdfProperty.',
      '3: A.name: every node already has its name in RDF. Remove @rdfProperty.',
      '4: A.day: a base turns a text into an IRI, but this is of type PartialDate. Remove it.',
      '5: A.x: the base "Q" is not a web address. Write one such as "https://example.org/".',
      '6: A.as: a base turns a text into an IRI, but this is a relationship. Remove it.',
      '7: A.far: a derived relationship is not exported as RDF. Remove @rdfProperty.',
      '9: E: @rdfClass describes nodes, but this is an edge type. Remove it.',
    ]);
  });
});

function modelOf(text: string): GraphModel {
  const read = readModel([{ name: 'films.graphql', text }]);
  if (read.kind === 'model') return read.model;
  throw new Error(JSON.stringify(read.problems));
}
