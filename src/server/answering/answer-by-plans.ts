import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { requiredRole } from '../access/required-role.js';
import { WrittenData } from '../graphql/written-data.js';
import { answerOperation } from './answer-operation.js';
import { coverageOf } from './coverage.js';
import type { OperationCache } from './operation-cache.js';
import type { AnswerContext } from './resolve-root.js';

/**
 * Answers an operation in place of graphql-js's executor where it asks for nothing but fields that
 * plans cover: their answers are JSON in the shape of the request already. An operation that was
 * answered like this is cached.
 *
 * All else, such as introspection or an error, is left to the executor, so that graphql-js alone
 * reports errors.
 */
export function answerByPlans(operations?: OperationCache): ApolloServerPlugin<AnswerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ contextValue, document, operation, request, schema, source }) {
          // A known operation that failed would fail again: graphql-js reports why.
          if (contextValue.failures.size > 0 || !isCovered(operation, document)) return null;
          const asked = { document, operation, schema };
          const text = await answerOperation(contextValue, asked, request.variables ?? {});
          if (text === undefined) return null;
          // A known operation is answered without another look at who asks.
          if (requiredRole(asked) === 'reader') {
            operations?.add(source, request.operationName, asked);
          }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: new WrittenData(text) } },
          };
        },
      }),
  };
}

/** There is no operation where a request names none of several: Apollo Server refuses it only later. */
function isCovered(
  operation: OperationDefinitionNode | undefined,
  document: DocumentNode,
): operation is OperationDefinitionNode {
  return operation?.operation === OperationTypeNode.QUERY && coverageOf(document).isPlain;
}
