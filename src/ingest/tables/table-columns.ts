import { findSimilar } from '../../kernel/find-similar.js';
import type { Problem } from '../../kernel/problem.js';
import { safeName } from '../../kernel/safe-names.js';
import type { EdgeType, NodeType } from '../../model/graph-model.js';
import type { CsvRow } from './parse-csv.js';

/** The columns of a table, by what they hold. */
export interface TableColumns {
  /** Those of the table itself, such as `Id`, by heading. */
  readonly own: ReadonlyMap<string, number>;
  /** Those of properties. */
  readonly properties: readonly {
    readonly heading: string;
    readonly property: string;
    readonly at: number;
  }[];
}

/** The columns that a kind of table may have. */
export interface TableForm {
  readonly own: readonly string[];
  /** The types whose properties have columns. */
  readonly types: Iterable<NodeType | EdgeType>;
  /** Names of properties that get an underscore, as in the tables that are exported. */
  readonly reserved: ReadonlySet<string>;
}

/** Finds the columns of a table by its header; each that is unknown, or there twice, is a problem. */
export function readColumns(
  file: string,
  { cells, line }: CsvRow,
  form: TableForm,
): { readonly columns: TableColumns; readonly problems: readonly Problem[] } {
  const names = propertiesByHeading(form);
  const own = new Map<string, number>();
  const properties: { heading: string; property: string; at: number }[] = [];
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const [at, heading = ''] of cells.entries()) {
    const property = names.get(heading);
    if (found.has(heading)) refuse(heading, 'the column is there twice.');
    else if (form.own.includes(heading)) own.set(heading, at);
    else if (property !== undefined) properties.push({ heading, property, at });
    else refuse(heading, explainUnknown(heading, [...form.own, ...names.keys()]));
    found.add(heading);
  }
  return { columns: { own, properties }, problems };

  function refuse(heading: string, message: string): void {
    problems.push({ file, line, message: `"${heading}": ${message}` });
  }
}

function propertiesByHeading({ types, reserved }: TableForm): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { properties } of types) {
    for (const name of properties.keys())
      if (name !== 'id') names.set(safeName(name, reserved), name);
  }
  return names;
}

function explainUnknown(heading: string, known: readonly string[]): string {
  const similar = findSimilar(heading, known);
  return similar === undefined
    ? `expected one of ${known.join(', ')}.`
    : `there is no such column: did you mean "${similar}"?`;
}
