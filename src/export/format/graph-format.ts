import type { GraphModel } from '../../model/graph-model.js';
import type { ViewEdge, ViewNode } from '../../view/graph-view.js';

/** A graph to export. Its nodes and edges are streamed, so that it can be of any size. */
export interface ExportGraph {
  readonly model: GraphModel;
  readonly title: string;
  /** If the graph was cut: the total numbers of nodes and edges, if known. */
  readonly cut:
    | { readonly totalNodes: number | undefined; readonly totalEdges: number | undefined }
    | undefined;
  /** The nodes in batches, always in the same order. Can be called several times. */
  nodes(): AsyncIterable<readonly PlacedNode[]>;
  /** As `nodes`; both ends of each edge are among the nodes. */
  edges(): AsyncIterable<readonly ExportEdge[]>;
  /** Whether there may be derived edges. */
  readonly hasDerived?: boolean;
}

/** A node and its place in the layout, to two decimals. */
export interface PlacedNode extends ViewNode {
  readonly x: number;
  readonly y: number;
}

/** A stored or derived edge. */
export interface ExportEdge extends ViewEdge {
  /** Of a derived edge: how many nodes connect its ends. */
  readonly count?: number;
}

/** A file format for graphs. */
export interface GraphFormat {
  /** Without the leading dot: `d3.json`. */
  readonly extension: string;
  /** With its charset, if it has one. */
  readonly mediaType: string;
  /** The programs that read it, in a sentence. */
  readonly description: string;
  /** Writes the text of the file in chunks; equal graphs give equal texts. */
  write(graph: ExportGraph): AsyncIterable<string>;
}
