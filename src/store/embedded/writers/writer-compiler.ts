import type { JsonText } from '../../../json/json-text.js';
import type { ValueWriter } from '../../../json/object-writer.js';
import type { EdgeField, Field } from '../../../plan/plan.js';
import type { Row, StoredNode } from '../graph/graph.js';
import type { TextCache } from '../../../json/text-cache.js';
import type { Run } from '../access/run.js';

export type NodeWriter = ValueWriter<StoredNode, Run>;
export type RowWriter = ValueWriter<Row, Run>;

/**
 * Compiles what is wanted of nodes and of rows into writers that serve for every run; lists and nodes
 * hold one another, so it is handed down.
 */
export interface WriterCompiler {
  /** Where texts are kept that may be wanted again. */
  readonly texts: TextCache;
  readonly fields: (fields: readonly Field[]) => NodeWriter;
  readonly edge: (
    fields: readonly EdgeField[],
    cursorOf: (row: Row, run: Run) => JsonText,
  ) => RowWriter;
}
