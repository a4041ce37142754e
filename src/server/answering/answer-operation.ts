import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonText } from '../../json/json-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import { collectFields, fieldName } from '../../request/selection/collect-fields.js';
import { coverageOf } from './coverage.js';
import { answerRoot, type AnswerContext } from './resolve-root.js';

/** An operation that has been parsed and validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
}

/** Writes the data of an operation; `undefined` where something is wrong with it, and graphql-js is to tell. */
export async function answerOperation(
  context: AnswerContext,
  { document, operation, schema }: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<JsonText | undefined> {
  const { coerced: variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (variableValues === undefined) return undefined;
  // A variable with a default may be null all the same, where a condition may not.
  if (coverageOf(document).conditions.some((name) => variableValues[name] === null)) {
    return undefined;
  }
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
  const members = await Promise.all(answers);
  return members.includes(undefined) ? undefined : `{${members.join(',')}}`;
}

/** What does not fit the schema is read once more, unchecked, so that graphql-js tells of it. */
function isUnfit(error: unknown): boolean {
  return error instanceof CommuniqueError && error.code === 'UNFIT_VALUE';
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
