import { assertNever } from '../../../kernel/errors.js';
import type { Change } from '../../../model/change.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord } from '../../../model/record.js';
import { uniqueProperties } from '../../check-records.js';
import type { Transaction } from '../../change-log.js';

/** After so many keys, those of transactions that are applied are forgotten. */
const KEYS_BETWEEN_SWEEPS = 8192;

/**
 * What the transactions change that are being logged. Each question is answered with the number of the last of them
 * that changes what was asked about; 0 if none does. They settle in their order.
 */
export class PendingChanges {
  readonly #model: GraphModel;
  /** The last transaction to put or to remove a node, by its id. */
  readonly #nodes = new Map<string, number>();
  /** The last one to change an edge that starts at a node, or otherwise its version. */
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #pairs = new Map<string, number>();
  readonly #values = new Map<string, number>();
  #edges = 0;
  #redirects = 0;
  #last = 0;
  #settled = 0;
  #keysSinceSweep = 0;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  add({ number, changes }: Pick<Transaction, 'number' | 'changes'>): void {
    this.#last = number;
    for (const change of changes) this.#note(change, number);
    this.#keysSinceSweep += changes.length;
  }

  /** A transaction, and so each one before it, is applied or has failed. */
  settle(number: number): void {
    this.#settled = number;
    if (number === this.#last) this.#clear();
    else if (this.#keysSinceSweep > KEYS_BETWEEN_SWEEPS) this.#sweep();
  }

  /** Whether there is a node, and its values. */
  node(id: string): number {
    return this.#pending(this.#nodes.get(id));
  }

  /** The version of a node, and the edges that start at it. */
  edgesFrom(id: string): number {
    return this.#pending(this.#starts.get(id));
  }

  edgesTo(id: string): number {
    return this.#pending(this.#ends.get(id));
  }

  edgesBetween(from: string, to: string): number {
    return this.edgesFrom(from) === 0 ? 0 : this.#pending(this.#pairs.get(pairKey(from, to)));
  }

  /** Which node gets a unique value; not, which one loses it. */
  holderOf(type: string, property: string, value: string): number {
    return this.#pending(this.#values.get(valueKey(type, property, value)));
  }

  get anyEdge(): number {
    return this.#pending(this.#edges);
  }

  get redirects(): number {
    return this.#pending(this.#redirects);
  }

  #pending(number = 0): number {
    return number > this.#settled ? number : 0;
  }

  #note(change: Change, number: number): void {
    switch (change.kind) {
      case 'node':
        this.#nodes.set(change.id, number);
        this.#noteValues(change, number);
        break;
      case 'node removal':
        this.#nodes.set(change.id, number);
        break;
      case 'edge':
      case 'edge removal':
        this.#starts.set(change.from, number);
        this.#ends.set(change.to, number);
        this.#pairs.set(pairKey(change.from, change.to), number);
        this.#edges = number;
        break;
      case 'redirect':
      case 'redirect removal':
        this.#starts.set(change.to, number);
        this.#redirects = number;
        break;
      default:
        assertNever(change);
    }
  }

  #noteValues({ type, properties }: NodeRecord, number: number): void {
    for (const name of uniqueProperties(this.#model, type)) {
      const value = properties[name];
      if (value !== undefined) this.#values.set(valueKey(type, name, String(value)), number);
    }
  }

  get #keys(): readonly Map<string, number>[] {
    return [this.#nodes, this.#starts, this.#ends, this.#pairs, this.#values];
  }

  #clear(): void {
    for (const keys of this.#keys) keys.clear();
    this.#keysSinceSweep = 0;
  }

  #sweep(): void {
    for (const keys of this.#keys) {
      for (const [key, number] of keys) if (number <= this.#settled) keys.delete(key);
    }
    this.#keysSinceSweep = 0;
  }
}

/** No id has a space. */
function pairKey(from: string, to: string): string {
  return `${from} ${to}`;
}

function valueKey(type: string, property: string, value: string): string {
  return `${type} ${property} ${value}`;
}
