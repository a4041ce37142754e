import {
  EDGE_HEADINGS,
  EDGE_NAMES,
  NODE_HEADINGS,
  NODE_NAMES,
  DOCUMENT_HEADINGS,
} from '../../csv/table-names.js';
import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { readEdgeRow } from './read-edge-row.js';
import { readNodeRow } from './read-node-row.js';
import { parseCsv, type CsvRow } from './parse-csv.js';
import { readColumns, type TableForm } from './table-columns.js';
import { TableRow } from './table-row.js';

/** What a table holds. */
export interface ReadTable {
  readonly records: readonly GraphRecord[];
  /** In the order of the lines. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a table of nodes or of edges: CSV with a header. Nodes have a column `id` and one for each property, edges
 * have `Source`, `Target` and `Kind`; a table that was exported is read as well. An empty cell says nothing of its
 * property.
 */
export function readTable(text: string, file: string, model: GraphModel): ReadTable {
  const { rows, fault } = parseCsv(text.replace(/^\uFEFF/u, ''));
  const ending =
    fault === undefined ? [] : [{ file, line: fault.line, message: `${fault.message}.` }];
  const [header, ...others] = rows;
  if (header === undefined) {
    const message = 'expected a header, which names the columns, but the table is empty.';
    return { records: [], problems: [...ending, ...(fault ? [] : [{ file, line: 1, message }])] };
  }
  const kind = kindOf(header, model);
  if (kind === undefined) return { records: [], problems: [explainHeader(file, header)] };
  const { columns, problems: found } = readColumns(file, header, kind.form);
  if (found.length > 0) return { records: [], problems: found };
  const problems: Problem[] = [];
  const records: GraphRecord[] = [];
  for (const each of others) {
    const row = new TableRow(file, each, columns, problems);
    if (each.cells.length === header.cells.length) records.push(...kind.read(row, model));
    else row.refuse(undefined, explainLength(each, header));
  }
  return { records, problems: [...problems, ...ending] };
}

/** What the rows of a table are, and how one is read: none if it has a problem. */
interface TableKind {
  readonly form: TableForm;
  readonly read: (row: TableRow, model: GraphModel) => readonly GraphRecord[];
}

/** `id` and `name` are properties as in a seed file; with `Id`, properties are named as in a table that is exported. */
function kindOf({ cells }: CsvRow, { nodeTypes, edgeTypes }: GraphModel): TableKind | undefined {
  if (cells.includes('Source') && cells.includes('Target')) {
    const form = { own: EDGE_HEADINGS, types: edgeTypes.values(), reserved: EDGE_NAMES };
    return { form, read: readEdgeRow };
  }
  const nodes = { types: nodeTypes.values(), read: readNodeRow };
  if (cells.includes('Id')) {
    const own = [...NODE_HEADINGS, ...DOCUMENT_HEADINGS];
    return { form: { own, types: nodes.types, reserved: NODE_NAMES }, read: nodes.read };
  }
  if (!cells.includes('id')) return undefined;
  return {
    form: { own: ['id', ...DOCUMENT_HEADINGS], types: nodes.types, reserved: new Set() },
    read: nodes.read,
  };
}

function explainHeader(file: string, { cells, line }: CsvRow): Problem {
  const got = cells.map((cell = '') => cell).join(', ');
  const message = `expected a header with "id" for nodes, or with "Source", "Target" and "Kind" for edges, but got ${got}.`;
  return { file, line, message };
}

function explainLength({ cells }: CsvRow, header: CsvRow): string {
  return `expected ${header.cells.length} cells, as the header has, but got ${cells.length}`;
}
