import type { Facts } from './element-facts.js';
import type { ExportGraph } from './graph-format.js';

/** The title of a graph, with a note if it was cut. */
export function titleWithCut({ title, cut }: ExportGraph): string {
  return cut === undefined ? title : `${title} (${describeCut(cut)})`;
}

/** The totals of a graph that was cut, for JSON; `null` if not counted. */
export function cutFacts({ cut }: ExportGraph): Facts | undefined {
  if (cut === undefined) return undefined;
  const { totalNodes = null, totalEdges = null } = cut;
  return { totalNodes, totalEdges };
}

/** `a part of 500 nodes and 1200 edges`; without numbers if not counted. */
export function describeCut({ totalNodes, totalEdges }: NonNullable<ExportGraph['cut']>): string {
  return totalNodes === undefined || totalEdges === undefined
    ? 'a part of a larger graph'
    : `a part of ${totalNodes} nodes and ${totalEdges} edges`;
}
