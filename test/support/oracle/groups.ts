import type { AnswerNode, AnswerValue } from '../../../src/plan/answer.js';
import type { GroupKey } from '../../../src/plan/group-key.js';
import type { Field, GroupField, ListPart } from '../../../src/plan/plan.js';
import type { OracleContext } from './oracle-context.js';
import { nodeOf, type OracleNode, type Scalar } from './oracle-graph.js';
import { related, type Row } from './related.js';
import { summarize } from './summarize.js';
import { compareWithMissing, isDate, single, toAnswer, written } from './values.js';

type KeyValue = Scalar | OracleNode | undefined;
type WriteNode = (node: OracleNode, fields: readonly Field[]) => AnswerNode;

interface Group {
  readonly keys: readonly KeyValue[];
  readonly rows: Row[];
}

/** Groups rows by all combinations of the values of their keys. */
export function answerGroups(
  { by, size, order, fields }: Extract<ListPart, { kind: 'groups' }>,
  rows: readonly Row[],
  context: OracleContext,
  write: WriteNode,
): readonly AnswerNode[] {
  const groups: Group[] = [];
  for (const row of rows) {
    for (const keys of combine(by.map((key) => valuesOf(row.node, key, context)))) {
      const same = groups.find((group) =>
        group.keys.every((key, index) => nameOf(key) === nameOf(keys[index])),
      );
      if (same === undefined) groups.push({ keys, rows: [row] });
      else same.rows.push(row);
    }
  }
  return groups
    .sort(
      (left, right) =>
        (order === 'COUNT' ? right.rows.length - left.rows.length : 0) || compareKeys(left, right),
    )
    .slice(0, context.number(size))
    .map((group) =>
      Object.fromEntries(fields.map((field) => [field.key, answerField(field, group, write)])),
    );
}

function answerField(field: GroupField, { keys, rows }: Group, write: WriteNode): AnswerValue {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'count':
      return rows.length;
    case 'aggregate':
      return summarize(field.fields, rows);
    case 'key': {
      const value = field.index === undefined ? undefined : keys[field.index];
      return isNode(value) ? write(value, field.fields) : toAnswer(value);
    }
  }
}

function valuesOf(node: OracleNode, key: GroupKey, { graph }: OracleContext): readonly KeyValue[] {
  switch (key.kind) {
    case 'property':
      return [single(node.values.get(key.property))];
    case 'bucket':
      return [bucketOf(node.values.get(key.property), key.unit)];
    case 'related': {
      const far = [...new Set(related(graph, node, key.relationship).map((row) => row.node))];
      return far.length === 0 ? [undefined] : far;
    }
    case 'reference': {
      const ids = related(graph, node, key.relationship).map(({ edge }) =>
        edge?.values.get(key.property),
      );
      const referenced = [...new Set(ids)].flatMap((id) => nodeOf(graph, id) ?? []);
      return referenced.length === 0 ? [undefined] : referenced;
    }
  }
}

function bucketOf(date: unknown, unit: 'YEAR' | 'QUARTER' | 'MONTH'): string | undefined {
  if (!isDate(date)) return undefined;
  const [year, month] = date.text.slice(0, 7).split('-');
  if (unit === 'YEAR') return year;
  if (month === undefined) return undefined;
  const quarter = Math.floor((Number(month) + 2) / 3);
  return unit === 'MONTH' ? `${year}-${month}` : `${year}-Q${quarter}`;
}

function combine(lists: readonly (readonly KeyValue[])[]): readonly (readonly KeyValue[])[] {
  const [first, ...others] = lists;
  if (first === undefined) return [[]];
  return first.flatMap((value) => combine(others).map((rest) => [value, ...rest]));
}

function compareKeys(left: Group, right: Group): number {
  const differences = left.keys.map((key, index) =>
    compareWithMissing(sortValue(key), sortValue(right.keys[index]), false),
  );
  return differences.find((difference) => difference !== 0) ?? 0;
}

function sortValue(key: KeyValue): Scalar | undefined {
  return isNode(key) ? key.id : key;
}

function nameOf(key: KeyValue): unknown {
  return isNode(key) ? key : written(key);
}

function isNode(key: KeyValue): key is OracleNode {
  return typeof key === 'object' && 'values' in key;
}
