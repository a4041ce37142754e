import type { JsonText } from './json-text.js';

/** Writes a value of a subject; `context` is shared by all subjects of one answer. */
export type ValueWriter<Subject, Context> = (subject: Subject, context: Context) => JsonText;

/**
 * Creates a writer of objects that have a member for each field, in this order. The key of a field is a GraphQL
 * name, so it needs no escaping. `compile` returns the value if it is constant, otherwise its writer.
 */
export function objectWriter<Field extends { readonly key: string }, Subject, Context>(
  fields: readonly Field[],
  compile: (field: Field) => JsonText | ValueWriter<Subject, Context>,
): ValueWriter<Subject, Context> {
  const parts: { readonly head: string; readonly write: ValueWriter<Subject, Context> }[] = [];
  let head = '{';
  for (const [index, field] of fields.entries()) {
    head += `${index === 0 ? '' : ','}"${field.key}":`;
    const value = compile(field);
    if (typeof value === 'string') {
      head += value;
    } else {
      parts.push({ head, write: value });
      head = '';
    }
  }
  const end = `${head}}`;
  return (subject, context) => {
    let text = '';
    for (const part of parts) text += part.head + part.write(subject, context);
    return text + end;
  };
}
