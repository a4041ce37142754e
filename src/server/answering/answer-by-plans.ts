import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { WrittenData } from '../graphql/written-data.js';
import { answerOperation } from './answer-operation.js';
import { coverageOf } from './coverage.js';
import type { OperationCache } from './operation-cache.js';
import type { AnswerContext } from './resolve-root.js';

/**
 * Answers an operation in place of graphql-js's executor where it asks for nothing but fields that
 * plans cover: their answers are JSON in the shape of the request already. What was answered so goes
 * into the cache of operations.
 *
 * Whatever else there is, such as introspection or an error, is left to the executor. So errors are
 * reported by graphql-js alone.
 */
export function answerByPlans(operations?: OperationCache): ApolloServerPlugin<AnswerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ contextValue, document, operation, request, schema, source }) {
          // What failed as a known operation fails again: graphql-js reports it.
          if (contextValue.failures.size > 0 || !isCovered(operation, document)) return null;
          const asked = { document, operation, schema };
          const text = await answerOperation(contextValue, asked, request.variables ?? {});
          if (text === undefined) return null;
          operations?.add(source, request.operationName, asked);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: new WrittenData(text) } },
          };
        },
      }),
  };
}

/** Whether plans cover the operation. Apollo Server asks before it refuses a request that names none of several. */
function isCovered(
  operation: OperationDefinitionNode | undefined,
  document: DocumentNode,
): operation is OperationDefinitionNode {
  return operation?.operation === OperationTypeNode.QUERY && coverageOf(document).isPlain;
}
