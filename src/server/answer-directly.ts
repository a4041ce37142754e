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
import type { JsonText } from '../json/json-text.js';
import { CommuniqueError } from '../kernel/errors.js';
import { collectFields, fieldName } from '../request/collect-fields.js';
import { WrittenData } from './graphql/written-data.js';
import { answerRoot, type AnswerContext } from './resolve-root.js';

/**
 * Answers an operation in place of graphql-js's executor where it asks for nothing but fields that
 * plans cover: their answers are JSON in the shape of the request already.
 *
 * Whatever else there is, such as introspection or an error, is left to the executor. So errors are
 * told by graphql-js alone.
 */
export const answerDirectly: ApolloServerPlugin<AnswerContext> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ contextValue, document, operation, request, schema }) {
        if (!isCovered(document, operation)) return null;
        const text = await answerOperation(contextValue, { document, operation, request, schema });
        if (text === undefined) return null;
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: new WrittenData(text) } },
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
): Promise<JsonText | undefined> {
  const { coerced: variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  if (variableValues === undefined) return undefined;
  const fragments = fragmentsOf(document);
  const root = { name: schema.getQueryType()?.name ?? '', interfaces: [] };
  const fields = collectFields({ variables: variableValues, fragments }, root, [operation]);
  const answers = [...fields].map(async ([key, fieldNodes]): Promise<JsonText | undefined> => {
    if (fieldName(fieldNodes) === '__typename') return `"${key}":"${root.name}"`;
    const field = { fieldNodes, fragments, operation, path: { key }, schema, variableValues };
    try {
      return `"${key}":${await answerRoot(context, field, { forExecutor: false })}`;
    } catch (error) {
      if (!isUnfit(error)) context.failures.set(key, error);
      return undefined;
    }
  });
  return joinMembers(answers.length === 1 ? [await answers[0]] : await Promise.all(answers));
}

function joinMembers(members: readonly (JsonText | undefined)[]): JsonText | undefined {
  return members.includes(undefined) ? undefined : `{${members.join(',')}}`;
}

/** What does not fit the schema is read once more, unchecked, so that graphql-js tells of it. */
function isUnfit(error: unknown): boolean {
  return error instanceof CommuniqueError && error.code === 'UNFIT_VALUE';
}

const covered = new WeakMap<DocumentNode, boolean>();

/** Whether the document holds nothing but fields of a query that plans cover, and no directive but skip and include. */
function isCovered(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  if (operation !== OperationTypeNode.QUERY) return false;
  const known = covered.get(document);
  if (known !== undefined) return known;
  let isPlain = true;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') isPlain = false;
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
  // Without a prototype: `__proto__` is a name like any other.
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentTables.set(document, fragments);
  return fragments;
}
