import type { EdgeRecord } from '../../../model/record.js';
import type { NodeIds, ResolvedEdgeWriter } from '../../resolved-edge-writer.js';
import type { ResolvedEdges } from '../../resolved-edges.js';
import { IdTable } from '../graph/id-table.js';
import type { Graph } from '../graph/stored-graph.js';
import { listResolvedEdges } from './list-resolved-edges.js';
import { putResolvedEdges } from './put-resolved-edges.js';

/** Writes resolved edges into a graph. */
export class ResolvedWriter implements ResolvedEdgeWriter {
  readonly #graph: Graph;
  readonly #beforeWrite: () => void;
  readonly #afterWrite: () => void;
  /** By type; built while a graph is loaded, and released after that. */
  readonly #ids = new Map<string, NodeIds>();

  constructor(
    graph: Graph,
    on: { readonly beforeWrite: () => void; readonly afterWrite: () => void },
  ) {
    this.#graph = graph;
    this.#beforeWrite = on.beforeWrite;
    this.#afterWrite = on.afterWrite;
  }

  idsOf(type: string): NodeIds {
    let ids = this.#ids.get(type);
    if (ids === undefined) this.#ids.set(type, (ids = new IdTable(this.#graph.nodesByIndex(type))));
    return ids;
  }

  // A failure must reach the caller as a rejection, not as an exception before the promise.
  // eslint-disable-next-line @typescript-eslint/require-await
  async write(lists: readonly ResolvedEdges[]): Promise<void> {
    this.#beforeWrite();
    putResolvedEdges(this.#graph, lists);
    this.#afterWrite();
  }

  recordsOf(edges: ResolvedEdges): readonly EdgeRecord[] {
    return listResolvedEdges(this.#graph, edges);
  }

  /** Releases the ids, which are looked up again when they are asked for. */
  releaseIds(): void {
    this.#ids.clear();
  }
}
