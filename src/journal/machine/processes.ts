/** The processes of this machine: whether the one that holds a lock still runs. */
export interface Processes {
  /** Letters, digits, dots and dashes. A process of another host cannot be looked up. */
  readonly host: string;
  readonly ownPid: number;
  /**
   * A text of letters and digits that tells the process from an earlier one of the same number;
   * `undefined` if no such process runs.
   */
  startOf(pid: number): Promise<string | undefined>;
}
