import type { GraphModel, Relationship } from '../model/graph-model.js';
import type { GraphReader, ReadOptions } from '../store/store.js';

/** What views are built from. */
export interface ViewContext {
  readonly model: GraphModel;
  readonly store: GraphReader;
  readonly options: ReadOptions;
}

/** Which nodes and edges a view shows, before they are read. */
export interface ViewSelection {
  /** The ids of the nodes, in their order. */
  readonly ids: readonly string[];
  /** The edges of these relationships between them are shown. */
  readonly relationships: readonly Relationship[];
  /** Whether a limit cut the nodes. */
  readonly truncated: boolean;
  /**
   * The ids of all nodes that there would be without limits; `undefined` if there are more than
   * `MOST_COUNTED`.
   */
  readonly whole: () => Promise<readonly string[] | undefined>;
}

/** More nodes of a cut view are not counted: it would take long, and the number is of little use. */
export const MOST_COUNTED = 10_000;
