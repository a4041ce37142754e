import type { JsonText } from './json-text.js';
import type { ValueWriter } from './object-writer.js';

/** Writes a list of what is written of each subject. */
export function writeList<Subject, Context>(
  subjects: readonly Subject[],
  write: ValueWriter<Subject, Context>,
  context: Context,
): JsonText {
  const [first, ...others] = subjects;
  if (first === undefined) return '[]';
  let text = `[${write(first, context)}`;
  for (const subject of others) text += `,${write(subject, context)}`;
  return `${text}]`;
}
