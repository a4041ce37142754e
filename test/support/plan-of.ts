import { getOperationAST, parse, type GraphQLResolveInfo } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Plan } from '../../src/plan/plan.js';
import { DEFAULT_LIMITS } from '../../src/request/limits.js';
import { Planner } from '../../src/request/planner.js';

/** The plan of a document with one root field and no variables. */
export function planOf(document: string, model: GraphModel): Plan {
  const parsed = parse(document);
  const operation = getOperationAST(parsed);
  const [field] = operation?.selectionSet.selections ?? [];
  if (operation == null || field?.kind !== 'Field') throw new Error('expected one root field');
  const info: Pick<
    GraphQLResolveInfo,
    'fieldNodes' | 'fragments' | 'operation' | 'path' | 'schema' | 'variableValues'
  > = {
    fieldNodes: [field],
    fragments: {},
    operation,
    path: { prev: undefined, key: field.alias?.value ?? field.name.value, typename: 'Query' },
    schema: buildApiSchema(model, () => undefined),
    variableValues: {},
  };
  return new Planner(model, DEFAULT_LIMITS).plan(info);
}
