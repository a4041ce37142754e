import type { JsonText } from './json-text.js';

/** A member of an object: its name, and its value, which is the same in all of them or depends on what is written. */
export interface MemberWriter<Subject, Context> {
  /** A name of GraphQL. */
  readonly key: string;
  readonly value: JsonText | ValueWriter<Subject, Context>;
}

/** Writes something of a subject; `context` is what all subjects of one answer share. */
export type ValueWriter<Subject, Context> = (subject: Subject, context: Context) => JsonText;

/** Makes a writer of objects with these members, in this order. */
export function objectWriter<Subject, Context>(
  members: readonly MemberWriter<Subject, Context>[],
): ValueWriter<Subject, Context> {
  const parts: { readonly head: string; readonly write: ValueWriter<Subject, Context> }[] = [];
  let head = '{';
  for (const [index, { key, value }] of members.entries()) {
    head += `${index === 0 ? '' : ','}"${key}":`;
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
