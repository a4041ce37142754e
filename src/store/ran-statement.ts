/** A statement that a store ran to answer a question. */
export interface RanStatement {
  /** Its text, broken into lines for people to read. */
  readonly lines: readonly string[];
  /** The values that it was run with. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How long the database took until it could begin to answer, in milliseconds: nearly all of it is planning. */
  readonly planning: number;
  /** How long it took from then to the last row, in milliseconds. */
  readonly running: number;
  /** How many rows it returned. */
  readonly rows: number;
}
