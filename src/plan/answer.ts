import { readJson, type JsonText } from '../json/json-text.js';

/**
 * The key under which nodes of an answer carry their type if graphql-js is to complete it. No alias of a
 * request can be the same.
 */
export const TYPE_KEY = '@type';

/**
 * The key of the object, with a message, that replaces a nonconforming value in an answer that graphql-js is
 * to complete.
 */
export const NONCONFORMING_KEY = '@nonconforming';

/** The answer to a plan as data, under the keys of the plan, with dates as written. */
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

/** Parses the text of an answer. */
export function readAnswer(text: JsonText): Answer {
  return readJson(text) as Answer; // a store wrote it for a plan
}
