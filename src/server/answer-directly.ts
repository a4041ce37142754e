import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Answer } from '../plan/answer.js';
import { collectFields } from '../request/collect-fields.js';
import { answerRoot, type AnswerContext } from './resolve-root.js';

/**
 * Answers an operation in place of graphql-js's executor where it asks for nothing but fields that
 * plans cover: an answer has the shape of the request already, so a second walk over it only costs.
 *
 * Whatever else there is, such as introspection, `__typename` or an error, is left to the executor, which
 * takes the answers that are under way. So errors are told by graphql-js alone.
 */
export const answerDirectly: ApolloServerPlugin<AnswerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ contextValue, document, operation, request, schema }) {
        if (!isCovered(document, operation)) return null;
        const data = await answerOperation(contextValue, { document, operation, request, schema });
        if (data === undefined) return null;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data } },
        };
      },
    }),
};

interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly request: GraphQLRequestContext<AnswerContext>['request'];
  readonly schema: GraphQLSchema;
}

/** The data of the operation; `undefined` where something is wrong with it. */
async function answerOperation(
  context: AnswerContext,
  { document, operation, request, schema }: Operation,
): Promise<Record<string, Answer> | undefined> {
  const { coerced: variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (variableValues === undefined) return undefined;
  const fragments = fragmentsOf(document);
  const root = { name: 'Query', interfaces: [] };
  const fields = collectFields({ variables: variableValues, fragments }, root, [operation]);
  for (const [key, fieldNodes] of fields) {
    const field = { fieldNodes, fragments, operation, path: { key }, schema, variableValues };
    const answer = answerRoot(context, field);
    context.answers.set(key, answer);
    // Awaited below, or by the executor; a failure must not count as unhandled before that.
    answer.catch(() => undefined);
  }
  try {
    const data: Record<string, Answer> = {};
    for (const [key, answer] of context.answers) data[key] = await answer;
    return data;
  } catch {
    return undefined;
  }
}

const covered = new WeakMap<DocumentNode, boolean>();

/** Whether the document holds nothing but plain fields of a query, and no directive but skip and include. */
function isCovered(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  if (operation !== OperationTypeNode.QUERY) return false;
  const known = covered.get(document);
  if (known !== undefined) return known;
  let isPlain = true;
  visit(document, {
    Field: ({ name }) => {
      if (name.value.startsWith('__')) isPlain = false;
    },
    Directive: ({ name }) => {
      if (name.value !== 'skip' && name.value !== 'include') isPlain = false;
    },
  });
  covered.set(document, isPlain);
  return isPlain;
}

const fragmentTables = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const known = fragmentTables.get(document);
  if (known !== undefined) return known;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentTables.set(document, fragments);
  return fragments;
}
