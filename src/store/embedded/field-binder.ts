import type { AnswerNode } from '../../plan/answer.js';
import type { EdgeField, Field } from '../../plan/plan.js';
import type { Row } from './row.js';
import type { StoredNode } from './graph.js';
import type { Run } from './run.js';

export type NodeWriter = (node: StoredNode) => AnswerNode;
export type RowWriter = (row: Row) => AnswerNode;

/** Binds what is wanted of nodes and of rows; lists and nodes hold one another, so it is handed down. */
export interface FieldBinder {
  readonly run: Run;
  readonly fields: (fields: readonly Field[]) => NodeWriter;
  readonly edge: (fields: readonly EdgeField[], cursorOf: (row: Row) => string) => RowWriter;
}
