import type { JsonText } from './json-text.js';

/** Writes something of a subject; `context` is what all subjects of one answer share. */
export type ValueWriter<Subject, Context> = (subject: Subject, context: Context) => JsonText;

/**
 * Makes a writer of objects that have a member for each field, in this order, under its key, which is a
 * name of GraphQL. `compile` gives the value, where it is the same in all of them, or what writes it.
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
