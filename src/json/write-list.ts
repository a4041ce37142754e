import type { JsonText } from './json-text.js';
import type { ValueWriter } from './object-writer.js';

/** Writes a list with an item for each subject. */
export function writeList<Subject, Context>(
  subjects: readonly Subject[],
  write: ValueWriter<Subject, Context>,
  context: Context,
): JsonText {
  let text = '[';
  let separator = '';
  for (const subject of subjects) {
    text += separator + write(subject, context);
    separator = ',';
  }
  return `${text}]`;
}
