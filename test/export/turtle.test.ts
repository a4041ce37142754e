import { DataFactory, type NamedNode, Parser, type Quad, Store, type Term } from 'n3';
import { TURTLE } from '../../src/export/turtle/turtle.js';
import type { ViewEdge } from '../../src/view/graph-view.js';
import {
  AWKWARD_TEXT,
  awkwardEdges,
  awkwardGraph,
  awkwardModel,
  awkwardNodes,
  emptyGraph,
  graphOf,
  writeText,
} from '../support/awkward-graph.js';

const BJORN = 'node:rider:bj%C3%B8rn%20%E4%B8%8A%2F%E5%B7%9D%3F%23%25';
const PREFIXES = {
  communique: 'urn:communique:',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  owl: 'http://www.w3.org/2002/07/owl#',
};

describe('Turtle', () => {
  it('describes a node in the published terms of the model', async () => {
    const store = await read(awkwardGraph);

    expect(said(store, 'node:trip:day')).toEqual([
      'owl:sameAs <https://labels.example/mine%2F%C3%B8>',
      'property:Size_of_it "three"',
      'property:kind <urn:communique:value:TripKind:NEAR_BY>',
      'property:marks "1"^^xsd:double',
      'property:marks "2.5"^^xsd:double',
      'property:paid "true"^^xsd:boolean',
      'property:size "3"^^xsd:integer',
      'property:weight "1.5"^^xsd:double',
      'rdf:type <https://schema.org/Trip>',
      'rdf:type <urn:communique:type:Trip>',
      'rdfs:label "A trip"',
      'relationship:ABOUT <urn:communique:node:subject:some>',
      'schema:about <urn:communique:node:subject:some>',
      `schema:attendee <urn:communique:${BJORN}>`,
      'schema:attendee <urn:communique:node:rider:self>',
      'schema:endDate "2024"^^xsd:gYear',
      'schema:name "A trip"',
      'schema:startDate "2023-12"^^xsd:gYearMonth',
      'skos:altLabel "=1+1"',
      'skos:altLabel "Tur"',
    ]);
  });

  it('writes each date with its precision', async () => {
    const store = await read(awkwardGraph);

    expect(said(store, 'node:trip:hour')).toEqual(
      expect.arrayContaining([
        'schema:startDate "2024-02-29T00:30:00+09:00"^^xsd:dateTime',
        'schema:endDate "2024-02-28T20:00:30Z"^^xsd:dateTime',
      ]),
    );
  });

  it('preserves texts, including control characters', async () => {
    const store = await read(awkwardGraph);

    expect(
      hasTriple(store, named(BJORN), named('rdfs:label'), DataFactory.literal(AWKWARD_TEXT)),
    ).toBe(true);
    expect(
      hasTriple(
        store,
        named('node:rider:self'),
        named('rdfs:label'),
        DataFactory.literal('Self  half a pair'),
      ),
    ).toBe(true);
  });

  it('writes nodes of a hierarchy as concepts, and documents as entities', async () => {
    const store = await read(awkwardGraph);

    expect(said(store, 'node:subject:some')).toEqual(
      expect.arrayContaining([
        'rdf:type <http://www.w3.org/2004/02/skos/core#Concept>',
        'skos:prefLabel "Some"',
        'skos:broader <urn:communique:node:subject:all>',
      ]),
    );
    expect(said(store, 'node:paper:unseen')).toEqual([
      'rdf:type <http://www.w3.org/ns/prov#Entity>',
      'rdf:type <https://schema.org/CreativeWork>',
      'rdf:type <urn:communique:type:Paper>',
      'rdfs:label "Øl"',
      'schema:name "Øl"',
    ]);
  });

  it('distinguishes relationships of the same name by the types of their ends', async () => {
    const store = await read(awkwardGraph);
    const far = named('node:subject:some');

    expect(store.getQuads(null, named('schema:knowsAbout'), far, null)).toHaveLength(1);
    expect(store.getQuads(null, named('schema:about'), far, null)).toHaveLength(1);
  });

  it('describes an edge with its properties, and the paragraph from which it is derived', async () => {
    const store = await read(awkwardGraph);
    const derivation = store.getObjects(
      named('edge:e:01'),
      named('prov:qualifiedDerivation'),
      null,
    );

    expect(said(store, 'edge:e:01').filter((line) => !line.includes('_:'))).toEqual([
      'property:booked "2022-11"^^xsd:gYearMonth',
      'property:notes ""',
      'property:notes "a|b\\"',
      'property:notes "by the "window""',
      'property:number "7"^^xsd:integer',
      'property:payer <urn:communique:node:rider:self>',
      'prov:wasDerivedFrom <urn:communique:node:paper:a>',
      'prov:wasDerivedFrom <urn:communique:node:paper:unseen>',
      'rdf:object <urn:communique:node:trip:day>',
      'rdf:predicate <urn:communique:relationship:GOES>',
      `rdf:subject <urn:communique:${BJORN}>`,
      'rdf:type <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement>',
      'rdf:type <urn:communique:type:Seat>',
      'schema:endDate "2023"^^xsd:gYear',
      'schema:startDate "2023"^^xsd:gYear',
    ]);
    expect(derivation).toHaveLength(1);
    expect(
      store
        .getQuads(derivation[0] ?? null, null, null, null)
        .map(line)
        .sort(),
    ).toEqual([
      'communique:paragraph "3"^^xsd:integer',
      'prov:entity <urn:communique:node:paper:a>',
      'rdf:type <http://www.w3.org/ns/prov#Derivation>',
    ]);
  });

  it('loses no node, no edge and no document', async () => {
    const store = await read(awkwardGraph);
    const label = named('rdfs:label');

    for (const { id } of awkwardNodes) {
      expect([id, store.countQuads(node(id), label, null, null)]).toEqual([id, 1]);
    }
    for (const edge of awkwardEdges) {
      expect([edge.id, hasTriple(store, ...ends(edge))]).toEqual([edge.id, true]);
      const { start, end, properties, sources } = edge;
      const values = Object.values(properties).flat();
      const carried = [start, end].filter((date) => date !== undefined).length + values.length;
      const own = store.getQuads(named(`edge:${edge.id}`), null, null, null);
      const about = own.filter(
        (quad) => !/#(?:type|subject|predicate|object)$/u.test(quad.predicate.value),
      );
      const exact = sources.filter(({ paragraph }) => paragraph !== undefined);
      expect([edge.id, about.length]).toEqual([edge.id, carried + sources.length + exact.length]);
    }
  });

  it('describes every term of its own', async () => {
    const store = await read(awkwardGraph);
    const terms: readonly Term[] = [
      ...store.getPredicates(null, null, null),
      ...store.getObjects(null, named('rdf:type'), null),
    ];
    const own = terms.filter(({ value }) =>
      /^urn:communique:(?:property|relationship|type|paragraph)/u.test(value),
    );

    expect(own.length).toBeGreaterThan(10);
    for (const term of own)
      expect(said(store, term.value.slice('urn:communique:'.length))).toEqual(
        expect.arrayContaining([expect.stringMatching(/^rdfs:comment ".+"$/u)]),
      );
  });

  it('describes the types of an empty graph, and says if it was cut', async () => {
    const cut = { ...emptyGraph, cut: { totalNodes: 7, totalEdges: 9 } };

    const store = await read(cut);

    expect(said(store, 'type:Trip')).toContain('rdfs:subClassOf <https://schema.org/Trip>');
    expect(said(store, 'graph')).toContain('schema:description "a part of 7 nodes and 9 edges"');
  });

  it('uses the terms that all relationships of a name share if the types of the ends are unknown', async () => {
    const odd: ViewEdge = {
      ...{
        id: 'e:1',
        type: 'ABOUT',
        from: '1',
        to: '2',
        label: 'about',
        properties: { number: 2 },
      },
      ...{ start: undefined, end: undefined, sources: [] },
    };

    const store = await read(graphOf([], [odd], awkwardModel));

    expect(said(store, 'node:1')).toEqual(['relationship:ABOUT <urn:communique:node:2>']);
    expect(said(store, 'edge:e:1')).toContain('property:number "2"^^xsd:double');
  });
});

