import type { IncomingHttpHeaders } from 'node:http';
import { answerOperation } from './answer-operation.js';
import type { KnownAnswer, RequestInfo } from '../graphql/create-graphql-handler.js';
import type { AskedOperation } from '../graphql/read-operation.js';
import { writeData } from '../graphql/write-result.js';
import type { KeptAnswers } from './kept-answers.js';
import type { KnownOperations } from './known-operations.js';
import type { AnswerContext } from './resolve-root.js';

/** Answers requests that came before, without Apollo Server. */
export interface KnownAnswers<Context> {
  /** The answer to a body, where it is kept. */
  readonly findKept: (body: Buffer, headers: IncomingHttpHeaders) => Buffer | undefined;
  /** Answers a known operation anew. */
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
  return {
    findKept: (body, headers) => (isApart(headers) ? undefined : kept.find(body, store.state)),
    answerKnown: ({ body, query, operationName, variables }, request) => {
      const operation = isApart(request.headers) ? undefined : known.find(query, operationName);
      if (operation === undefined) return undefined;
      const { state } = store;
      const context = createContext(request);
      const answer = answerOperation(context, operation, variables).then((data) =>
        data === undefined ? undefined : writeData(data),
      );
      return { context, answer: kept.keep(body, state, answer) };
    },
  };
}
