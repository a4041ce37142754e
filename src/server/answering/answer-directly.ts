import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { answerOperation } from './answer-operation.js';
import { coverageOf } from './coverage.js';
import type { KnownOperations } from './known-operations.js';
import { WrittenData } from '../graphql/written-data.js';
import type { AnswerContext } from './resolve-root.js';

/**
 * Answers an operation in place of graphql-js's executor where it asks for nothing but fields that
 * plans cover: their answers are JSON in the shape of the request already. What has been answered so
 * is known from then on.
 *
 * Whatever else there is, such as introspection or an error, is left to the executor. So errors are
 * told by graphql-js alone.
 */
export function answerDirectly(known?: KnownOperations): ApolloServerPlugin<AnswerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ contextValue, document, operation, request, schema, source }) {
          // What failed on the short way is told by graphql-js.
          if (contextValue.failures.size > 0 || !isPlainQuery(operation, document)) return null;
          const asked = { document, operation, schema };
          const text = await answerOperation(contextValue, asked, request.variables ?? {});
          if (text === undefined) return null;
          known?.add(source, request.operationName, asked);
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: new WrittenData(text) } },
          };
        },
      }),
  };
}

/** Whether plans cover the operation. Apollo Server asks before it refuses a request that names none of several. */
function isPlainQuery(
  operation: OperationDefinitionNode | undefined,
  document: DocumentNode,
): operation is OperationDefinitionNode {
  return operation?.operation === OperationTypeNode.QUERY && coverageOf(document).isPlain;
}
