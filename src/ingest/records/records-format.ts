import { CommuniqueError } from '../../kernel/errors.js';
import { isFields } from '../format/read-value.js';

const RECORDS_FORMAT = 'communique-records';
/** Goes up whenever an older program could misread the file. */
const RECORDS_VERSION = 2;

/** The first line of every records file. */
export const RECORDS_HEADER = JSON.stringify({ format: RECORDS_FORMAT, version: RECORDS_VERSION });

/** The last line of a records file, without which it is not whole. */
export interface RecordsEnd {
  readonly kind: 'end';
  readonly nodes: number;
  readonly edges: number;
  /** SHA-256 of the lines of the records, in hexadecimal: equal data, equal digest. */
  readonly digest: string;
}

/**
 * Lets the first line of a records file pass.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if it is not such a line.
 */
export function checkRecordsHeader(line: string, file: string): void {
  if (line === RECORDS_HEADER) return;
  const header = parse(line);
  if (!isFields(header) || header['format'] !== RECORDS_FORMAT) {
    throw invalidRecords(file, 1, `expected the header of a records file ("${RECORDS_FORMAT}")`);
  }
  const came = JSON.stringify(header['version']);
  throw invalidRecords(
    file,
    1,
    `the format has version ${came}, expected ${RECORDS_VERSION}: make the file anew with this program`,
  );
}

/** Reads the last line of a records file; `undefined` where it is none. */
export function readRecordsEnd(line: string): RecordsEnd | undefined {
  const end = parse(line);
  if (!isFields(end) || end['kind'] !== 'end') return undefined;
  const { nodes, edges, digest } = end;
  if (!isCount(nodes) || !isCount(edges) || typeof digest !== 'string') return undefined;
  return { kind: 'end', nodes, edges, digest };
}

/** A fault of a records file, with where it stands. */
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
