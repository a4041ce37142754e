import type { PartialDate } from '../../../model/partial-date.js';
import type { GroupKey, TimeUnit } from '../../../plan/group-key.js';
import { expand, expandOne } from './expand.js';
import { isNode, scalarOf } from '../graph/graph.js';
import type { StoredNode, StoredProperties, StoredScalar } from '../graph/graph.js';
import type { MonthColumn } from '../indexes/month-column.js';
import type { Run } from './run.js';
import { keyOf } from '../graph/key-of.js';

export type KeyValue = StoredScalar | StoredNode | undefined;

/** Nodes that share the values of the keys. */
export interface Group {
  readonly keys: readonly KeyValue[];
  readonly nodes: StoredNode[];
}

/** A key of the map of groups: equal if and only if the values are. */
type GroupName = string | number | boolean | null;

/** How the values of a key are read from a node; a node without a value has the value `undefined`. */
type KeyReader =
  | {
      readonly kind: 'one';
      readonly valueOf: (node: StoredNode) => KeyValue;
      /** The name of the value, which may be cheaper than the value. */
      readonly nameOf: (node: StoredNode) => GroupName;
    }
  | { readonly kind: 'many'; readonly valuesOf: (node: StoredNode) => readonly KeyValue[] };

/** Groups nodes; a node with several values of a key is in several groups. The groups are in no particular order. */
export function groupNodes(
  nodes: readonly StoredNode[],
  by: readonly GroupKey[],
  run: Run,
): Iterable<Group> {
  const [first] = nodes;
  if (first === undefined) return [];
  readsKeys(by, first, run);
  const readers = by.map((key) => bindKey(key, first.type.name, run));
  const [only] = readers;
  const groups = new Map<GroupName, Group>();
  if (readers.length === 1 && only?.kind === 'one') {
    const { valueOf, nameOf } = only;
    for (const node of nodes) {
      run.step(1);
      const name = nameOf(node);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { keys: [valueOf(node)], nodes: [node] });
      else group.nodes.push(node);
    }
    return groups.values();
  }
  for (const node of nodes) {
    for (const keys of combinations(readers.map((reader) => valuesOf(reader, node)))) {
      run.step(1);
      const name = nameOf(keys);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { keys, nodes: [node] });
      else group.nodes.push(node);
    }
  }
  return groups.values();
}

/** All nodes have the type of the first one. */
function readsKeys(by: readonly GroupKey[], first: StoredNode, { graph }: Run): void {
  for (const key of by) {
    if (key.kind === 'property' || key.kind === 'bucket') {
      graph.tracker.readsProperty(first.type.name, key.property);
    }
  }
}

function bindKey(key: GroupKey, type: string, run: Run): KeyReader {
  switch (key.kind) {
    case 'property':
      return readOne(({ properties }) => scalarOf(properties[key.property]));
    case 'bucket': {
      const { property, unit } = key;
      return {
        kind: 'one',
        valueOf: ({ properties }) => bucketOf(properties[property], unit),
        nameOf: bucketNumber(run.indexes.monthsOf(type, property), unit),
      };
    }
    case 'related': {
      const { relationship } = key;
      if (!relationship.many) return readOne((node) => expandOne(node, relationship));
      return {
        kind: 'many',
        valuesOf: (node) => {
          // A far node of parallel edges counts once.
          const far = [...new Set(expand(node, relationship, run).map((row) => row.node))];
          return far.length === 0 ? [undefined] : far;
        },
      };
    }
    case 'reference': {
      const { relationship, property } = key;
      return {
        kind: 'many',
        valuesOf: (node) => {
          // A node that several edges refer to counts once.
          const named = new Set<KeyValue>();
          for (const { edge } of expand(node, relationship, run)) {
            const far = edge?.value(property);
            if (isNode(far)) named.add(far);
          }
          return named.size === 0 ? [undefined] : [...named];
        },
      };
    }
  }
}

function readOne(valueOf: (node: StoredNode) => KeyValue): KeyReader {
  return { kind: 'one', valueOf, nameOf: (node) => nameOfValue(valueOf(node)) };
}

function valuesOf(reader: KeyReader, node: StoredNode): readonly KeyValue[] {
  return reader.kind === 'one' ? [reader.valueOf(node)] : reader.valuesOf(node);
}

/** The calendar unit of a date as written; `undefined` if the date is not precise enough. */
function bucketOf(value: StoredProperties[string], unit: TimeUnit): string | undefined {
  const date = dateIn(value, unit);
  if (date === undefined) return undefined;
  switch (unit) {
    case 'YEAR':
      return date.text.slice(0, 4);
    case 'QUARTER':
      return `${date.text.slice(0, 4)}-Q${Math.ceil(Number(date.text.slice(5, 7)) / 3)}`;
    case 'MONTH':
      return date.text.slice(0, 7);
  }
}

/** A number for each calendar unit, as `bucketOf` without building a text for each date. */
function bucketNumber(months: MonthColumn, unit: TimeUnit): (node: StoredNode) => number | null {
  switch (unit) {
    case 'YEAR':
      return (node) => months.yearOf(node) ?? null;
    case 'QUARTER':
      return (node) => {
        const month = months.monthOf(node);
        return month === undefined ? null : Math.floor(month / 3);
      };
    case 'MONTH':
      return (node) => months.monthOf(node) ?? null;
  }
}

/** The date, if it is precise enough for the unit. */
function dateIn(value: StoredProperties[string], unit: TimeUnit): PartialDate | undefined {
  if (typeof value !== 'object' || !('precision' in value)) return undefined;
  return unit !== 'YEAR' && value.precision === 'YEAR' ? undefined : value;
}

function combinations(lists: readonly (readonly KeyValue[])[]): readonly (readonly KeyValue[])[] {
  // Usually there is one value of each key.
  if (lists.every(({ length }) => length === 1)) return [lists.map(([value]) => value)];
  return lists.reduce<readonly (readonly KeyValue[])[]>(
    (combined, list) => combined.flatMap((keys) => list.map((value) => [...keys, value])),
    [[]],
  );
}

function nameOf(keys: readonly KeyValue[]): GroupName {
  const [only] = keys;
  return keys.length === 1 ? nameOfValue(only) : JSON.stringify(keys.map(nameOfValue));
}

function nameOfValue(value: KeyValue): GroupName {
  if (value === undefined) return null;
  return isNode(value) ? value.id : keyOf(value);
}
