import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';
import type { NodeType } from '../../model/graph-model.js';
import type { Reader } from './reader.js';

/** The selected fields of an object by response key, in the order of the document; a key may have several. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** An object type whose fields are collected: its name and those of its interfaces. */
export type ObjectType = Pick<NodeType, 'name' | 'interfaces'>;

/** The part of a request that collecting depends on. */
export type CollectContext = Pick<Reader, 'variables' | 'fragments'>;

/** Collects the fields to execute on an object of this type, as CollectFields of the specification does. */
export function collectFields(
  reader: CollectContext,
  type: ObjectType,
  fields: readonly Pick<FieldNode, 'selectionSet'>[],
): CollectedFields {
  const collected = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selectionSet } of fields) {
    if (selectionSet !== undefined) collect(reader, type, selectionSet, collected, spread);
  }
  return collected;
}

function collect(
  reader: CollectContext,
  type: ObjectType,
  selectionSet: SelectionSetNode,
  collected: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(reader, selection)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        const same = collected.get(key);
        if (same === undefined) collected.set(key, [selection]);
        else same.push(selection);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(type, selection.typeCondition?.name.value)) {
          collect(reader, type, selection.selectionSet, collected, spread);
        }
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        const fragment = reader.fragments[name];
        if (fragment === undefined || spread.has(name)) break;
        spread.add(name);
        if (applies(type, fragment.typeCondition.name.value)) {
          collect(reader, type, fragment.selectionSet, collected, spread);
        }
        break;
      }
    }
  }
}

function applies({ name, interfaces }: ObjectType, condition: string | undefined): boolean {
  return (
    condition === undefined ||
    condition === name ||
    condition === 'Node' ||
    interfaces.includes(condition)
  );
}

/** Whether a selection is included according to `@skip` and `@include`. */
function isIncluded(
  { variables }: CollectContext,
  { directives = [] }: SelectionSetNode['selections'][number],
): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = given.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return holds === (name.value === 'include');
  });
}

/** The name of the field behind a response key, of which validation allows only one. */
export function fieldName(fields: readonly FieldNode[]): string {
  return firstOf(fields).name.value;
}

/** The first of the fields behind a response key, which all have the same arguments. */
export function firstOf(fields: readonly FieldNode[]): FieldNode {
  const [first] = fields;
  if (first === undefined) throw new CommuniqueError('INTERNAL', 'no field behind a response key');
  return first;
}
