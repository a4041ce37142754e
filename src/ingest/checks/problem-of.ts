import type { Problem } from '../../kernel/problem.js';
import type { GraphRecord, Place } from '../../model/record.js';

/** For a record that was not read from a file. */
const NOWHERE: Place = { file: '(records)', line: 1 };

/** A problem of a record, at its location or at that of one of its properties. */
export function problemOf(record: GraphRecord, message: string, property?: string): Problem {
  const { file, line } = placeOf(record, property);
  return { message, file, line };
}

/** The location of a record or of one of its properties, such as `seed/people.yaml:12`. */
export function locationOf(record: GraphRecord, property?: string): string {
  const { file, line } = placeOf(record, property);
  return `${file}:${line}`;
}

function placeOf({ place = NOWHERE }: GraphRecord, property: string | undefined): Place {
  const line = property === undefined ? undefined : place.lineOf?.(property);
  return line === undefined ? place : { file: place.file, line };
}
