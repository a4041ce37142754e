import type { Problem } from '../../kernel/problem.js';
import type { GraphRecord, Place } from '../../model/record.js';

/** Stands where a record was not read from a file. */
const NOWHERE: Place = { file: '(records)', line: 1 };

/** A fault of a record, at its place. */
export function problemOf({ place = NOWHERE }: GraphRecord, message: string): Problem {
  return { message, file: place.file, line: place.line };
}

/** Where another record stands, for the end of a sentence: `seed/people.yaml:12`. */
export function tellPlace({ place = NOWHERE }: GraphRecord): string {
  return `${place.file}:${place.line}`;
}
