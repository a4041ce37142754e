import { groupBy } from '../kernel/group-by.js';
import { sortTexts } from '../kernel/compare-text.js';
import type { EdgeRecord } from '../model/record.js';
import type { Neighbors } from '../plan/neighbors-question.js';
import { farType } from '../plan/hop.js';
import type { GraphView, NodeRelationship, ViewSource } from './graph-view.js';
import { elementFactoryOf } from './element-factory.js';
import type { ViewContext, ViewSelection } from './view-context.js';
import { degreeHops } from '../plan/view-scope.js';

/** What of a view is wanted beyond its nodes and edges; the rest is not computed. */
export interface ViewWants {
  /** `degree` and `relationships` of nodes. */
  readonly degrees: boolean;
  /** Names and URLs of sources. */
  readonly sources: boolean;
  /** `totalNodes` and `totalEdges`. */
  readonly totals: boolean;
}

/** Builds a view of the selected nodes, with every edge between them. */
export async function buildView(
  context: ViewContext,
  selection: ViewSelection,
  wants: ViewWants,
): Promise<GraphView> {
  const { model, store, options } = context;
  const { relationships } = selection;
  const ids = sortTexts(selection.ids);
  const [nodes, edges, around, totals] = await Promise.all([
    store.nodes(ids, options),
    store.edgesAmong({ ids, relationships }, options),
    wants.degrees ? store.neighbors({ ids, hops: degreeHops(model), limit: 0 }, options) : [],
    wants.totals ? countWhole(context, selection) : undefined,
  ]);
  const make = elementFactoryOf(model);
  const sourceOf = await readSources(context, wants.sources ? edges : []);
  const hopsOf = groupBy(around, ({ id }) => id);
  const shownOf = wants.degrees ? countShown(edges) : new Map<string, number>();
  return {
    nodes: nodes.map((record) => {
      const hops = hopsOf.get(record.id) ?? [];
      const degree = hops.reduce((sum, { count }) => sum + count, 0);
      return { ...make.node(record, degree), relationships: hops.map(toRelationship(shownOf)) };
    }),
    edges: edges
      .map((record) => make.edge(record, sourceOf))
      .sort((left, right) => (left.id < right.id ? -1 : 1)), // ids are ASCII, and no two are equal
    totalNodes: selection.truncated ? totals?.nodes : nodes.length,
    totalEdges: selection.truncated ? totals?.edges : edges.length,
    truncated: selection.truncated,
  };
}

async function countWhole(
  { store, options }: ViewContext,
  { truncated, relationships, whole }: ViewSelection,
): Promise<{ readonly nodes: number; readonly edges: number } | undefined> {
  const ids = truncated ? await whole() : undefined;
  if (ids === undefined) return undefined;
  const edges = await store.edgesAmong({ ids, relationships }, options);
  return { nodes: ids.length, edges: edges.length };
}

/** Reads the names and URLs of the documents that state some edges. */
export async function readSources(
  { store, options }: ViewContext,
  edges: readonly EdgeRecord[],
): Promise<(id: string) => Pick<ViewSource, 'label' | 'url'>> {
  const ids = new Set(edges.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const records = ids.size === 0 ? [] : await store.nodes([...ids], options);
  const known = new Map(
    records.map(({ id, properties: { name, url } }) => [
      id,
      {
        label: typeof name === 'string' ? name : id,
        url: typeof url === 'string' ? url : undefined,
      },
    ]),
  );
  return (id) => known.get(id) ?? { label: id, url: undefined };
}

/** The number of edges of the view at each node, by relationship and direction. */
function countShown(edges: readonly EdgeRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { type, fromType, toType, from, to } of edges) {
    add(`${from} OUT ${type} ${toType}`);
    add(`${to} IN ${type} ${fromType}`);
  }
  return counts;
}

function toRelationship(
  shownOf: ReadonlyMap<string, number>,
): (neighbors: Neighbors) => NodeRelationship {
  return ({ id, hop, count }) => {
    const { direction, relationship } = hop;
    const to = farType(hop);
    const shown = shownOf.get(`${id} ${direction} ${relationship.type} ${to}`) ?? 0;
    return { type: relationship.type, direction, to, count, shown };
  };
}
