import type { GraphModel, Relationship } from '../model/graph-model.js';
import type { GraphReader, ReadOptions } from '../store/store.js';

/** What the makers of views read from. */
export interface ViewContext {
  readonly model: GraphModel;
  readonly store: GraphReader;
  readonly options: ReadOptions;
}

/** Which nodes and edges a view shows, before anything else is known of them. */
export interface ViewSelection {
  /** The ids of the nodes, in their order. */
  readonly ids: readonly string[];
  /** Edges of these are shown between them. */
  readonly relationships: readonly Relationship[];
  /** Whether a limit has left out nodes. */
  readonly truncated: boolean;
  /**
   * The ids of all nodes that there would be without limits; `undefined` where there are more than
   * `MOST_COUNTED`.
   */
  readonly whole: () => Promise<readonly string[] | undefined>;
}

/** Past this many nodes the whole of a cut view is not counted: it would take long, and says little. */
export const MOST_COUNTED = 10_000;
