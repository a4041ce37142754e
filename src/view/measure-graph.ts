import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { compareText } from '../kernel/compare-text.js';
import { defaultExport } from '../kernel/default-export.js';

const louvain = defaultExport(louvainModule);
const betweennessCentrality = defaultExport(betweennessModule);
const pagerank = defaultExport(pagerankModule);

/** A graph as ids only, to be posted to another thread. */
export interface PlainGraph {
  /** Equal graphs have them in the same order. */
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Centrality and community of a node in a view. */
export interface NodeMeasures {
  /** PageRank (Page et al., 1999) with a damping of 0.85; the sum over a view is 1. */
  readonly pageRank: number;
  /** Betweenness (Brandes, 2001), divided by the number of pairs of other nodes. */
  readonly betweenness: number;
  /** Louvain (Blondel et al., 2008); numbered from the largest, equally large ones by their first ids. */
  readonly community: number;
}

/**
 * Measures a graph as a simple undirected one: directions, parallel edges and loops do not count. Equal
 * graphs have equal measures.
 */
export function measureGraph({ nodes, edges }: PlainGraph): ReadonlyMap<string, NodeMeasures> {
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const [from, to] of edges) if (from !== to) graph.mergeEdge(from, to);
  if (graph.order === 0) return new Map();
  const unweighted = { getEdgeWeight: null };
  const pageRanks = pagerank(graph, unweighted);
  const betweennesses = betweennessCentrality(graph, { ...unweighted, normalized: true });
  const communities = numberCommunities(
    graph.size === 0 ? separate(nodes) : louvain(graph, { ...unweighted, rng: createRandom() }),
  );
  return new Map(
    nodes.map((id) => [
      id,
      {
        pageRank: round(pageRanks[id]),
        betweenness: round(betweennesses[id]),
        community: communities.get(id) ?? 0,
      },
    ]),
  );
}

/** Without edges, each node is a community of its own. */
function separate(nodes: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(nodes.map((id, index) => [id, index]));
}

function numberCommunities(found: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const groups = new Map<number, string[]>();
  for (const [id, group] of Object.entries(found)) {
    const same = groups.get(group);
    if (same === undefined) groups.set(group, [id]);
    else same.push(id);
  }
  const firstOf = (ids: readonly string[]): string =>
    ids.reduce((first, id) => (compareText(id, first) < 0 ? id : first));
  const ordered = [...groups.values()]
    .map((ids) => ({ ids, first: firstOf(ids) }))
    .sort((a, b) => b.ids.length - a.ids.length || compareText(a.first, b.first));
  return new Map(ordered.flatMap(({ ids }, number) => ids.map((id) => [id, number] as const)));
}

/** To six decimals: later ones depend on the order of additions. */
function round(value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : Math.round(value * 1e6) / 1e6;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same each time, as the seed is fixed. */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
