import { objectWriter, type ValueWriter } from '../../../json/object-writer.js';
import type { JsonText } from '../../../json/json-text.js';
import { inCanonicalOrder, type Unordered } from './canonical-order.js';

/** Compiles the fields of an object in canonical order; the writer writes them in the order of the request. */
export function canonicalWriter<
  Field extends Unordered & { readonly key: string },
  Subject,
  Context,
>(
  fields: readonly Field[],
  compile: (field: Field) => JsonText | ValueWriter<Subject, Context>,
): ValueWriter<Subject, Context> {
  const compiled = new Map(inCanonicalOrder(fields).map((field) => [field, compile(field)]));
  return objectWriter(fields, (field) => compiled.get(field) ?? 'null');
}
