import type { JsonText } from '../../../json/json-text.js';
import type { RowList } from '../graph/graph.js';
import type { Run } from '../access/run.js';
import type { NodeWriter, RowWriter } from './writer-compiler.js';

/** Writes the nodes of rows; no edge is looked at. */
export function writeNodes(rows: RowList, write: NodeWriter, run: Run): JsonText {
  let text = '[';
  for (let place = 0; place < rows.length; place += 1) {
    text += (place === 0 ? '' : ',') + write(rows.nodeAt(place), run);
  }
  return `${text}]`;
}

/** Writes rows, each with the edge that led to it. */
export function writeRows(rows: RowList, write: RowWriter, run: Run): JsonText {
  let text = '[';
  for (let place = 0; place < rows.length; place += 1) {
    text += (place === 0 ? '' : ',') + write(rows.at(place), run);
  }
  return `${text}]`;
}
