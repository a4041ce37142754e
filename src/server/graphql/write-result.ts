import type { FormattedExecutionResult } from 'graphql';
import { type JsonText, writeJson } from '../../json/json-text.js';
import { WrittenData } from './written-data.js';

/** Writes the result of an operation that has only data. */
export function writeData(data: JsonText): JsonText {
  return `{"data":${data}}\n`;
}

/** Writes the result of an operation: `errors`, `data`, `extensions`, in the order of the result. */
export function writeResult(result: FormattedExecutionResult): JsonText {
  const { data } = result;
  if (!(data instanceof WrittenData)) return `${writeJson(result)}\n`;
  const members: JsonText[] = [];
  for (const [name, value] of Object.entries(result)) {
    if (value === undefined) continue;
    members.push(`"${name}":${value === data ? data.text : writeJson(value)}`);
  }
  return `{${members.join(',')}}\n`;
}
