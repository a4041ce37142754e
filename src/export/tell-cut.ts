import type { ExportGraph } from './graph-format.js';

/** The title of a graph, and that it is not whole where that is so. */
export function tellCut({ title, cut }: ExportGraph): string {
  if (cut === undefined) return title;
  return `${title} (a part of ${cut.totalNodes} nodes and ${cut.totalEdges} edges)`;
}
