import { groupBy } from '../kernel/group-by.js';

/**
 * The text of a state: this head, a line for each group of nodes that have another version than 1, and then the text
 * of a records file.
 *
 *     {"format":"communique-state","version":1,"transaction":17}
 *     {"version":17,"ids":["person:eide-espen-barth"]}
 *     {"format":"communique-records","version":3}
 *     …
 */
const FORMAT = 'communique-state';
const VERSION = 1;

/** Ids in one line. */
const GROUP = 1000;

/** Nodes that have a version. */
interface VersionGroup {
  readonly version: number;
  readonly ids: readonly string[];
}

export function printStateHead(transaction: number): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, transaction })}\n`;
}

/** Returns the number of the last transaction; `undefined` if the line is no head of this version. */
export function readStateHead(line: string): number | undefined {
  const head = JSON.parse(line) as { readonly transaction?: unknown };
  const { transaction } = head;
  if (typeof transaction !== 'number' || `${line}\n` !== printStateHead(transaction))
    return undefined;
  return transaction;
}

export function* printVersions(
  versions: Iterable<readonly [id: string, version: number]>,
): Generator<string> {
  for (const [version, nodes] of groupBy(versions, ([, each]) => each)) {
    for (let start = 0; start < nodes.length; start += GROUP) {
      const ids = nodes.slice(start, start + GROUP).map(([id]) => id);
      yield `${JSON.stringify({ version, ids })}\n`;
    }
  }
}

/** Reads a line that `printVersions` has printed. */
export function readVersions(line: string): VersionGroup {
  return JSON.parse(line) as VersionGroup; // Its checksum is right, and the head says which program wrote it.
}
