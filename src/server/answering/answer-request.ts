import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestInfo, Shortcuts } from '../graphql/create-graphql-handler.js';
import type { MemoryHolders } from '../metrics/memory-holders.js';
import { writeData } from '../graphql/write-result.js';
import { AnswerCache } from './answer-cache.js';
import { answerByPlans } from './answer-by-plans.js';
import { answerOperation } from './answer-operation.js';
import { OperationCache } from './operation-cache.js';
import type { Store } from '../../store/store.js';
import type { AnswerContext, ReadContext } from './resolve-root.js';

/** How requests are answered: shortcuts for the HTTP handler, plugins for Apollo Server. */
export interface RequestAnswering<Context extends AnswerContext> {
  readonly shortcuts: Shortcuts<Context>;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  readonly memory: MemoryHolders;
}

export interface AnsweringOptions<Context> {
  readonly store: AnswerContext['store'] & Pick<Store, 'track'>;
  readonly createContext: (request: RequestInfo) => Context;
  /** The most bytes of cached answers; 0 caches none. */
  readonly cacheSize: number;
  /**
   * What an answer takes from the headers of its request, or `undefined` where it has to come from
   * Apollo Server. Resolvers see no headers: an answer can depend on one only through this function and
   * `createContext`, and they must agree, since requests of one scope share answers.
   */
  readonly scopeOf: (headers: IncomingHttpHeaders) => string | undefined;
}

/**
 * All who ask here may read, and all who may read are answered the same: what needs a higher role is
 * never known or cached. So who asks is part of no key.
 *
 * Answers a request by the first of these that does not decline, the quickest first:
 *
 * 1. `cached`: the answer to the same bytes in the same scope, if nothing has changed that was read for it.
 * 2. `known`: plans answer an operation that was parsed and validated before.
 * 3. Apollo Server parses and validates the document, and plans answer it (`answerByPlans`).
 * 4. Apollo Server has graphql-js execute it (`resolveRoot`): introspection, errors, and values in
 *    the database that the schema does not allow.
 */
export function createRequestAnswering<Context extends AnswerContext>({
  store,
  createContext,
  cacheSize,
  scopeOf,
}: AnsweringOptions<Context>): RequestAnswering<Context> {
  const answers = new AnswerCache(cacheSize, store.track);
  const operations = new OperationCache();
  return {
    shortcuts: {
      cached(body, headers) {
        const scope = scopeOf(headers);
        return scope === undefined ? undefined : answers.find({ body, scope });
      },
      known({ body, query, operationName, variables }, request) {
        const scope = scopeOf(request.headers);
        if (scope === undefined) return undefined;
        const operation = operations.find(query, operationName);
        if (operation === undefined) return undefined;
        const context = createContext(request);
        const answer = answers.answer({ body, scope }, async (reader) => {
          const asked: ReadContext = reader === undefined ? context : { ...context, store: reader };
          const data = await answerOperation(asked, operation, variables);
          return data === undefined ? undefined : writeData(data);
        });
        return { context, answer };
      },
    },
    plugins: [answerByPlans(operations)],
    memory: { operations: () => operations.bytes, answers: () => answers.bytes },
  };
}
