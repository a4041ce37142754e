import type { IncomingHttpHeaders } from 'node:http';
import type { JsonText } from '../json/json-text.js';
import { answerOperation } from './answer-operation.js';
import type { KnownAnswer, RequestInfo } from './graphql/graphql-handler.js';
import type { AskedOperation } from './graphql/read-operation.js';
import type { AskedAgain, KeptAnswers } from './kept-answers.js';
import type { KnownOperations } from './known-operations.js';
import type { AnswerContext } from './resolve-root.js';

/** Answers operations that are known, without Apollo Server. */
export interface KnownAnswers<Context> {
  /** The data, where it is kept. */
  readonly findKept: (asked: AskedOperation, headers: IncomingHttpHeaders) => JsonText | undefined;
  /** Answers it anew. */
  readonly answerKnown: (
    asked: AskedOperation,
    request: RequestInfo,
  ) => KnownAnswer<Context> | undefined;
}

interface KnownAnswersOptions<Context> {
  readonly known: KnownOperations;
  readonly kept: KeptAnswers;
  readonly store: AnswerContext['store'];
  readonly createContext: (request: RequestInfo) => Context;
  /** Whether a request goes to Apollo Server, known or not. */
  readonly isApart: (headers: IncomingHttpHeaders) => boolean;
}

export function createKnownAnswers<Context extends AnswerContext>({
  known,
  kept,
  store,
  createContext,
  isApart,
}: KnownAnswersOptions<Context>): KnownAnswers<Context> {
  const find = (
    { query, operationName, variables }: AskedOperation,
    headers: IncomingHttpHeaders,
  ): AskedAgain | undefined => {
    const operation = isApart(headers) ? undefined : known.find(query, operationName);
    return operation && { operation, variables, state: store.state };
  };
  return {
    findKept: (asked, headers) => {
      const again = find(asked, headers);
      return again && kept.find(again);
    },
    answerKnown: (asked, request) => {
      const again = find(asked, request.headers);
      if (again === undefined) return undefined;
      const context = createContext(request);
      const data = answerOperation(context, again.operation, again.variables);
      return { context, data: kept.keep(again, data) };
    },
  };
}
