import type { EdgeType, GraphModel, Property } from '../../model/graph-model.js';
import type { RecordScalar, RecordValue } from '../../model/record.js';

/** A property in a file that has one column for all properties of that name, whatever their types. */
export interface Column {
  /** The name of the property. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether values are lists; a single value is then a list of one. */
  readonly list: boolean;
}

export type ColumnKind = 'string' | 'integer' | 'double' | 'boolean';

/** A column for each property of nodes other than id and name. */
export function nodeColumns(model: GraphModel): readonly Column[] {
  const types = [...model.nodeTypes.values()].map(({ properties }) => [...properties.values()]);
  return mergeColumns(types.flat().filter(({ name }) => name !== 'id' && name !== 'name'));
}

/** A column for each property of edges other than their dates. */
export function edgeColumns(model: GraphModel): readonly Column[] {
  return mergeColumns([...model.edgeTypes.values()].flatMap(undatedProperties));
}

function undatedProperties({ properties, interval }: EdgeType): readonly Property[] {
  const dates = [interval?.from, interval?.to];
  return [...properties.values()].filter(({ name }) => !dates.includes(name));
}

/** The values of a column: a single value as a list of one. */
export function listOf(value: RecordValue): readonly RecordScalar[] {
  return isList(value) ? value : [value];
}

/** `Array.isArray` does not narrow to readonly arrays. */
function isList(value: RecordValue): value is readonly RecordScalar[] {
  return Array.isArray(value);
}

/** If types declare a property of one name differently, the column has a kind that fits all: at worst, string. */
function mergeColumns(properties: readonly Property[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const property of properties) {
    const { name, list } = property;
    const kind = kindOf(property);
    const known = columns.get(name) ?? { name, kind, list };
    columns.set(name, {
      name,
      kind: commonKind(known.kind, kind),
      list: known.list || list,
    });
  }
  return Object.freeze([...columns.values()]);
}

function kindOf({ type }: Property): ColumnKind {
  switch (type.kind) {
    case 'Int':
      return 'integer';
    case 'Float':
      return 'double';
    case 'Boolean':
      return 'boolean';
    default:
      return 'string';
  }
}

function commonKind(one: ColumnKind, other: ColumnKind): ColumnKind {
  if (one === other) return one;
  const areNumbers = NUMBERS.has(one) && NUMBERS.has(other);
  return areNumbers ? 'double' : 'string';
}

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['integer', 'double']);
