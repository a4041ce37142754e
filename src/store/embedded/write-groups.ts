import type { JsonText } from '../../json/json-text.js';
import { objectWriter } from '../../json/object-writer.js';
import { writeList } from '../../json/write-list.js';
import { assertNever } from '../../kernel/errors.js';
import type { GroupKey, TimeUnit } from '../../plan/group-key.js';
import type { GroupField, ListPart } from '../../plan/plan.js';
import { compareStored } from './compare-stored.js';
import { expand, expandOne } from './expand.js';
import { isNode, scalarOf } from './graph.js';
import type { StoredNode, StoredProperties, StoredScalar } from './graph.js';
import type { Run } from './run.js';
import { keyOf } from './value-key.js';
import { compileAggregate } from './write-aggregates.js';
import { writeValue } from './write-value.js';
import type { WriterCompiler } from './writer-compiler.js';

type GroupsPart = Extract<ListPart, { kind: 'groups' }>;
type KeyValue = StoredScalar | StoredNode | undefined;

/** Nodes that share the values of the keys. */
interface Group {
  readonly keys: readonly KeyValue[];
  readonly nodes: StoredNode[];
}

type GroupWriter = (group: Group, run: Run) => JsonText;

/** Compiles the grouping of the nodes of rows: groups them, orders the groups, and writes the first. */
export function compileGroups(
  part: GroupsPart,
  compile: WriterCompiler,
): (nodes: readonly StoredNode[], run: Run) => JsonText {
  const write = objectWriter(part.fields, (field) => compileGroupField(field, compile));
  return (nodes, run) => {
    const groups = [...groupNodes(nodes, part.by, run)].sort((left, right) =>
      compareGroups(left, right, part.order),
    );
    return writeList(groups.slice(0, run.number(part.size)), write, run);
  };
}

function compileGroupField(field: GroupField, compile: WriterCompiler): GroupWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return ({ nodes }) => String(nodes.length);
    case 'aggregate': {
      const write = compileAggregate(field.fields);
      return ({ nodes }, run) => write({ nodes: () => nodes, count: () => nodes.length }, run);
    }
    case 'key': {
      const { index } = field;
      if (index === undefined) return 'null';
      const write = compile.fields(field.fields);
      return ({ keys }, run) => {
        const value = keys[index];
        return isNode(value) ? write(value, run) : writeValue(value);
      };
    }
    default:
      return assertNever(field);
  }
}

function groupNodes(
  nodes: readonly StoredNode[],
  by: readonly GroupKey[],
  run: Run,
): Iterable<Group> {
  const groups = new Map<GroupName, Group>();
  for (const node of nodes) {
    for (const keys of combinations(by.map((key) => valuesOf(node, key, run)))) {
      run.step(1);
      const name = nameOf(keys);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, { keys, nodes: [node] });
      else group.nodes.push(node);
    }
  }
  return groups.values();
}

/** The values of one key; `undefined` alone where there is none. */
function valuesOf(node: StoredNode, key: GroupKey, run: Run): readonly KeyValue[] {
  switch (key.kind) {
    case 'property':
      return [scalarOf(node.properties[key.property])];
    case 'bucket':
      return [bucketOf(node.properties[key.property], key.unit)];
    case 'related': {
      const { relationship } = key;
      if (!relationship.many) return [expandOne(node, relationship)];
      // Parallel edges lead to one node, which counts once.
      const far = [...new Set(expand(node, relationship, run).map((row) => row.node))];
      return far.length === 0 ? [undefined] : far;
    }
  }
}

/** The calendar unit of the date as written; `undefined` where the date is not that exact. */
function bucketOf(value: StoredProperties[string], unit: TimeUnit): string | undefined {
  if (typeof value !== 'object' || !('precision' in value)) return undefined;
  const { text, precision } = value;
  if (unit === 'YEAR') return text.slice(0, 4);
  if (precision === 'YEAR') return undefined;
  if (unit === 'MONTH') return text.slice(0, 7);
  return `${text.slice(0, 4)}-Q${String(Math.ceil(Number(text.slice(5, 7)) / 3))}`;
}

function combinations(lists: readonly (readonly KeyValue[])[]): readonly (readonly KeyValue[])[] {
  // Mostly there is one value of each key.
  if (lists.every(({ length }) => length === 1)) return [lists.map(([value]) => value)];
  return lists.reduce<readonly (readonly KeyValue[])[]>(
    (combined, list) => combined.flatMap((keys) => list.map((value) => [...keys, value])),
    [[]],
  );
}

type GroupName = string | number | boolean | null;

/** What two lists of keys have in common if and only if they are the same. */
function nameOf(keys: readonly KeyValue[]): GroupName {
  const [only] = keys;
  return keys.length === 1 ? nameOfValue(only) : JSON.stringify(keys.map(nameOfValue));
}

function nameOfValue(value: KeyValue): GroupName {
  if (value === undefined) return null;
  return isNode(value) ? value.id : keyOf(value);
}

function compareGroups(left: Group, right: Group, order: GroupsPart['order']): number {
  if (order === 'COUNT' && left.nodes.length !== right.nodes.length) {
    return right.nodes.length - left.nodes.length;
  }
  for (const [index, value] of left.keys.entries()) {
    const difference = compareStored(sortValue(value), sortValue(right.keys[index]));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Nodes are ordered by their ids. */
function sortValue(value: KeyValue): StoredScalar | undefined {
  return isNode(value) ? value.id : value;
}
