import { withoutGuards } from '../../csv/formula-guard.js';
import { splitList } from '../../kernel/join-list.js';
import type { Property, ValueType } from '../../model/graph-model.js';
import type { CsvCell } from './parse-csv.js';

/** The value of a cell, as JSON has it; a text where that is none of the property's type. `undefined`: there is none. */
export function readCell(cell: CsvCell, { type, list }: Pick<Property, 'type' | 'list'>): unknown {
  if (cell === undefined || (cell === '' && !isText(type))) return undefined;
  const text = withoutGuards(cell);
  return list ? splitList(text).map((item) => scalarOf(item, type)) : scalarOf(text, type);
}

function isText({ kind }: ValueType): boolean {
  return kind === 'String' || kind === 'ID';
}

function scalarOf(text: string, { kind }: ValueType): unknown {
  switch (kind) {
    case 'Int':
    case 'Float':
      return NUMBER.test(text) ? Number(text) : text;
    case 'Boolean':
      return BOOLEANS.get(text.toLowerCase()) ?? text; // spreadsheets write TRUE
    case 'ID':
    case 'String':
    case 'PartialDate':
    case 'Enum':
    case 'Reference':
      return text;
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
