import { CommuniqueError } from '../kernel/errors.js';
import { LINE_FEED } from '../ingest/records/read-lines.js';
import { PrintedEdges } from '../ingest/records/printed-edges.js';
import { isRecords } from '../ingest/records/records-chunk.js';
import { RECORDS_HEADER } from '../ingest/records/records-format.js';
import { RecordsParser } from '../ingest/records/records-parser.js';
import type { GraphModel } from '../model/graph-model.js';
import type { LoggedGraph } from '../store/change-log.js';
import { readStateHead, readVersions } from './state-format.js';

/** Reads the lines of a state, and writes it into a graph. */
export class StateReader {
  readonly #folder: string;
  readonly #graph: LoggedGraph;
  readonly #parser: RecordsParser;
  readonly #edges: PrintedEdges;
  readonly #versions = new Map<string, number>();
  #transaction: number | undefined;
  #isInRecords = false;

  constructor(folder: string, model: GraphModel, graph: LoggedGraph) {
    this.#folder = folder;
    this.#graph = graph;
    this.#parser = new RecordsParser(`${folder}, snapshot`, model);
    this.#edges = new PrintedEdges(model, graph.resolvedEdges);
  }

  /** Whether any line has come. */
  get hasBegun(): boolean {
    return this.#transaction !== undefined;
  }

  /**
   * @param lines Each with its newline.
   * @throws CommuniqueError `INVALID_RECORDS` if a record does not conform to the model.
   */
  async take(lines: Buffer): Promise<void> {
    const records = this.#isInRecords ? lines : this.#takeHead(lines);
    const { batchSize, resolvedEdges } = this.#graph;
    for (const chunk of this.#parser.takeInChunks(records, this.#edges, batchSize)) {
      if (isRecords(chunk)) await this.#graph.write(chunk);
      else await resolvedEdges.write([chunk]);
    }
  }

  /** To be called once, after all lines. */
  finish(): void {
    if (this.#transaction === undefined) return;
    this.#parser.finish('');
    this.#graph.restoreVersions(this.#transaction, this.#versions);
    this.#versions.clear();
  }

  /** Reads the lines before those of the records, and returns the rest. */
  #takeHead(lines: Buffer): Buffer {
    for (let start = 0; start < lines.length;) {
      const end = lines.indexOf(LINE_FEED, start);
      const line = lines.toString('utf8', start, end);
      if (line === RECORDS_HEADER) {
        this.#isInRecords = true;
        return lines.subarray(start);
      }
      if (this.#transaction === undefined) this.#transaction = this.#readHead(line);
      else this.#takeVersions(line);
      start = end + 1;
    }
    return Buffer.alloc(0);
  }

  #takeVersions(line: string): void {
    const { version, ids } = readVersions(line);
    for (const id of ids) this.#versions.set(id, version);
  }

  #readHead(line: string): number {
    const transaction = readStateHead(line);
    if (transaction !== undefined) return transaction;
    throw new CommuniqueError(
      'BAD_SETTINGS',
      `${this.#folder}: expected a snapshot of a graph in a format that this version of Communiqué reads, but it begins with ${line.slice(0, 100)}; use the version that wrote it, or a later one`,
    );
  }
}
