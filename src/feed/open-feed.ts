import { parse } from 'graphql';
import type { ExportEdge, ExportGraph } from '../export/format/graph-format.js';
import { leadingComment } from '../kernel/leading-comment.js';
import { assertNever } from '../kernel/errors.js';
import { scopedRelationships } from '../plan/view-scope.js';
import { buildView } from '../view/build-view.js';
import { expectNodes } from '../view/expect-nodes.js';
import type { GraphView } from '../view/graph-view.js';
import { placeNodesInTurns } from '../view/place-nodes.js';
import { selectGraph } from '../view/select-graph.js';
import { selectNeighborhood } from '../view/select-neighborhood.js';
import type { ViewContext, ViewSelection } from '../view/view-context.js';
import { answeredGraph } from './answered-graph.js';
import type { FeedContext } from './feed-context.js';
import type { FeedQuestion } from './feed-question.js';
import { joinNodes } from './join-nodes.js';
import { streamWhole } from './stream-whole.js';

/** Opens the graph to export. */
export async function openFeed(asked: FeedQuestion, context: FeedContext): Promise<ExportGraph> {
  switch (asked.kind) {
    case 'whole':
      return streamWhole(context);
    case 'graph':
      return viewGraph(
        context,
        await selectGraph(context, asked.question),
        context.model.about?.title ?? 'Graph',
      );
    case 'neighborhood': {
      const { of } = asked.question;
      const selection = await selectNeighborhood(context, asked.question);
      return viewGraph(context, selection, await titleOf(context, 'Around', of, ', '));
    }
    case 'path': {
      const { from, to } = asked.question;
      await expectNodes(context, [from, to], 'path(from:, to:)');
      const { paths } = await context.store.paths(asked.question, context.options);
      const ids = new Set(paths.flatMap(({ nodes }) => nodes));
      const title = await titleOf(context, 'From', [from, to], ' to ');
      return viewGraph(context, selectionOf(context, [...ids]), title);
    }
    case 'document': {
      const answered = await answeredGraph(parse(asked.document), context);
      const { ids, derived } = await joinNodes(answered, context);
      const title = leadingComment(asked.document) ?? asked.name;
      return viewGraph(context, selectionOf(context, ids), title, derived);
    }
    default:
      return assertNever(asked);
  }
}

/** A title made of the names of nodes. */
async function titleOf(
  { store, options }: ViewContext,
  start: string,
  ids: readonly string[],
  between: string,
): Promise<string> {
  const nodes = await store.nodes(ids, options);
  const names = nodes.map(({ id, properties: { name } }) => (typeof name === 'string' ? name : id));
  return `${start} ${names.join(between)}`;
}

/** Selects the given nodes and the edges between them; documents only if they are among the nodes. */
function selectionOf({ model }: ViewContext, ids: readonly string[]): ViewSelection {
  const types = [...model.nodeTypes.values()]
    .filter(({ singular }) => ids.some((id) => id.startsWith(`${singular}:`)))
    .map(({ name }) => name);
  return {
    ids,
    relationships: scopedRelationships(model, { types, relationships: undefined }),
    truncated: false,
    whole: () => Promise.resolve(ids),
  };
}

async function viewGraph(
  context: ViewContext,
  selection: ViewSelection,
  title: string,
  derived: readonly ExportEdge[] = [],
): Promise<ExportGraph> {
  const view = await buildView(context, selection, { degrees: true, sources: true, totals: true });
  const edges = derived.length === 0 ? view.edges : [...view.edges, ...derived].sort(byId);
  const places = await placeNodesInTurns(view.nodes, edges, context.options.signal);
  const nodes = view.nodes.map((node) => ({ ...node, ...(places.get(node.id) ?? { x: 0, y: 0 }) }));
  return {
    model: context.model,
    title,
    cut: cutOf(view),
    nodes: () => inBatches(nodes),
    edges: () => inBatches(edges),
    hasDerived: derived.length > 0,
  };
}

/** Ids are ASCII, and no two are equal. */
function byId(left: ExportEdge, right: ExportEdge): number {
  return left.id < right.id ? -1 : 1;
}

function cutOf({ truncated, totalNodes, totalEdges }: GraphView): ExportGraph['cut'] {
  return truncated ? { totalNodes, totalEdges } : undefined;
}

const BATCH = 1000;

// eslint-disable-next-line @typescript-eslint/require-await -- callers expect an async iterable
async function* inBatches<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
