import { CommuniqueError } from '../../kernel/errors.js';
import { isFields } from '../format/read-value.js';

const RECORDS_FORMAT = 'communique-records';
/** Incremented whenever an older program could misread the file. */
const RECORDS_VERSION = 3;

/** The first line of every records file. */
export const RECORDS_HEADER = JSON.stringify({ format: RECORDS_FORMAT, version: RECORDS_VERSION });

/** How many records a file has. */
interface RecordsCounts {
  readonly nodes: number;
  readonly edges: number;
  readonly redirects: number;
}

/** The last line of a records file; a file without it is truncated. */
export interface RecordsEnd extends RecordsCounts {
  readonly kind: 'end';
  /** SHA-256 of the lines of the records, in hexadecimal: equal data, equal digest. */
  readonly digest: string;
}

/**
 * Checks the first line of a records file.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if it is not the header of this version.
 */
export function checkRecordsHeader(line: string, file: string): void {
  if (line === RECORDS_HEADER) return;
  const header = parse(line);
  if (!isFields(header) || header['format'] !== RECORDS_FORMAT) {
    throw invalidRecords(file, 1, `expected the header of a records file ("${RECORDS_FORMAT}")`);
  }
  const actual = JSON.stringify(header['version']);
  throw invalidRecords(
    file,
    1,
    `the format has version ${actual}, expected ${RECORDS_VERSION}: write the file again with this program`,
  );
}

/** Reads the last line of a records file; `undefined` if it is not one. */
export function readRecordsEnd(line: string): RecordsEnd | undefined {
  const end = parse(line);
  if (!isFields(end) || end['kind'] !== 'end') return undefined;
  const { nodes, edges, redirects, digest } = end;
  if (!isCount(nodes) || !isCount(edges) || !isCount(redirects)) return undefined;
  return typeof digest === 'string' ? { kind: 'end', nodes, edges, redirects, digest } : undefined;
}

/** How many records there are, for messages. */
export function describeCounts({ nodes, edges, redirects }: RecordsCounts): string {
  return redirects === 0
    ? `${nodes} nodes and ${edges} edges`
    : `${nodes} nodes, ${edges} edges and ${redirects} redirects`;
}

/** An error in a records file, with its location. */
export function invalidRecords(file: string, line: number, message: string): CommuniqueError {
  return new CommuniqueError('INVALID_RECORDS', `${file}:${line}: ${message}.`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
