import type { Problem } from '../../kernel/problem.js';

/** A parsed seed file: its value, and the lines of its parts. */
export interface SeedDocument {
  readonly file: string;
  /** A JSON value. */
  readonly value: unknown;
  /** Line by JSON pointer (RFC 6901): a member's line is that of its key. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The line of the part at `pointer`, or of the nearest part around it. */
export function lineOf(document: SeedDocument, pointer: string): number {
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const line = document.lines.get(part);
    if (line !== undefined) return line;
  }
  return document.lines.get('') ?? 1;
}

/** A problem of the part at `pointer`. */
export function problemAt(document: SeedDocument, pointer: string, message: string): Problem {
  return { message, file: document.file, line: lineOf(document, pointer) };
}

/** The JSON pointer to a member or an item. */
export function pointTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
