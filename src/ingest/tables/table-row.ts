import { withoutGuards } from '../../csv/formula-guard.js';
import { splitList } from '../../kernel/join-list.js';
import type { Problem } from '../../kernel/problem.js';
import type { GraphModel, Property } from '../../model/graph-model.js';
import type { RecordLocation, RecordValue, SourceRecord } from '../../model/record.js';
import { isParagraph } from '../../model/scalar-values.js';
import { explainValue, readValue } from '../format/read-value.js';
import type { CsvCell, CsvRow } from './parse-csv.js';
import { readCell } from './read-cell.js';
import type { TableColumns } from './table-columns.js';

/** A row of a table, whose cells are read by the names of their columns. Collects its problems. */
export class TableRow {
  readonly location: RecordLocation;
  readonly #columns: TableColumns;
  readonly #cells: readonly CsvCell[];
  readonly #problems: Problem[];
  #isWhole = true;

  constructor(file: string, { line, cells }: CsvRow, columns: TableColumns, problems: Problem[]) {
    this.location = { file, line };
    this.#columns = columns;
    this.#cells = cells;
    this.#problems = problems;
  }

  /** Whether it has had no problem so far. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether the table has this column of its own. */
  has(heading: string): boolean {
    return this.#columns.own.has(heading);
  }

  /** The text in a column of the table itself, such as `Kind`; empty if there is none. */
  text(heading: string): string {
    const at = this.#columns.own.get(heading);
    return at === undefined ? '' : withoutGuards(this.#cells[at] ?? '');
  }

  /** Whether the table has a column of its own for a property. */
  hasProperty(name: string): boolean {
    return this.#columns.properties.some(({ property }) => property === name);
  }

  /** The values of the declared properties; those of other columns must be empty. */
  properties(
    of: { readonly name: string; readonly properties: ReadonlyMap<string, Property> },
    model: GraphModel,
  ): Record<string, RecordValue> {
    const values: Record<string, RecordValue> = {};
    for (const { heading, property: name, at } of this.#columns.properties) {
      const cell = this.#cells[at];
      if (cell === undefined) continue;
      const property = of.properties.get(name);
      if (property === undefined) {
        if (cell !== '')
          this.refuse(heading, `expected nothing, since ${of.name} has no "${name}"`);
        continue;
      }
      this.#read(heading, cell, property, model, values);
    }
    return values;
  }

  /** Adds the value of a property that stands in a column of the table itself. */
  addProperty(
    heading: string,
    property: Property | undefined,
    model: GraphModel,
    values: Record<string, RecordValue>,
  ): void {
    const at = this.#columns.own.get(heading);
    const cell = at === undefined ? undefined : this.#cells[at];
    if (cell === undefined || property === undefined) return;
    this.#read(heading, cell, property, model, values);
  }

  /** The documents that the row names, with their paragraphs. */
  sources(): readonly SourceRecord[] {
    const ids = this.text('SourceId');
    if (ids === '') return [];
    const sources = splitList(ids);
    const paragraphs = this.text('SourceParagraph');
    const numbers = paragraphs === '' ? [] : splitList(paragraphs);
    if (numbers.length > 0 && numbers.length !== sources.length) {
      this.refuse(
        'SourceParagraph',
        `expected as many paragraphs as "SourceId" has documents, ${sources.length}, separated by |, but got ${numbers.length}`,
      );
      return [];
    }
    return sources.map((source, index) => {
      const number = numbers[index] ?? '';
      const paragraph = number === '' ? null : Number(number);
      if (paragraph !== null && !isParagraph(paragraph)) {
        this.refuse(
          'SourceParagraph',
          `expected the number of a paragraph, from 1, but got ${JSON.stringify(number)}`,
        );
      }
      return { source, paragraph };
    });
  }

  /** Notes what is wrong with a cell, or with the row as a whole. */
  refuse(heading: string | undefined, message: string): void {
    const { file, line } = this.location;
    const column = heading === undefined ? '' : `"${heading}": `;
    this.#problems.push({ file, line, message: `${column}${message}.` });
    this.#isWhole = false;
  }

  #read(
    heading: string,
    cell: string,
    property: Property,
    model: GraphModel,
    values: Record<string, RecordValue>,
  ): void {
    const given = readCell(cell, property);
    if (given === undefined) return;
    const value = readValue(given, property, model);
    if (value === undefined) this.refuse(heading, explainValue(given, property, model));
    else values[property.name] = value;
  }
}
