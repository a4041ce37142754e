import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonText } from '../../json/json-text.js';
import type { RootField } from '../../request/planner.js';
import { collectFields, fieldName } from '../../request/selection/collect-fields.js';
import { coverageOf } from './coverage.js';
import { type AnswerContext, type PlannedRoot, planRoot, readRoot } from './resolve-root.js';

/** An operation that has been parsed and validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
}

/**
 * Writes the data of an operation; `undefined` where there is an error, for graphql-js to report. All
 * root fields are planned before the first is read, so that a mistake in one of them costs no read of
 * the others.
 */
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
  // A variable with a default may still be null; a condition may not.
  if (coverageOf(document).conditions.some((name) => variableValues[name] === null)) {
    return undefined;
  }
  const fragments = fragmentsOf(document);
  const rootType = { name: schema.getQueryType()?.name ?? '', interfaces: [] };
  const fields = collectFields({ variables: variableValues, fragments }, rootType, [operation]);
  const { failures } = context;
  const planned = [...fields].map(([key, fieldNodes]) => {
    if (fieldName(fieldNodes) === '__typename') return { key, root: undefined };
    const field = { fieldNodes, fragments, operation, path: { key }, schema, variableValues };
    return { key, root: planOrFail(context, field) };
  });
  if (failures.size > 0) return undefined;
  const members = await Promise.all(
    planned.map(({ key, root }) =>
      root === undefined
        ? Promise.resolve(`"${key}":"${rootType.name}"`)
        : readOrFail(context, key, root),
    ),
  );
  return failures.size > 0 ? undefined : `{${members.join(',')}}`;
}

function planOrFail(context: AnswerContext, field: RootField): PlannedRoot | undefined {
  try {
    return planRoot(context, field, { forExecutor: false });
  } catch (error) {
    context.failures.set(String(field.path.key), error);
    return undefined;
  }
}

async function readOrFail(
  context: AnswerContext,
  key: string,
  root: PlannedRoot,
): Promise<JsonText> {
  try {
    return `"${key}":${await readRoot(context, root)}`;
  } catch (error) {
    context.failures.set(key, error);
    return '';
  }
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
