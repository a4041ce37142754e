import type { JsonText } from '../../../json/json-text.js';
import type { ValueWriter } from '../../../json/object-writer.js';
import type { EdgeField, Field } from '../../../plan/plan.js';
import type { Row, StoredNode } from '../graph/graph.js';
import type { TextCache } from './text-cache.js';
import type { Run } from '../access/run.js';

export type NodeWriter = ValueWriter<StoredNode, Run>;
export type RowWriter = ValueWriter<Row, Run>;

/**
 * Compiles selections of nodes and of rows to writers, which can be used in any run. It is passed down,
 * because lists contain nodes and nodes contain lists.
 */
export interface WriterCompiler {
  /** The cache of the texts of nodes. */
  readonly texts: TextCache;
  readonly fields: (fields: readonly Field[]) => NodeWriter;
  readonly edge: (
    fields: readonly EdgeField[],
    cursorOf: (row: Row, run: Run) => JsonText,
  ) => RowWriter;
}
