import { CommuniqueError } from '../../../kernel/errors.js';
import { positiveZero } from '../../../kernel/positive-zero.js';
import type { Property } from '../../../model/graph-model.js';
import { type PartialDate, parsePartialDate } from '../../../model/partial-date.js';
import type { RecordValue } from '../../../model/record.js';
import type { StoredValue } from '../graph/graph.js';

/** Shared, because most lists are empty. */
const EMPTY: readonly (string | number)[] = Object.freeze([]);

/** Converts a value of a checked record to its form in memory, unless it refers to a node. */
export function readValue(property: Property, value: RecordValue | undefined): StoredValue {
  if (property.list) {
    const list = Array.isArray(value) ? (value as readonly (string | number)[]) : EMPTY;
    if (list.length === 0) return EMPTY;
    switch (property.type.kind) {
      case 'PartialDate':
        return list.map(dateOf);
      case 'Int':
      case 'Float':
        return list.map((each) => positiveZero(Number(each)));
      default:
        return list;
    }
  }
  if (value === undefined || Array.isArray(value)) return undefined;
  const single = value as string | number | boolean;
  switch (property.type.kind) {
    case 'PartialDate':
      return dateOf(single);
    case 'Int':
    case 'Float':
      return typeof single === 'number' ? positiveZero(single) : single;
    default:
      return single;
  }
}

function dateOf(value: string | number | boolean): PartialDate {
  const date = parsePartialDate(String(value));
  if (date === undefined) throw new CommuniqueError('INTERNAL', `unchecked date ${String(value)}`);
  return date;
}
