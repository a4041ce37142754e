import { createRecordReader, type RecordReader } from '../ingest/records/record-reader.js';
import { checkRecordsHeader } from '../ingest/records/records-format.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import type { LoggedGraph } from '../store/change-log.js';
import { readStateHead, readVersions } from './state-format.js';

/** A record, and where its line begins. */
interface PlacedRecord<Place> {
  readonly record: GraphRecord;
  readonly place: Place;
}

/** Writes what is left of the lines of a state into a graph: records that conform to the model and fit together. */
export class SalvagedState<Place> {
  readonly #graph: LoggedGraph;
  readonly #read: RecordReader;
  readonly #drop: (place: Place, reason: string) => void;
  readonly #versions = new Map<string, number>();
  /** That of a state to which nothing was written yet. */
  #transaction = 1;
  #waiting: PlacedRecord<Place>[] = [];

  /** @param drop Gets each record that cannot be written, and why. */
  constructor(model: GraphModel, graph: LoggedGraph, drop: (place: Place, reason: string) => void) {
    this.#graph = graph;
    this.#read = createRecordReader(model);
    this.#drop = drop;
  }

  /** The number of the last transaction of the state, as far as that is known. */
  get transaction(): number {
    return this.#transaction;
  }

  /**
   * Takes the next line.
   *
   * @throws CommuniqueError `BAD_SETTINGS` or `INVALID_RECORDS` if another version of the program wrote it.
   */
  async take(line: string, place: Place): Promise<void> {
    if (line.startsWith('{"format":')) this.#takeHeader(line);
    else if (line.startsWith('{"version":')) this.#takeVersions(line);
    else if (!line.startsWith('{"kind":"end"')) await this.#takeRecord(line, place);
  }

  /** To be called once, after all lines. */
  async finish(): Promise<void> {
    await this.#write(this.#waiting.splice(0));
    this.#graph.restoreVersions(this.transaction, this.#versions);
  }

  #takeHeader(line: string): void {
    if (!line.startsWith('{"format":"communique-state"')) {
      checkRecordsHeader(line, 'the snapshot');
      return;
    }
    const transaction = readStateHead(line);
    if (transaction !== undefined) {
      this.#transaction = transaction;
      return;
    }
    throw new CommuniqueError(
      'BAD_SETTINGS',
      `expected a snapshot in a format that this version of Communiqué reads, but it begins with ${line.slice(0, 100)}; use the version that wrote it`,
    );
  }

  #takeVersions(line: string): void {
    const { version, ids } = readVersions(line);
    this.#transaction = Math.max(this.#transaction, version);
    for (const id of ids) this.#versions.set(id, version);
  }

  async #takeRecord(line: string, place: Place): Promise<void> {
    const record = this.#read(line);
    if (typeof record === 'string') {
      this.#drop(place, record);
      return;
    }
    this.#waiting.push({ record, place });
    if (this.#waiting.length >= this.#graph.batchSize) await this.#write(this.#waiting.splice(0));
  }

  /** Writes records together; where some of them do not fit, each half by itself. */
  async #write(placed: readonly PlacedRecord<Place>[]): Promise<void> {
    const [first] = placed;
    if (first === undefined) return;
    try {
      await this.#graph.write(placed.map(({ record }) => record));
    } catch (error) {
      if (!(error instanceof CommuniqueError) || error.code !== 'INVALID_RECORDS') throw error;
      if (placed.length === 1) {
        this.#drop(first.place, error.message);
        return;
      }
      const middle = placed.length >> 1;
      await this.#write(placed.slice(0, middle));
      await this.#write(placed.slice(middle));
    }
  }
}
