import { EDGE_HEADINGS, EDGE_NAMES } from '../../csv/table-names.js';
import { propertyColumns } from './csv-columns.js';
import { csvRows, toCell } from './csv-rows.js';
import type { ExportGraph, GraphFormat } from '../format/graph-format.js';
import { sourceTexts } from '../format/source-lists.js';

export const EDGES_CSV: GraphFormat = Object.freeze({
  extension: 'edges.csv',
  mediaType: 'text/csv; charset=utf-8',
  description: 'The edges as a table: spreadsheets, R, pandas and, with nodes.csv, Gephi.',
  write,
});

/** If several documents state an edge, each of the four columns about them is a list of as many texts. */
function write(graph: ExportGraph): AsyncIterable<string> {
  const columns = propertyColumns(
    graph.model.edgeTypes.values(),
    EDGE_NAMES,
    (name, { interval }) => name === interval?.from || name === interval?.to,
  );
  return csvRows(
    [...EDGE_HEADINGS, ...columns.map(({ heading }) => heading)],
    graph.edges(),
    ({ from, to, id, label, type, start, end, count, sources, properties }) => [
      ...[from, to, 'Directed', id, label, type, count ?? 1, start, end],
      count === undefined ? undefined : 'true',
      toCell(sourceTexts(sources, (source) => source.url ?? '')),
      toCell(sourceTexts(sources, (source) => source.label)),
      toCell(sourceTexts(sources, (source) => source.id)),
      toCell(sourceTexts(sources, ({ paragraph }) => paragraph?.toString() ?? '')),
      ...columns.map(({ property }) => toCell(properties[property])),
    ],
  );
}
