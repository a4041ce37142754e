import { numberOf } from './encoding/decode-value.js';
import type { RunStatement } from './connection/run-statement.js';
import type { Statistics } from './compile/statistics.js';

/** Rows cached for one state of the statistics. */
const MOST_ROWS = 10_000;

/** Caches the degrees by which access paths are chosen, until the statistics are read again. */
export class DegreeCache {
  #statistics: Statistics | undefined;
  readonly #rows = new Map<string, readonly number[]>();

  /** The numbers in the one row of a statement. */
  async read(
    statistics: Statistics,
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    run: RunStatement,
  ): Promise<readonly number[]> {
    if (this.#statistics !== statistics || this.#rows.size >= MOST_ROWS) {
      this.#statistics = statistics;
      this.#rows.clear();
    }
    const key = `${text} ${JSON.stringify(parameters)}`;
    const cached = this.#rows.get(key);
    if (cached !== undefined) return cached;
    const [row = []] = await run(text, parameters);
    const numbers = row.map(numberOf);
    if (this.#statistics === statistics) this.#rows.set(key, numbers);
    return numbers;
  }
}
