import type { GraphModel } from '../model/graph-model.js';
import type { Plan } from '../plan/plan.js';

/** A statement for a driver of Neo4j. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Compiles plans; each shape once. */
export type CypherCompiler = (plan: Plan) => CypherStatement;

/**
 * Opens a compiler of plans to the Cypher that the Neo4j store runs, to read it or to `PROFILE` it with
 * a driver of your own. Neo4j's driver, whose integers are among the parameters, is loaded only here.
 */
export async function openCypherCompiler(model: GraphModel): Promise<CypherCompiler> {
  const [{ StatementCache }, { bindParameters }] = await Promise.all([
    import('../store/neo4j/compile/statement-cache.js'),
    import('../store/neo4j/compile/parameters.js'),
  ]);
  const statements = new StatementCache(model);
  return (plan) => {
    const { text, parameters } = statements.statement(plan);
    return { text, parameters: { p: bindParameters(parameters, plan.values) } };
  };
}
