import type { Problem } from '../../kernel/problem.js';
import type { GraphRecord, Place } from '../../model/record.js';

/** Stands where a record was not read from a file. */
const NOWHERE: Place = { file: '(records)', line: 1 };

/** A fault of a record, at its place, or at that of one of its values. */
export function problemOf(record: GraphRecord, message: string, property?: string): Problem {
  const { file, line } = placeOf(record, property);
  return { message, file, line };
}

/** Where another record stands, or one of its values, for the end of a sentence: `seed/people.yaml:12`. */
export function tellPlace(record: GraphRecord, property?: string): string {
  const { file, line } = placeOf(record, property);
  return `${file}:${line}`;
}

function placeOf({ place = NOWHERE }: GraphRecord, property: string | undefined): Place {
  const line = property === undefined ? undefined : place.lineOf?.(property);
  return line === undefined ? place : { file: place.file, line };
}