async function read(graph: typeof awkwardGraph): Promise<Store> {
  return new Store(new Parser({ format: 'Turtle' }).parse(await writeText(TURTLE, graph)));
}

/** The predicates and objects of a subject, sorted, with abbreviated IRIs. */
function said(store: Store, name: string): readonly string[] {
  return store.getQuads(named(name), null, null, null).map(line).sort();
}

function line({ predicate, object }: Quad): string {
  if (object.termType === 'BlankNode') return `${short(predicate.value)} _:`;
  if (object.termType !== 'Literal') return `${short(predicate.value)} <${object.value}>`;
  const type = short(object.datatype.value);
  return `${short(predicate.value)} "${object.value}"${type === 'xsd:string' ? '' : `^^${type}`}`;
}

function short(iri: string): string {
  if (iri === 'urn:communique:paragraph') return 'communique:paragraph';
  for (const [prefix, start] of Object.entries(PREFIXES)) {
    if (!iri.startsWith(start)) continue;
    return prefix === 'communique'
      ? iri.slice(start.length)
      : `${prefix}:${iri.slice(start.length)}`;
  }
  return iri;
}

function named(name: string): NamedNode {
  const [prefix = '', rest = ''] = name.split(/:(.*)/su);
  const start = Object.entries(PREFIXES).find(([known]) => known === prefix)?.[1];
  return DataFactory.namedNode(start === undefined ? `urn:communique:${name}` : start + rest);
}

function node(id: string): NamedNode {
  return DataFactory.namedNode(
    `urn:communique:node:${encodeURIComponent(id).replaceAll('%3A', ':')}`,
  );
}

function hasTriple(store: Store, subject: Term, predicate: Term, object: Term): boolean {
  return store.countQuads(subject, predicate, object, null) === 1;
}

function ends({ from, type, to }: ViewEdge): [NamedNode, NamedNode, NamedNode] {
  return [node(from), named(`relationship:${type}`), node(to)];
}
