import { assertNever, CommuniqueError } from '../../kernel/errors.js';
import type { DeleteEdit } from '../../model/edit.js';
import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { upsertField } from '../../model/name-forms.js';
import type { Mutation } from '../../plan/mutation.js';
import type { Shape } from '../../plan/shape.js';
import { type ArgumentValues, ArgumentReader } from '../views/view-arguments.js';
import { readImport } from './read-import.js';
import { readMerge, readUndoMerge } from './read-merge.js';
import { MOST_NODES, readUpsert } from './read-upsert.js';

/**
 * Reads a root field that changes the graph from the values of its arguments.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` if they are invalid.
 */
export function readMutation(
  model: GraphModel,
  field: string,
  given: ArgumentValues,
  shape: Shape,
): Mutation {
  const rules = {
    allowUnsourced: given['allowUnsourced'] === true,
    dryRun: given['dryRun'] === true,
  };
  switch (field) {
    case 'importRecords':
      return { kind: 'import', edits: readImport(model, given), rules, shape };
    case 'delete':
      return { kind: 'delete', ...readDelete(given), rules, shape };
    case 'merge':
      return { kind: 'merge', edits: [readMerge(given)], rules, shape };
    case 'undoMerge':
      return { kind: 'undo merge', edits: [readUndoMerge(given)], rules, shape };
  }
  const type = upsertedType(model, field);
  return { kind: 'upsert', type, edits: readUpsert(model, type, given), rules, shape };
}

/** The most nodes whose selection is answered by a mutation, for the limits of the selections on each. */
export function mostAnswered(mutation: Mutation): number {
  switch (mutation.kind) {
    case 'upsert':
      return mutation.edits.filter(({ kind }) => kind === 'node').length;
    case 'import':
    case 'delete':
      return 0;
    case 'merge':
      return 1;
    case 'undo merge':
      return 2;
    default:
      return assertNever(mutation);
  }
}

function upsertedType(model: GraphModel, field: string): NodeType {
  for (const type of model.nodeTypes.values()) if (upsertField(type) === field) return type;
  throw new CommuniqueError('INTERNAL', `an undeclared mutation ${field}`);
}

function readDelete(given: ArgumentValues): {
  readonly ids: readonly string[];
  readonly edits: readonly DeleteEdit[];
} {
  const read = new ArgumentReader('delete', given);
  const ids = [...new Set(read.texts('ids'))];
  if (ids.length === 0 || ids.length > MOST_NODES) {
    read.report('ids', `expected 1 to ${MOST_NODES} ids, but got ${ids.length}`);
  }
  read.end();
  const detach = given['detach'] === true;
  const edits = ids.map((id, index): DeleteEdit => ({
    kind: 'delete',
    id,
    detach,
    path: ['ids', index],
  }));
  return { ids, edits };
}
