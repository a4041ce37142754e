import type { JsonText } from '../../../json/json-text.js';
import type { Field } from '../../../plan/plan.js';
import type { Compiler } from './compiler.js';
import type { Decoder, RowShape } from '../encoding/row-shape.js';

/** Compiles what is wanted of nodes; lists and nodes hold one another, so it is handed down. */
export interface FieldCompiler {
  readonly compiler: Compiler;
  /** Adds to a row what is wanted of the node in a variable. */
  readonly fields: (
    fields: readonly Field[],
    type: string,
    node: string,
    shape: RowShape,
  ) => Decoder<JsonText>;
  /** The same as a row of its own: the clauses that return it. */
  readonly nested: (
    fields: readonly Field[],
    type: string,
    node: string,
  ) => { readonly returns: string; readonly write: Decoder<JsonText> };
}
