import type { Replay } from '../../../src/journal/recover-folder.js';

/** A transaction that changes a value in a way that depends on the value: none can be left out, doubled or moved unnoticed. */
export interface Step {
  readonly key: string;
  readonly add: number;
  readonly padding: string;
}

/** A state that a journal keeps: numbers by key. */
export class CountingState implements Replay {
  readonly #values = new Map<string, number>();
  /** How many transactions it had since it was replayed from, or since the snapshot. */
  applied = 0;

  snapshot(lines: Buffer): void {
    for (const line of lines.toString().trimEnd().split('\n')) {
      const [key, value] = JSON.parse(line) as [string, number];
      this.#values.set(key, value);
    }
  }

  transactions(transactions: readonly string[]): void {
    for (const transaction of transactions) this.apply(transaction);
  }

  apply(transaction: string): void {
    const { key, add } = JSON.parse(transaction) as Step;
    this.#values.set(key, (Math.imul(this.#values.get(key) ?? 0, 31) + add) | 0);
    this.applied += 1;
  }

  /** A line for each key. */
  lines(): readonly string[] {
    return [...this.#values].map((entry) => `${JSON.stringify(entry)}\n`);
  }

  /** Equal for equal states. */
  print(): string {
    return [...this.#values]
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join(' ');
  }
}

/** The states after none, one, two … of these transactions, printed. */
export function statesOf(transactions: readonly string[]): readonly string[] {
  const state = new CountingState();
  return [
    state.print(),
    ...transactions.map((transaction) => {
      state.apply(transaction);
      return state.print();
    }),
  ];
}
