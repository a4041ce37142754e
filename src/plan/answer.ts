import { readJson, type JsonText } from '../json/json-text.js';

/**
 * The key under which a node of an answer tells its type where graphql-js is to complete it. No alias
 * of a request can be the same.
 */
export const TYPE_KEY = '@type';

/**
 * The key under which a value that the schema does not allow tells in its place what is wrong with it,
 * where graphql-js is to complete the answer.
 */
export const NONCONFORMING_KEY = '@nonconforming';

/** What a plan is answered with, as data: under the keys of the plan, dates as written. */
export type Answer = AnswerNode | readonly (AnswerNode | null)[] | null;

/** One object of an answer. */
export interface AnswerNode {
  readonly [key: string]: AnswerValue;
}

export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | AnswerNode
  | readonly (string | number | boolean)[]
  | readonly AnswerNode[];

/** Reads the text of an answer, for whoever goes on with its data. */
export function readAnswer(text: JsonText): Answer {
  return readJson(text) as Answer; // What a store wrote for a plan.
}
