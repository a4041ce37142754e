import { crc32 } from 'node:zlib';

/** What precedes the frames of a file, in 64 bytes. */
export interface FileHeader {
  readonly kind: FileKind;
  readonly generation: number;
  /** The number of the first transaction that is not in an earlier generation. */
  readonly first: number;
  /** The link before that transaction; before the first one, 32 random bytes, which tell one folder from another. */
  readonly link: Buffer;
}

export type FileKind = 'journal' | 'snapshot';

export const FILE_HEADER = 64;

/** The format that is written. In each format the header is 64 bytes, and `CRC` covers what follows it. */
const FORMAT = 2;

const MARKS: Readonly<Record<FileKind, Buffer>> = {
  journal: Buffer.from('\xffCMQJRNL', 'latin1'),
  snapshot: Buffer.from('\xffCMQSNAP', 'latin1'),
};
const CRC = 8;
const FORMAT_AT = 12;
const GENERATION = 16;
const FIRST = 24;
const LINK = 32;

export type ReadHeader =
  | { readonly kind: 'read'; readonly header: FileHeader }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged' };

export function encodeHeader({ kind, generation, first, link }: FileHeader): Buffer {
  const header = Buffer.alloc(FILE_HEADER);
  MARKS[kind].copy(header);
  header.writeUInt32BE(FORMAT, FORMAT_AT);
  header.writeBigUInt64BE(BigInt(generation), GENERATION);
  header.writeBigUInt64BE(BigInt(first), FIRST);
  header.set(link, LINK);
  header.writeUInt32BE(crc32(header.subarray(FORMAT_AT)), CRC);
  return header;
}

/** Reads a header. In format 1 the link before the first transaction was zero in all folders; all else is the same. */
export function decodeHeader(header: Buffer, kind: FileKind): ReadHeader {
  if (
    header.length < FILE_HEADER ||
    !header.subarray(0, CRC).equals(MARKS[kind]) ||
    header.readUInt32BE(CRC) !== crc32(header.subarray(FORMAT_AT))
  ) {
    return { kind: 'damaged' };
  }
  const format = header.readUInt32BE(FORMAT_AT);
  if (format > FORMAT) return { kind: 'newer', format };
  const generation = Number(header.readBigUInt64BE(GENERATION));
  const first = Number(header.readBigUInt64BE(FIRST));
  return { kind: 'read', header: { kind, generation, first, link: header.subarray(LINK) } };
}
