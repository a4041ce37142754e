import type { JsonText } from '../json/json-text.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../plan/neighbors-question.js';
import type { PairsAnswer, PairsQuestion } from '../plan/pairs-question.js';
import type { PathsAnswer, PathsQuestion } from '../plan/paths-question.js';
import type { Plan } from '../plan/plan.js';
import type { SearchAnswer, SearchQuestion } from '../plan/search-question.js';
import type { ResolvedEdgeWriter } from './resolved-edge-writer.js';
import type { StoreCounts } from './store-counts.js';

/**
 * Where the graph is kept. Two stores given the same records answer the same plan with equal
 * answers, order included: `test/store` holds them to it.
 */
export interface Store extends GraphReader {
  /** How many records are best put at once where there are many. */
  readonly batchSize: number;
  /**
   * Gets the store ready for reading and writing, and tells what is in it. May be called again.
   *
   * @throws CommuniqueError `STORE_UNAVAILABLE` where the store is away, `BAD_SETTINGS` where it
   *   refuses us or holds a graph of somebody else's, which is left alone.
   */
  prepare(): Promise<StoreContents>;
  /**
   * Puts all records or none, in any order. A node or an edge that is there already gets the
   * values of its record; putting records twice leaves what putting them once does.
   *
   * @throws CommuniqueError `INVALID_RECORDS` where an edge has an end that is neither in the
   *   graph nor among the records, a unique value is taken, or something else is among the records.
   */
  write(records: Iterable<GraphRecord>): Promise<WriteResult>;
  /** Absent where nodes have no places. */
  readonly resolvedEdges?: ResolvedEdgeWriter;
  /** Notes that all of a graph has been put, so that the next `prepare` tells `loaded`. */
  markLoaded(): Promise<void>;
  /** Resolves while the store can be asked. @throws CommuniqueError `STORE_UNAVAILABLE` */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/**
 * What can be asked of a graph. Every method fails with a CommuniqueError: `TIMEOUT` where it takes
 * longer than the store allows, `STORE_UNAVAILABLE` where the store is away; and with the signal's
 * reason where nobody waits for the answer any more.
 */
export interface GraphReader {
  /** Where the graph is kept. */
  readonly kind: StoreKind;
  /**
   * An object that stands for what is in the graph now: another one after each writing. `undefined`
   * where others write to it too, and nobody would tell.
   */
  readonly state: object | undefined;
  /**
   * Answers a plan with JSON, which has the shape of the plan.
   *
   * @throws CommuniqueError `NONCONFORMING_VALUE` where the graph holds something that the schema does not allow,
   *   or a sum is larger than a number can be.
   */
  read(plan: Plan, options?: PlanReadOptions): Promise<JsonText>;
  /** Finds nodes by words. The first search waits until the texts have been indexed. */
  search(question: SearchQuestion, options?: ReadOptions): Promise<SearchAnswer>;
  /** Finds the shortest paths; none where there is none of at most that length. */
  paths(question: PathsQuestion, options?: ReadOptions): Promise<PathsAnswer>;
  /** Lists the pairs that a derived relationship connects, in the order asked, then by both ids. */
  pairs(question: PairsQuestion, options?: ReadOptions): Promise<PairsAnswer>;
  /** Lists what is one hop away: by the order of the ids, then of the hops. */
  neighbors(question: NeighborsQuestion, options?: ReadOptions): Promise<readonly Neighbors[]>;
  /** Lists the edges among some nodes: by relationship in the order asked, then as `records` has them. */
  edgesAmong(question: EdgesAmongQuestion, options?: ReadOptions): Promise<readonly EdgeRecord[]>;
  /** The nodes with these ids, in the order asked; unknown ones are left out. */
  nodes(ids: readonly string[], options?: ReadOptions): Promise<readonly NodeRecord[]>;
  /** How much there is of everything. */
  counts(options?: ReadOptions): Promise<StoreCounts>;
  /**
   * Every record of the graph: nodes by type and id, then edges by relationship and ends.
   * The graph must not be written to meanwhile.
   */
  records(): AsyncIterable<GraphRecord>;
  /** The statement with which a plan is answered, a line each; none where there is no such thing. */
  explain(plan: Plan): readonly string[];
}

export const STORE_KINDS = ['EMBEDDED', 'NEO4J'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** What a store holds: nothing, a graph that was never put to its end, or a graph. */
export type StoreContents = 'empty' | 'half loaded' | 'loaded';

export interface ReadOptions {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** How a plan is read. */
export interface PlanReadOptions extends ReadOptions {
  /**
   * Whether a value that the schema does not allow tells under `NONCONFORMING_KEY` in its place what is wrong
   * with it: for graphql-js, which tells the client where. Else the reading fails.
   */
  readonly marksNonconforming?: boolean;
}

/** How many records were put. */
export interface WriteResult {
  readonly nodes: number;
  readonly edges: number;
}
