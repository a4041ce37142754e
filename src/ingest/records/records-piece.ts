import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphRecord } from '../../model/record.js';
import type { PlacedEdges } from '../../store/placed-edges.js';
import type { PlacedWriter } from '../../store/placed-writer.js';

/** What stands in some lines of a records file: records, or edges that were read straight into places. */
export type RecordsPiece = readonly GraphRecord[] | PlacedEdges;

export function isRecords(piece: RecordsPiece): piece is readonly GraphRecord[] {
  return Array.isArray(piece);
}

/** A piece as records; `placed` belongs to the store in which the nodes have their places. */
export function recordsOf(
  piece: RecordsPiece,
  placed: PlacedWriter | undefined,
): readonly GraphRecord[] {
  if (isRecords(piece)) return piece;
  if (placed !== undefined) return placed.recordsOf(piece);
  throw new CommuniqueError('INTERNAL', 'edges have places, but the store has none');
}
