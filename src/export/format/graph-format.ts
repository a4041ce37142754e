import type { GraphModel } from '../../model/graph-model.js';
import type { ViewEdge, ViewNode } from '../../view/graph-view.js';

/** A graph on its way into a file: however large it is, its nodes and edges pass one after another. */
export interface ExportGraph {
  readonly model: GraphModel;
  /** What is shown, in a few words: a title. */
  readonly title: string;
  /** Where the graph was cut: how many nodes and edges there are in all, as far as that is known. Absent where it is whole. */
  readonly cut:
    | { readonly totalNodes: number | undefined; readonly totalEdges: number | undefined }
    | undefined;
  /** The nodes, each once, in an order that is always the same. May be asked for several times. */
  nodes(): AsyncIterable<readonly PlacedNode[]>;
  /** The edges, likewise; both ends of each are among the nodes. */
  edges(): AsyncIterable<readonly ExportEdge[]>;
  /** Whether there may be derived edges among them. */
  readonly hasDerived?: boolean;
}

/** A node and its place on the map, to two decimals. */
export interface PlacedNode extends ViewNode {
  readonly x: number;
  readonly y: number;
}

/** An edge that is in the graph, or one that follows from others. */
export interface ExportEdge extends ViewEdge {
  /** Of one that is derived: how many nodes lead from the one end to the other. */
  readonly count?: number;
}

/** A kind of file into which a graph can be written. One file of `src/export/` each. */
export interface GraphFormat {
  /** How the name of such a file ends, without a dot before it: `d3.json`. */
  readonly extension: string;
  /** With its charset where it has one. */
  readonly mediaType: string;
  /** For whom it is, in a sentence. */
  readonly description: string;
  /** Writes the text of the file, in chunks; equal graphs give equal texts. */
  write(graph: ExportGraph): AsyncIterable<string>;
}
