import type { ExportGraph, GraphFormat } from '../../src/export/format/graph-format.js';

/** The whole text of a file. */
export async function printGraph(format: GraphFormat, graph: ExportGraph): Promise<string> {
  let text = '';
  for await (const chunk of format.write(graph)) text += chunk;
  return text;
}

/** A graph as a program has read it: the labels of its nodes by id, the ends of its edges by id. */
export interface ReadGraph {
  readonly nodes: Readonly<Record<string, unknown>>;
  readonly edges: Readonly<Record<string, readonly unknown[]>>;
}
