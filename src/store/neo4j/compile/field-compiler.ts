import type { JsonText } from '../../../json/json-text.js';
import type { Field } from '../../../plan/plan.js';
import type { Compiler } from './compiler.js';
import type { Decoder, Projection } from '../encoding/projection.js';

/** Compiles the selected fields of nodes. Lists hold nodes and nodes hold lists, so it is passed down. */
export interface FieldCompiler {
  readonly compiler: Compiler;
  /** Adds the fields of the node in a variable to a row. */
  readonly fields: (
    fields: readonly Field[],
    type: string,
    node: string,
    projection: Projection,
  ) => Decoder<JsonText>;
  /** Compiles the fields to a row of its own: the clauses that return it, and its writer. */
  readonly nested: (
    fields: readonly Field[],
    type: string,
    node: string,
  ) => { readonly returns: string; readonly write: Decoder<JsonText> };
}
