import type { Edit, EditRules } from '../model/edit.js';
import type { NodeType } from '../model/graph-model.js';
import type { Shape } from './shape.js';

/** What one root field wants to change: one transaction. */
export type Mutation =
  UpsertMutation | ImportMutation | DeleteMutation | MergeMutation | UndoMergeMutation;

interface MutationBase {
  readonly edits: readonly Edit[];
  readonly rules: EditRules;
  /** The selection on the payload. */
  readonly shape: Shape;
}

export interface UpsertMutation extends MutationBase {
  readonly kind: 'upsert';
  readonly type: NodeType;
}

export interface ImportMutation extends MutationBase {
  readonly kind: 'import';
}

export interface DeleteMutation extends MutationBase {
  readonly kind: 'delete';
  readonly ids: readonly string[];
}

export interface MergeMutation extends MutationBase {
  readonly kind: 'merge';
}

export interface UndoMergeMutation extends MutationBase {
  readonly kind: 'undo merge';
}
