/** The key of a node's type in an answer: no alias of a request can be the same. */
export const ANSWER_TYPE = Symbol('type');

/** What a plan is answered with: plain data under the keys of the plan, dates as written. */
export type Answer = AnswerNode | readonly (AnswerNode | null)[] | null;

/** One object of an answer. */
export interface AnswerNode {
  /** The node type, on nodes whose type the plan leaves open. */
  [ANSWER_TYPE]?: string;
  [key: string]: AnswerValue;
}

export type AnswerValue =
  | string
  | number
  | boolean
  | null
  | AnswerNode
  | readonly (string | number)[]
  | readonly AnswerNode[];
