import type { Edit, EditRules } from '../../model/edit.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import type { Transaction } from '../change-log.js';
import { editResult } from '../edits/edit-result.js';
import { fitChanges } from '../edits/fit-changes.js';
import { countRecords, recordList } from '../record-list.js';
import type { EditResult, Store, StoreContents, TrackedReader, WriteResult } from '../store.js';
import { editedGraph } from './editing/edited-graph.js';
import { EditQueue } from './editing/edit-queue.js';
import { resolveOnGraph } from './editing/resolve-on-graph.js';
import { resolveRecords } from './editing/resolve-records.js';
import { EmbeddedReader, type Readable } from './embedded-reader.js';
import type { EmbeddedStoreOptions } from './embedded-store-options.js';
import { Graph } from './graph/stored-graph.js';
import { Reads } from './reads.js';
import type { AppliedChanges } from './records/applied-changes.js';
import { applyChanges } from './records/apply-changes.js';
import { HeldGraph } from './records/held-graph.js';
import { putRecords } from './records/put-records.js';
import { ResolvedWriter } from './records/resolved-writer.js';
import { PlanWriters } from './writers/plan-writers.js';

/** The number of the transaction that loads a graph. */
const LOADED = 1;

/** A property graph in this process, with an adjacency list for each node, relationship and direction. */
export class EmbeddedStore extends EmbeddedReader implements Store {
  readonly batchSize = 2000;
  readonly resolvedEdges: ResolvedWriter;
  readonly #options: EmbeddedStoreOptions;
  readonly #shared: Readable;
  readonly #graph: Graph;
  readonly #reads: Reads;
  readonly #edits: EditQueue;
  #restored: Promise<boolean> | undefined;
  #isLoaded = false;

  constructor(model: GraphModel, options: EmbeddedStoreOptions) {
    const graph = new Graph(model);
    const reads = new Reads(graph, options);
    const shared = { graph, reads, writers: new PlanWriters(options.cacheBytes) };
    super(shared);
    this.#options = options;
    this.#shared = shared;
    this.#graph = graph;
    this.#reads = reads;
    this.#edits = new EditQueue(graph, {
      log: options.changeLog,
      apply: (transaction) => {
        this.#apply(transaction);
      },
    });
    this.resolvedEdges = new ResolvedWriter(graph, {
      beforeWrite: () => {
        reads.expectOpen();
      },
      afterWrite: () => {
        graph.tracker.everythingChanges();
        reads.takeInEdges();
      },
    });
  }

  get isReadOnly(): boolean {
    return this.#options.changeLog?.isReadOnly ?? false;
  }

  readonly track = (): TrackedReader | undefined => {
    if (!this.#reads.isOpen) return undefined;
    const places = this.#graph.tracker.begin();
    return {
      reader: new EmbeddedReader(this.#shared, places),
      isCurrent: () => places.isCurrent && this.#reads.isOpen,
      bytes: () => places.bytes,
    };
  };

  async write(given: Iterable<GraphRecord>): Promise<WriteResult> {
    this.#reads.expectOpen();
    const records = recordList(given);
    if (this.#isLoaded) await this.#edits.run({ resolve: resolveRecords(records) });
    // What is loaded is not logged.
    else this.#takeIn(putRecords(this.#graph, records));
    return countRecords(records);
  }

  async edit(edits: readonly Edit[], rules: EditRules, author?: string): Promise<EditResult> {
    this.#reads.expectOpen();
    const resolve = resolveOnGraph(edits, rules);
    const { dryRun } = rules;
    const { resolved, transaction } = await this.#edits.run({ resolve, author, dryRun });
    return editResult(resolved, { version: this.#reads.version, transaction });
  }

  async prepare(): Promise<StoreContents> {
    this.#isLoaded ||= await this.#restore();
    if (this.#isLoaded) return 'loaded';
    return this.#graph.nodes.size === 0 ? 'empty' : 'half loaded';
  }

  markLoaded(): Promise<void> {
    this.#graph.settle();
    this.resolvedEdges.releaseIds();
    // However many writes it took to load: versions are the same each time.
    if (!this.#isLoaded) this.#graph.restoreVersions(LOADED, new Map());
    this.#isLoaded = true;
    return Promise.resolve();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a failure is a rejection
  async verify(): Promise<void> {
    this.#reads.expectOpen();
  }

  async close(): Promise<void> {
    this.#reads.close();
    await this.#edits.idle();
    await this.#options.changeLog?.close();
  }

  /** Restores the graph that is kept; false if there is none. After a failure it may be tried again. */
  #restore(): Promise<boolean> {
    const { changeLog } = this.#options;
    if (changeLog === undefined) return Promise.resolve(false);
    this.#restored ??= changeLog
      .restore({
        batchSize: this.batchSize,
        write: (records) => this.write(records),
        resolvedEdges: this.resolvedEdges,
        restoreVersions: (transaction, versions) => {
          this.#graph.settle();
          this.resolvedEdges.releaseIds();
          this.#graph.restoreVersions(transaction, versions);
        },
        replay: (transaction) => {
          this.#apply(transaction);
        },
        fit: (changes) => fitChanges(editedGraph(this.#graph), changes),
        holdState: () => new HeldGraph(this.#graph),
      })
      .catch((error: unknown) => {
        this.#restored = undefined;
        throw error;
      });
    return this.#restored;
  }

  #apply({ number, changes }: Omit<Transaction, 'author'>): void {
    this.#takeIn(applyChanges(this.#graph, changes, number));
  }

  #takeIn({ changes }: AppliedChanges): void {
    if (changes.length > 0) this.#reads.takeInChange();
  }
}
