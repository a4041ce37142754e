import type { JsonText } from '../../../json/json-text.js';
import type { RowList } from '../graph/graph.js';
import type { Run } from '../access/run.js';
import type { NodeWriter, RowWriter } from './writer-compiler.js';

/** Writes the nodes of rows without reading their edges. */
export function writeNodes(rows: RowList, write: NodeWriter, run: Run): JsonText {
  let text = '[';
  for (let position = 0; position < rows.length; position += 1) {
    text += (position === 0 ? '' : ',') + write(rows.nodeAt(position), run);
  }
  return `${text}]`;
}

/** Writes rows, each with its edge. */
export function writeRows(rows: RowList, write: RowWriter, run: Run): JsonText {
  let text = '[';
  for (let position = 0; position < rows.length; position += 1) {
    text += (position === 0 ? '' : ',') + write(rows.at(position), run);
  }
  return `${text}]`;
}
