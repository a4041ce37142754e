import { printDamage, type Damage } from '../journal/files/fault.js';
import type { SalvagedLines, SalvageVisitor } from '../journal/salvage-journal.js';
import { LINE_FEED } from '../ingest/records/read-lines.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { LoggedGraph } from '../store/change-log.js';
import { SalvagedState } from './salvaged-state.js';
import { createTransactionReader, type TransactionReader } from './transaction-format.js';

type Place = Pick<Damage, 'file' | 'byte'>;

/** More transactions than a journal can have lost, by far. */
const FURTHER = 1_000_000;

/** Fills a graph with what is whole in a damaged journal, and lists what is not. */
export class SalvagedGraph implements SalvageVisitor {
  readonly #graph: LoggedGraph;
  readonly #state: SalvagedState<Place>;
  readonly #readTransaction: TransactionReader;
  #lost: Damage[] = [];
  #hasBegun = false;
  #isInState = true;
  #changes = 0;
  #lastNumber = 0;

  constructor(graph: LoggedGraph, model: GraphModel) {
    this.#graph = graph;
    this.#state = new SalvagedState(model, graph, (place, reason) => {
      this.#drop(place, reason);
    });
    this.#readTransaction = createTransactionReader(model);
  }

  get lost(): readonly Damage[] {
    return this.#lost;
  }

  /** How many changes after the snapshot were made again. */
  get changes(): number {
    return this.#changes;
  }

  begin(lost: readonly Damage[]): void {
    this.#lost = [...lost];
  }

  async lines({ kind, file, byte, bytes }: SalvagedLines): Promise<void> {
    if (kind === 'journal') await this.#endState();
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, start);
      const line = bytes.toString('utf8', start, end);
      const place = { file, byte: byte + start };
      this.#hasBegun = true;
      if (kind === 'snapshot') await this.#state.take(line, place);
      else this.#takeChange(line, place);
      start = end + 1;
    }
  }

  /**
   * To be called once, after all lines. Returns how many records the graph has.
   *
   * @throws CommuniqueError `DAMAGED_DATA` if nothing was whole.
   */
  async finish(folder: string): Promise<number> {
    await this.#endState();
    if (!this.#hasBegun) {
      const reasons = this.#lost.map((each) => `\n${printDamage(each)}`).join('');
      throw new CommuniqueError(
        'DAMAGED_DATA',
        `${folder}: expected a graph of which some lines are whole, and there is none. Restore a backup, or begin a new folder.${reasons}`,
      );
    }
    const versions = new Map<string, number>();
    const number = Math.max(this.#state.transaction, this.#lastNumber) + FURTHER;
    const held = this.#graph.holdState();
    let records = 0;
    for (const record of held.records()) {
      records += 1;
      if (record.kind === 'node') versions.set(record.id, number);
    }
    held.release();
    if (this.#lost.length > 0) this.#graph.restoreVersions(number, versions);
    return records;
  }

  async #endState(): Promise<void> {
    if (this.#isInState) await this.#state.finish();
    this.#isInState = false;
  }

  #takeChange(line: string, place: Place): void {
    const transaction = this.#readTransaction(line);
    if (typeof transaction === 'string') {
      this.#drop(place, `a change does not conform to the schema: ${transaction}`);
      return;
    }
    const { number } = transaction;
    this.#lastNumber = Math.max(this.#lastNumber, number);
    const changes = this.#fit(transaction, place);
    if (changes === undefined) return;
    this.#graph.replay({ number, changes });
    this.#changes += 1;
  }

  /** The changes to make, as they are where nothing is lost; `undefined` if they do not fit. */
  #fit(
    { number, changes: given }: Exclude<ReturnType<TransactionReader>, string>,
    place: Place,
  ): typeof given | undefined {
    if (this.#lost.length === 0) return given;
    const { changes, problems } = this.#graph.fit(given);
    if (problems.length === 0) return changes;
    this.#drop(place, `change ${number} does not fit what is left: ${problems.join('; ')}`);
    return undefined;
  }

  #drop(place: Place, message: string): void {
    this.#lost.push({ ...place, message });
  }
}
