import { execute, type DocumentNode, parse, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Mutation } from '../../src/plan/mutation.js';
import type { Plan } from '../../src/plan/plan.js';
import { DEFAULT_LIMITS } from '../../src/request/limits.js';
import { Planner } from '../../src/request/planner.js';

/** The plans of a document's root fields, or their errors, in order. */
export function plansOf(
  document: DocumentNode,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  planner: Planner,
): readonly (Plan | Error)[] {
  const plans: (Plan | Error)[] = [];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_source, _arguments, _context, info) => {
      try {
        plans.push(planner.plan(info));
      } catch (error) {
        plans.push(error as Error);
      }
      return null;
    };
  }
  void execute({ schema, document, variableValues: variables });
  return plans;
}

/** What the root field of a document with one mutation wants to change. */
export function mutationOf(
  document: DocumentNode,
  variables: Record<string, unknown>,
  schema: GraphQLSchema,
  planner: Planner,
): Mutation {
  let planned: Mutation | undefined;
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = (_source, _arguments, _context, info) => {
      planned = planner.mutation(info);
      return null;
    };
  }
  const result = execute({ schema, document, variableValues: variables });
  if (planned === undefined) throw new Error('no mutation', { cause: result });
  return planned;
}

/** The plan of a document with one root field and no variables. */
export function planOf(document: string, model: GraphModel): Plan {
  const schema = buildApiSchema(model, () => null);
  const [plan] = plansOf(parse(document), {}, schema, new Planner(model, DEFAULT_LIMITS));
  if (plan === undefined || plan instanceof Error) throw new Error('no plan', { cause: plan });
  return plan;
}
