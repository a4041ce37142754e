import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { RootField } from '../../request/planner.js';
import { collectFields, fieldName } from '../../request/selection/collect-fields.js';
import { coverageOf } from './coverage.js';

/** An operation that has been parsed and validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
}

/** The root fields of an operation by response key, without a field for `__typename`; `undefined` if a variable is wrong. */
export function rootFields(
  asked: Operation,
  variables: Readonly<Record<string, unknown>>,
): readonly { readonly key: string; readonly field: RootField | undefined }[] | undefined {
  const { document, operation, schema } = asked;
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
  const rootType = { name: queryName(asked), interfaces: [] };
  const fields = collectFields({ variables: variableValues, fragments }, rootType, [operation]);
  return [...fields].map(([key, fieldNodes]) => {
    if (fieldName(fieldNodes) === '__typename') return { key, field: undefined };
    const field = { fieldNodes, fragments, operation, path: { key }, schema, variableValues };
    return { key, field };
  });
}

/** The name of the type of all queries. */
export function queryName({ schema }: Pick<Operation, 'schema'>): string {
  return schema.getQueryType()?.name ?? '';
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
