import type { Interval } from '../../model/graph-model.js';
import { propertyColumns } from './csv-columns.js';
import { csvRows, toCell } from './csv-rows.js';
import type { ExportGraph, GraphFormat } from '../format/graph-format.js';
import { reservedNames } from '../format/safe-names.js';

const HEADINGS = ['Id', 'Label', 'Kind', 'Start', 'End', 'Degree', 'X', 'Y'];

/** Including columns that Gephi reserves: it reads `Type` of edges, and times from `Interval` or `Timeset`. */
const NAMES = reservedNames(
  ...HEADINGS,
  'Type',
  'Weight',
  'Interval',
  'Timeset',
  'Source',
  'Target',
);

export const NODES_CSV: GraphFormat = Object.freeze({
  extension: 'nodes.csv',
  mediaType: 'text/csv; charset=utf-8',
  description: 'The nodes as a table: spreadsheets, R, pandas and, with edges.csv, Gephi.',
  write,
});

/** A table cannot say whether the graph was cut. */
function write(graph: ExportGraph): AsyncIterable<string> {
  const columns = propertyColumns(graph.model.nodeTypes.values(), NAMES, hasColumn);
  return csvRows(
    [...HEADINGS, ...columns.map(({ heading }) => heading)],
    graph.nodes(),
    ({ id, label, type, start, end, degree, x, y, properties }) => [
      ...[id, label, type, start, end, degree, x, y],
      ...columns.map(({ property }) => toCell(properties[property])),
    ],
  );
}

/** Whether a property is in the column `Id`, `Label`, `Start` or `End`. */
function hasColumn(name: string, interval: Interval | undefined): boolean {
  if (name === 'start') return interval?.from === name;
  if (name === 'end') return interval?.to === name;
  return name === 'id' || name === 'name';
}
