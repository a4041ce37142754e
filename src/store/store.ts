import type { JsonText } from '../json/json-text.js';
import type { Edit, EditRules, LeftEdge } from '../model/edit.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import type { Redirects } from '../model/redirects.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../plan/neighbors-question.js';
import type { PairsAnswer, PairsQuestion } from '../plan/pairs-question.js';
import type { PathsAnswer, PathsQuestion } from '../plan/paths-question.js';
import type { Plan } from '../plan/plan.js';
import type { SearchAnswer, SearchQuestion } from '../plan/search-question.js';
import type { ExpectedRead, WarmUpOptions, WarmUpReport } from './expected-read.js';
import type { RanStatement } from './ran-statement.js';
import type { ResolvedEdgeWriter } from './resolved-edge-writer.js';
import type { StoreCounts } from './store-counts.js';

/**
 * A database for the graph. Two stores with the same records give equal answers to the same plan, including
 * the order: `test/store` verifies it.
 */
export interface Store extends GraphReader {
  /** The best number of records for one `write`, if there are many. */
  readonly batchSize: number;
  /**
   * Prepares the store for reading and writing, and reports what is in it. May be called again.
   *
   * @throws CommuniqueError `STORE_UNAVAILABLE` if the database cannot be reached, `BAD_SETTINGS` if it
   *   rejects the credentials or has a graph of another application, which is not changed.
   */
  prepare(): Promise<StoreContents>;
  /**
   * Puts all records or none; their order does not matter. A node or an edge that exists gets the values of
   * its record. Writing is idempotent.
   *
   * @throws CommuniqueError `INVALID_RECORDS` if an end of an edge is neither in the graph nor among the
   *   records, a unique value belongs to another node, a value does not conform, or an item is not a record.
   */
  write(records: Iterable<GraphRecord>): Promise<WriteResult>;
  /**
   * Carries out edits in one transaction: all of them or none.
   *
   * @param author Who asked for them, for the log of changes, if the store has one.
   * @throws CommuniqueError `BAD_USER_INPUT` with all problems, `CONFLICT` if they are only that nodes have other
   *   versions than expected.
   */
  edit(edits: readonly Edit[], rules: EditRules, author?: string): Promise<EditResult>;
  /**
   * Follows what is read for one answer, so that the answer can be cached until that changes. Absent if other
   * clients may write too, which the store would not notice; `undefined` after `close`.
   */
  readonly track?: (() => TrackedReader | undefined) | undefined;
  /** Whether no change is taken any more since one could not be written. Absent if that cannot happen. */
  readonly isReadOnly?: boolean;
  /** Absent if the store does not number its nodes. */
  readonly resolvedEdges?: ResolvedEdgeWriter;
  /** Marks the graph as completely loaded, so that the next `prepare` reports `loaded`. */
  markLoaded(): Promise<void>;
  /**
   * Gets ready for reads that will probably be asked, without disturbing those that are, and resolves when that is
   * done. Absent if a first read takes no longer than the next.
   */
  warmUp?(expected: readonly ExpectedRead[], options: WarmUpOptions): Promise<WarmUpReport>;
  /** Resolves if the store is available. @throws CommuniqueError `STORE_UNAVAILABLE` */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Reads a graph. Every method may fail with a CommuniqueError: `TIMEOUT` if it takes longer than the store
 * allows, `STORE_UNAVAILABLE` if the database cannot be reached. If the signal is aborted, it fails with
 * the signal's reason.
 */
export interface GraphReader {
  readonly kind: StoreKind;
  /**
   * An object that identifies the current state of the graph: each write replaces it. `undefined` if other
   * clients may write too, which the store would not notice.
   */
  readonly state: object | undefined;
  /**
   * Where the ids of merged nodes lead. Reads expect the ids of nodes that are there: who asks follows redirects
   * before, with `currentId`. Where others write too, it may be two seconds old.
   */
  redirects(): Redirects | Promise<Redirects>;
  /**
   * Answers a plan with JSON, which has the shape of the plan.
   *
   * @throws CommuniqueError `NONCONFORMING_VALUE` if a value in the graph is not allowed by the schema, or a
   *   sum overflows.
   */
  read(plan: Plan, options?: PlanReadOptions): Promise<JsonText>;
  /** Finds nodes by words. The first search waits until the texts have been indexed. */
  search(question: SearchQuestion, options?: ReadOptions): Promise<SearchAnswer>;
  /** Finds the shortest paths; none if the shortest is longer than asked for. */
  paths(question: PathsQuestion, options?: ReadOptions): Promise<PathsAnswer>;
  /** Lists the pairs that a derived relationship connects, in the order asked for, then by both ids. */
  pairs(question: PairsQuestion, options?: ReadOptions): Promise<PairsAnswer>;
  /** Lists the neighbors one hop away, in the order of the ids, then of the hops. */
  neighbors(question: NeighborsQuestion, options?: ReadOptions): Promise<readonly Neighbors[]>;
  /** Lists the edges among some nodes, by relationship in the order asked for, then in the order of `records`. */
  edgesAmong(question: EdgesAmongQuestion, options?: ReadOptions): Promise<readonly EdgeRecord[]>;
  /** The nodes with these ids, in the order of the ids; unknown ids are left out. */
  nodes(ids: readonly string[], options?: ReadOptions): Promise<readonly NodeRecord[]>;
  counts(options?: ReadOptions): Promise<StoreCounts>;
  /**
   * Every record of the graph: nodes by type and id, then edges by relationship and ends, then redirects, each after
   * the one to which it leads. The embedded store lists one state, whatever is written meanwhile; a Neo4j must not be
   * written to during the iteration.
   */
  records(): AsyncIterable<GraphRecord>;
}

/** A reader for one answer. */
export interface TrackedReader {
  /** Reads the graph as the store does. */
  readonly reader: GraphReader;
  /** Whether the same reads would read the same now. */
  readonly isCurrent: () => boolean;
  /** How much memory `isCurrent` takes by now, in bytes, approximately. */
  readonly bytes: () => number;
}

export const STORE_KINDS = ['EMBEDDED', 'NEO4J'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** What is in a store: nothing, a graph whose loading never finished, or a graph. */
export type StoreContents = 'empty' | 'half loaded' | 'loaded';

export interface ReadOptions {
  /** Aborted when the answer is no longer needed. */
  readonly signal?: AbortSignal;
  /** Called with each statement that was run to answer; never by a store without a query language. */
  readonly onStatement?: (ran: RanStatement) => void;
}

/** How a plan is read. */
export interface PlanReadOptions extends ReadOptions {
  /**
   * Whether a nonconforming value is replaced by an object that has the problem under `NONCONFORMING_KEY`:
   * graphql-js then reports an error with the path of the field. Otherwise the whole read fails.
   */
  readonly marksNonconforming?: boolean;
}

/** What edits have come to. */
export interface EditResult {
  /** The nodes of edits, in the order of these edits. */
  readonly nodes: readonly WrittenNode[];
  /** The edges that edits connect, and those of documents to nodes that they state. */
  readonly edges: Counted;
  /** The edges that a merge or its undo has not carried over. */
  readonly left: readonly LeftEdge[];
  /** Whether the graph is another one than before; after a dry run, whether it would be. */
  readonly changed: boolean;
  /** The version of the graph, as in `counts`. */
  readonly version: string;
}

/** What has become of nodes or edges, in numbers. */
export interface Counted {
  readonly created: number;
  readonly changed: number;
  /** There already as they are. */
  readonly unchanged: number;
}

export interface WrittenNode {
  readonly id: string;
  readonly version: number;
  readonly created: boolean;
  readonly changed: boolean;
}

/** How many nodes and edges were written. */
export interface WriteResult {
  readonly nodes: number;
  readonly edges: number;
}
