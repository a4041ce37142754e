import type { FieldNode } from 'graphql';
import { groupKeyNames, type GroupKeyName } from '../../api/group-keys.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType } from '../../model/graph-model.js';
import { isSummary, SUMMARIES } from '../../model/summaries.js';
import type { GroupKey } from '../../plan/group-key.js';
import type { AggregateField, GroupField, ListPart, SummaryField } from '../../plan/plan.js';
import { expectConstant, expectItems, readArguments, type Input } from '../selection/input.js';
import { collectFields, fieldName, firstOf } from '../selection/collect-fields.js';
import { readSize } from './read-page.js';
import { nodeTypeOf, type Reader } from '../selection/reader.js';

const MAX_KEYS = 4;
const DEFAULT_GROUPS: Input = { kind: 'leaf', source: { kind: 'constant', value: 100 } };

/** Reads the selected aggregates of a list. */
export function readAggregate(
  reader: Reader,
  type: NodeType,
  parents: readonly FieldNode[],
): readonly AggregateField[] {
  const object = { name: `${type.name}Aggregate`, interfaces: [] };
  return [...collectFields(reader, object, parents)].map(([key, fields]): AggregateField => {
    const name = fieldName(fields);
    if (name === '__typename') return { kind: 'typename', key, name: object.name };
    if (name === 'count') return { kind: 'count', key };
    if (!isSummary(name)) {
      throw new CommuniqueError('INTERNAL', `${object.name}.${name}: unknown field`);
    }
    const summary = `${type.name}${SUMMARIES[name].object}`;
    return { kind: name, key, fields: readSummary(reader, summary, fields) };
  });
}

function readSummary(
  reader: Reader,
  name: string,
  parents: readonly FieldNode[],
): readonly SummaryField[] {
  return [...collectFields(reader, { name, interfaces: [] }, parents)].map(
    ([key, fields]): SummaryField => {
      const property = fieldName(fields);
      return property === '__typename'
        ? { kind: 'typename', key, name }
        : { kind: 'property', key, property };
    },
  );
}

/** Reads `groupBy`: its keys, and what is selected of each group. */
export function readGroups(
  reader: Reader,
  type: NodeType,
  key: string,
  parents: readonly FieldNode[],
): ListPart {
  const given = readArguments(firstOf(parents), reader);
  const known = groupKeyNames(type, reader.model);
  const names = readKeyNames(given.get('by'));
  const by = names.map((name) => {
    const found = known.find((candidate) => candidate.name === name);
    if (found === undefined) throw new CommuniqueError('INTERNAL', `${name}: unknown group key`);
    return found;
  });
  const order = given.get('orderBy');
  return {
    kind: 'groups',
    key,
    by: by.map(toGroupKey),
    size: readSize(reader, given.get('first') ?? DEFAULT_GROUPS, 1, 'groupBy(first:)'),
    order: order && expectConstant(order, 'groupBy(orderBy:)') === 'KEY' ? 'KEY' : 'COUNT',
    fields: readGroupFields(reader, type, { known, by }, parents),
  };
}

function readKeyNames(input: Input | undefined): readonly string[] {
  const names =
    input === undefined
      ? []
      : expectItems(input, 'groupBy(by:)').map((item) =>
          String(expectConstant(item, 'groupBy(by:)')),
        );
  if (names.length >= 1 && names.length <= MAX_KEYS && new Set(names).size === names.length) {
    return names;
  }
  throw new CommuniqueError(
    'BAD_USER_INPUT',
    `groupBy(by:): expected 1 to ${MAX_KEYS} different keys, but got [${names.join(', ')}]`,
  );
}

function toGroupKey({ source }: GroupKeyName): GroupKey {
  switch (source.kind) {
    case 'property':
      return { kind: 'property', property: source.property.name };
    case 'bucket':
      return { kind: 'bucket', property: source.property.name, unit: source.unit };
    case 'related':
    case 'reference':
      return source;
  }
}

function readGroupFields(
  reader: Reader,
  type: NodeType,
  keys: { readonly known: readonly GroupKeyName[]; readonly by: readonly GroupKeyName[] },
  parents: readonly FieldNode[],
): readonly GroupField[] {
  const object = { name: `${type.name}Group`, interfaces: [] };
  return [...collectFields(reader, object, parents)].map(([key, fields]): GroupField => {
    const name = fieldName(fields);
    if (name === '__typename') return { kind: 'typename', key, name: object.name };
    if (name === 'count') return { kind: 'count', key };
    if (name === 'aggregate') {
      return { kind: 'aggregate', key, fields: readAggregate(reader, type, fields) };
    }
    const index = keys.by.findIndex(({ field }) => field === name);
    const source = keys.known.find(({ field }) => field === name)?.source;
    const target = source && targetOf(source);
    const selected =
      target === undefined ? [] : reader.readNodeFields(nodeTypeOf(reader, target), fields);
    return { kind: 'key', key, index: index === -1 ? undefined : index, fields: selected };
  });
}

/** The type of the nodes of a key; `undefined` if its values are not nodes. */
function targetOf(source: GroupKeyName['source']): string | undefined {
  switch (source.kind) {
    case 'related':
      return source.relationship.target;
    case 'reference':
      return source.target;
    case 'property':
    case 'bucket':
      return undefined;
  }
}
