import { CommuniqueError } from '../kernel/errors.js';
import { isFields } from './read-value.js';

/** The first line of a records file. */
export interface RecordsHeader {
  readonly format: typeof RECORDS_FORMAT;
  readonly version: typeof RECORDS_VERSION;
  readonly nodes: number;
  readonly edges: number;
  /** SHA-256 of everything after the first line, in hexadecimal: equal data, equal digest. */
  readonly digest: string;
}

export const RECORDS_FORMAT = 'communique-records';
/** Goes up whenever an older program could misread the file. */
export const RECORDS_VERSION = 1;

/**
 * Reads the first line of a records file.
 *
 * @throws CommuniqueError `INVALID_RECORDS` if it is not such a line.
 */
export function readRecordsHeader(line: string, file: string): RecordsHeader {
  const header = parse(line);
  if (!isFields(header) || header['format'] !== RECORDS_FORMAT) {
    throw invalidRecords(file, 1, `expected the header of a records file ("${RECORDS_FORMAT}")`);
  }
  if (header['version'] !== RECORDS_VERSION) {
    const came = JSON.stringify(header['version']);
    const message = `the format has version ${came}, expected ${String(RECORDS_VERSION)}`;
    throw invalidRecords(file, 1, `${message}: make the file anew with this program`);
  }
  const { nodes, edges, digest } = header;
  if (!isCount(nodes) || !isCount(edges) || typeof digest !== 'string') {
    throw invalidRecords(file, 1, 'expected "nodes", "edges" and "digest" in the header');
  }
  return { format: RECORDS_FORMAT, version: RECORDS_VERSION, nodes, edges, digest };
}

/** A fault of a records file, with its place. */
export function invalidRecords(file: string, line: number, message: string): CommuniqueError {
  return new CommuniqueError('INVALID_RECORDS', `${file}:${String(line)}: ${message}.`);
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
