import type { PartialDate } from '../../../model/partial-date.js';
import type { GroupKey, TimeUnit } from '../../../plan/group-key.js';
import { expand, expandOne } from './expand.js';
import { isNode, scalarOf } from '../graph/graph.js';
import type { NodeList, StoredNode, StoredProperties, StoredScalar } from '../graph/graph.js';
import type { MonthColumn } from '../indexes/month-column.js';
import type { Run } from './run.js';
import { keyOf } from '../graph/key-of.js';

export type KeyValue = StoredScalar | StoredNode | undefined;

/** Nodes that share the values of the keys. */
export interface Group {
  readonly keys: readonly KeyValue[];
  /** How many there are: a node of several rows counts once for each. */
  readonly count: number;
  /** The nodes, if they were to be collected. */
  readonly nodes: readonly StoredNode[];
}

export interface WantedGroups {
  readonly by: readonly GroupKey[];
  /** Whether more than the number of the nodes is asked for. */
  readonly collects: boolean;
}

/** A key of the map of groups: equal if and only if the values are. */
type GroupName = string | number | boolean | null;

/** How the values of a key are read from the node at a position; a node without a value has the value `undefined`. */
type KeyReader =
  | {
      readonly kind: 'one';
      readonly valueAt: (nodes: NodeList, position: number) => KeyValue;
      /** The name of the value, which may be cheaper than the value. */
      readonly nameAt: (nodes: NodeList, position: number) => GroupName;
    }
  | {
      readonly kind: 'many';
      readonly valuesAt: (nodes: NodeList, position: number) => readonly KeyValue[];
    };

/** What the nodes with the same values of the first keys are divided into by the next one; after the last, a group. */
class Branch implements Group {
  readonly keys: readonly KeyValue[];
  readonly next = new Map<GroupName, Branch>();
  readonly nodes: StoredNode[] = [];
  count = 0;

  constructor(keys: readonly KeyValue[]) {
    this.keys = keys;
  }

  add(name: GroupName, value: KeyValue): Branch {
    const added = new Branch([...this.keys, value]);
    this.next.set(name, added);
    return added;
  }
}

/** Groups nodes; a node with several values of a key is in several groups. The groups are in no particular order. */
export function groupNodes(
  nodes: NodeList,
  { by, collects }: WantedGroups,
  run: Run,
): readonly Group[] {
  if (nodes.length === 0) return [];
  const type = nodes.nodeAt(0).type.name;
  readsKeys(by, type, run);
  const readers = by.map((key) => bindKey(key, type, run));
  const root = new Branch([]);
  for (let position = 0; position < nodes.length; position += 1) place(root, 0, position);
  return readers.reduce<readonly Branch[]>(
    (branches) => branches.flatMap(({ next }) => [...next.values()]),
    [root],
  );

  /** Adds a node to all groups of a branch that it is in; so many keys are known. */
  function place(branch: Branch, known: number, position: number): void {
    const reader = readers[known];
    if (reader === undefined) {
      run.step(1);
      branch.count += 1;
      if (collects) branch.nodes.push(nodes.nodeAt(position));
    } else if (reader.kind === 'one') {
      const name = reader.nameAt(nodes, position);
      const next = branch.next.get(name) ?? branch.add(name, reader.valueAt(nodes, position));
      place(next, known + 1, position);
    } else {
      for (const value of reader.valuesAt(nodes, position)) {
        const name = nameOf(value);
        place(branch.next.get(name) ?? branch.add(name, value), known + 1, position);
      }
    }
  }
}

function readsKeys(by: readonly GroupKey[], type: string, { graph }: Run): void {
  for (const key of by) {
    if (key.kind === 'property' || key.kind === 'bucket') {
      graph.tracker.readsProperty(type, key.property);
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
        valueAt: (nodes, position) => bucketOf(nodes.nodeAt(position).properties[property], unit),
        nameAt: bucketNumber(run.indexes.monthsOf(type, property), unit),
      };
    }
    case 'related': {
      const { relationship } = key;
      if (!relationship.many) return readOne((node) => expandOne(node, relationship));
      return {
        kind: 'many',
        valuesAt: (nodes, position) => {
          const node = nodes.nodeAt(position);
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
        valuesAt: (nodes, position) => {
          const node = nodes.nodeAt(position);
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
  const valueAt = (nodes: NodeList, position: number): KeyValue => valueOf(nodes.nodeAt(position));
  return { kind: 'one', valueAt, nameAt: (nodes, position) => nameOf(valueAt(nodes, position)) };
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
function bucketNumber(
  months: MonthColumn,
  unit: TimeUnit,
): (nodes: NodeList, position: number) => number | null {
  switch (unit) {
    case 'YEAR':
      return (nodes, position) => months.yearAt(nodes, position) ?? null;
    case 'QUARTER':
      return (nodes, position) => {
        const month = months.monthAt(nodes, position);
        return month === undefined ? null : Math.floor(month / 3);
      };
    case 'MONTH':
      return (nodes, position) => months.monthAt(nodes, position) ?? null;
  }
}

/** The date, if it is precise enough for the unit. */
function dateIn(value: StoredProperties[string], unit: TimeUnit): PartialDate | undefined {
  if (typeof value !== 'object' || !('precision' in value)) return undefined;
  return unit !== 'YEAR' && value.precision === 'YEAR' ? undefined : value;
}

function nameOf(value: KeyValue): GroupName {
  if (value === undefined) return null;
  return isNode(value) ? value.id : keyOf(value);
}
