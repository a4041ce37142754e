import type { GraphModel } from '../model/graph-model.js';
import { constantCase } from '../model/name-forms.js';
import type { EdgeRecord } from '../model/record.js';
import type { Shape } from '../plan/shape.js';
import { buildView } from '../view/build-view.js';
import type { ViewEdge } from '../view/graph-view.js';
import { measureView } from '../view/measure-view.js';
import { elementFactoryOf } from '../view/element-factory.js';
import type { ViewContext, ViewSelection } from '../view/view-context.js';
import type { PlainAnswer } from './fill-shape.js';
import { selectedPaths } from './selected-paths.js';

/** Builds the view of a selection, with only as much of it as the request selects. */
export async function plainView(
  context: ViewContext,
  selection: ViewSelection,
  shape: Shape,
): Promise<PlainAnswer> {
  const wanted = selectedPaths(shape);
  const view = await buildView(context, selection, {
    degrees: wanted.has('nodes.degree') || wanted.has('nodes.relationships'),
    sources: false,
    totals: wanted.has('totalNodes') || wanted.has('totalEdges'),
  });
  const isMeasured = ['pageRank', 'betweenness', 'community'].some((name) =>
    wanted.has(`nodes.${name}`),
  );
  const measures = isMeasured ? await measureView(view, context.options) : undefined;
  return {
    ...view,
    nodes: view.nodes.map((node) => ({
      ...node,
      ...measures?.get(node.id),
      type: constantCase(node.type),
      relationships: node.relationships.map((each) => ({ ...each, to: constantCase(each.to) })),
      node: node.id,
    })),
    edges: view.edges.map(plainEdge),
  };
}

/** Edges as in the API, outside of a view. */
export function plainEdges(
  model: GraphModel,
  edges: readonly EdgeRecord[],
): readonly PlainAnswer[] {
  const make = elementFactoryOf(model);
  return edges.map((edge) => plainEdge(make.edge(edge, () => ({ label: '', url: undefined }))));
}

/** Sources have the ids of documents, which are read as nodes later. */
function plainEdge(edge: ViewEdge): PlainAnswer {
  return {
    ...edge,
    sources: edge.sources.map(({ id, paragraph }) => ({ source: id, paragraph })),
  };
}
