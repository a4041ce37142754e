import type { Problem } from '../../kernel/problem.js';
import type { GraphRecord, RecordLocation } from '../../model/record.js';

/** For a record that was not read from a file. */
const NOWHERE: RecordLocation = { file: '(records)', line: 1 };

/** A problem of a record, at its location or at that of one of its properties. */
export function problemOf(record: GraphRecord, message: string, property?: string): Problem {
  const { file, line } = locate(record, property);
  return { message, file, line };
}

/** The location of a record or of one of its properties, such as `seed/people.yaml:12`. */
export function locationOf(record: GraphRecord, property?: string): string {
  const { file, line } = locate(record, property);
  return `${file}:${line}`;
}

function locate({ location = NOWHERE }: GraphRecord, property: string | undefined): RecordLocation {
  const line = property === undefined ? undefined : location.lineOf?.(property);
  return line === undefined ? location : { file: location.file, line };
}
