import { createRecordCheck } from '../ingest/records/record-reader.js';
import type { Change, EdgeRemoval, NodeRemoval, RedirectRemoval } from '../model/change.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Transaction } from '../store/change-log.js';

/** Prints a transaction as one line of JSON. @param time When it was written, in milliseconds since 1970. */
export function printTransaction({ number, changes, author }: Transaction, time: number): string {
  return JSON.stringify({
    number,
    time: new Date(time).toISOString(),
    ...(author !== undefined && { author }),
    changes: changes.map(withoutLocation),
  });
}

/** A transaction that was logged; or a text, if it does not conform to the model. */
export type TransactionReader = (line: string) => ReadTransaction | string;

type ReadTransaction = Pick<Transaction, 'number' | 'changes'>;

/** What a line holds: its checksum is right, but the model may be another one than when it was written. */
interface LoggedLine {
  readonly number: number;
  readonly changes: readonly Change[];
}

/** Creates a reader of what `printTransaction` prints. */
export function createTransactionReader(model: GraphModel): TransactionReader {
  const check = createRecordCheck(model);
  return (line) => {
    const { number, changes } = JSON.parse(line) as LoggedLine;
    for (const change of changes) {
      const problem = isRemoval(change) ? undefined : check(change);
      if (typeof problem === 'string') return problem;
    }
    return { number, changes };
  };
}

function isRemoval(change: Change): change is NodeRemoval | EdgeRemoval | RedirectRemoval {
  switch (change.kind) {
    case 'node removal':
    case 'edge removal':
    case 'redirect removal':
      return true;
    case 'node':
    case 'edge':
    case 'redirect':
      return false;
  }
}

/** Where a record was read from is not a part of it. */
function withoutLocation(change: Change): Change {
  if (!('location' in change)) return change;
  const rest = { ...change };
  delete rest.location;
  return rest;
}
