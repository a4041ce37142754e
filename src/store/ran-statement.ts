/** How long a statement took in the database, in milliseconds. */
export interface StatementTimes {
  /** Until it could begin to answer: nearly all of it is planning. */
  readonly planning: number;
  /** From then to the last row. */
  readonly running: number;
}

/** A statement that a store ran to answer a question. */
export interface RanStatement extends StatementTimes {
  /** Its text, broken into lines for people to read. */
  readonly lines: readonly string[];
  /** The values that it was run with. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many rows it returned. */
  readonly rows: number;
  /** What the database has to say about it, such as that an index is missing; most often nothing. */
  readonly notifications: readonly string[];
}
