import { MultiGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { AWKWARD_IN_XML, AWKWARD_TEXT, awkwardEdges, awkwardNodes } from './awkward-graph.js';
import { runPython } from './python.js';

/** A graph as a program has read it, with all attributes of each node and edge. */
export interface ReadGraph {
  readonly nodes: readonly ReadElement[];
  readonly edges: readonly ReadElement[];
}

/** The attributes that every program reads; each has more. */
interface ReadElement {
  readonly id?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly label?: unknown;
}

/** Reads a graph with a library of Python. */
export function readInPython(
  reader: 'networkx' | 'igraph',
  format: 'gexf' | 'graphml',
  text: string,
): Promise<ReadGraph> {
  const request = JSON.stringify({ reader, format, text });
  return runPython('test/export/read-xml-graph.py', request) as Promise<ReadGraph>;
}

/** Reads a graph with the parsers of graphology. */
export function readInGraphology(format: 'gexf' | 'graphml', text: string): ReadGraph {
  const parse = format === 'gexf' ? parseGexf : parseGraphml;
  const graph = parse(MultiGraph<Attributes, Attributes>, text);
  return {
    nodes: graph.mapNodes((id, attributes) => ({ ...attributes, id })),
    edges: graph.mapEdges((id, attributes, from, to) => ({ ...attributes, id, from, to })),
  };
}

/** Expects the ids, ends and labels of the awkward graph, except for what XML cannot represent. */
export function expectAwkwardGraph({ nodes, edges }: ReadGraph): void {
  expect(nodes.map(({ id, label }) => ({ id, label })).sort(byId)).toEqual(
    awkwardNodes.map(({ id, label }) => ({ id, label: inXml(label) })),
  );
  expect(edges.map(({ id, from, to, label }) => ({ id, from, to, label })).sort(byId)).toEqual(
    awkwardEdges.map(({ id, from, to, label }) => ({ id, from, to, label })),
  );
}

function inXml(label: string): string {
  return label.replace(AWKWARD_TEXT, AWKWARD_IN_XML).replace('\ud800', '');
}

function byId(one: ReadElement, other: ReadElement): number {
  return String(one.id) < String(other.id) ? -1 : 1;
}
