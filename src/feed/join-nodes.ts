import { type DocumentNode, Kind, OperationTypeNode, type SelectionNode } from 'graphql';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { scopedHops, scopedRelationships } from '../plan/view-scope.js';
import { type AnsweredGraph, readAnswered } from './answered-graph.js';
import type { FeedContext } from './feed-context.js';
import { FilterPaths } from './filter-paths.js';
import { argument, ID_FIELD, select } from './trace-keys.js';

/** More nodes are not connected: the picture would be a tangle. */
const MOST_JOINED = 300;
/** The most shared neighbors that are added. */
const MOST_SHARED = 40;

/**
 * Connects the nodes of an answer if most of them would have no edge, as those of a plain list: by the derived
 * edges between them, or else by neighbors that at least two of them share.
 */
export async function joinNodes(
  answered: AnsweredGraph,
  context: FeedContext,
): Promise<AnsweredGraph> {
  const { ids } = answered;
  if (ids.length < 2 || ids.length > MOST_JOINED) return answered;
  if (!(await areMostlyIsolated(answered, context))) return answered;
  const related = await addDerived(answered, context);
  if (!(await areMostlyIsolated(related, context))) return related;
  return { ...related, ids: [...ids, ...(await sharedNeighbors(ids, context))] };
}

/** Whether most of the nodes have no edge. */
async function areMostlyIsolated(
  { ids, derived }: AnsweredGraph,
  context: FeedContext,
): Promise<boolean> {
  const { model, store, options } = context;
  const relationships = scopedRelationships(model, scopeOf(model, ids));
  const stored = await store.edgesAmong({ ids, relationships }, options);
  const connected = new Set([...stored, ...derived].flatMap(({ from, to }) => [from, to]));
  return ids.length > 2 * connected.size;
}

/** Adds the derived edges between the nodes. */
async function addDerived(answered: AnsweredGraph, context: FeedContext): Promise<AnsweredGraph> {
  const types = typesOf(context.model, answered.ids);
  const paths = new FilterPaths(context.model);
  const selections = [...types].flatMap(([type, ids]): readonly SelectionNode[] => {
    const fields = [...type.relationships.values()].flatMap((field) => {
      const target = context.model.nodeTypes.get(field.target);
      const far = target && types.get(target);
      return field.kind === 'derived' && far !== undefined
        ? [paths.selectDerived(field, among(far))]
        : [];
    });
    if (fields.length === 0) return [];
    const nodes = select('nodes', { selections: [ID_FIELD, ...fields] });
    return [select(type.plural, { args: among(ids), selections: [nodes] })];
  });
  if (selections.length === 0) return answered;
  const { derived } = await readAnswered(documentOf(selections), paths.derived, context);
  return { ids: answered.ids, derived: oncePerPair([...answered.derived, ...derived]) };
}

/** Keeps one edge for each two nodes, that of the first relationship in the model. */
function oncePerPair(edges: AnsweredGraph['derived']): AnsweredGraph['derived'] {
  const pairs = new Set<string>();
  return edges.filter(({ from, to }) => {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
}

/** Neighbors of at least two of the nodes, those of most nodes first. */
async function sharedNeighbors(
  ids: readonly string[],
  { model, store, options }: FeedContext,
): Promise<readonly string[]> {
  const hops = scopedHops(model, scopeOf(model, ids));
  const known = new Set(ids);
  const sharers = new Map<string, Set<string>>();
  for (const { id, far } of await store.neighbors({ ids, hops, limit: MOST_JOINED }, options)) {
    for (const each of far) {
      if (known.has(each)) continue;
      const near = sharers.get(each);
      if (near === undefined) sharers.set(each, new Set([id]));
      else near.add(id);
    }
  }
  return [...sharers]
    .filter(([, near]) => near.size > 1)
    .sort(([one, by], [other, byOther]) => byOther.size - by.size || (one < other ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(([id]) => id);
}

/** All types if documents are among the nodes, else the default scope, which excludes documents. */
function scopeOf(model: GraphModel, ids: readonly string[]) {
  const hasSources = [...typesOf(model, ids).keys()].some(({ name }) => name === model.sourceType);
  const types = hasSources ? [...model.nodeTypes.keys()] : undefined;
  return { types, relationships: undefined };
}

function typesOf(
  model: GraphModel,
  ids: readonly string[],
): ReadonlyMap<NodeType, readonly string[]> {
  const types = new Map<NodeType, readonly string[]>();
  for (const type of model.nodeTypes.values()) {
    const own = ids.filter((id) => id.startsWith(`${type.singular}:`));
    if (own.length > 0) types.set(type, own);
  }
  return types;
}

/** The arguments of a list that return exactly the nodes with these ids. */
function among(ids: readonly string[]) {
  const values = ids.map((value) => ({ kind: Kind.STRING, value }) as const);
  const test = objectOf('in', { kind: Kind.LIST, values });
  return [
    argument('where', objectOf('id', test)),
    argument('first', { kind: Kind.INT, value: String(ids.length) }),
  ];
}

function objectOf(name: string, value: Parameters<typeof argument>[1]) {
  return {
    kind: Kind.OBJECT,
    fields: [{ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: name } as const, value }],
  } as const;
}

function documentOf(selections: readonly SelectionNode[]): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ],
  };
}
