import { NODE_HEADINGS, NODE_NAMES } from '../../csv/table-names.js';
import { propertyColumns } from './csv-columns.js';
import { csvRows, toCell } from './csv-rows.js';
import type { ExportGraph, GraphFormat } from '../format/graph-format.js';

export const NODES_CSV: GraphFormat = Object.freeze({
  extension: 'nodes.csv',
  mediaType: 'text/csv; charset=utf-8',
  description: 'The nodes as a table: spreadsheets, R, pandas and, with edges.csv, Gephi.',
  write,
});

/**
 * A table cannot say whether the graph was cut. `Start` and `End` are for programs with a timeline, and the latter
 * may be filled in: so the dates have columns of their own too.
 */
function write(graph: ExportGraph): AsyncIterable<string> {
  const columns = propertyColumns(
    graph.model.nodeTypes.values(),
    NODE_NAMES,
    (name) => name === 'id' || name === 'name',
  );
  return csvRows(
    [...NODE_HEADINGS, ...columns.map(({ heading }) => heading)],
    graph.nodes(),
    ({ id, label, type, start, end, degree, x, y, properties }) => [
      ...[id, label, type, start, end, degree, x, y],
      ...columns.map(({ property }) => toCell(properties[property])),
    ],
  );
}
