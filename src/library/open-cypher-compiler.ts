import type { GraphModel } from '../model/graph-model.js';
import type { Plan } from '../plan/plan.js';
import type { StoreCounts } from '../store/store-counts.js';

/** A statement for a driver of Neo4j. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface CypherCompilerOptions {
  /** How large the graph is (`store.counts()`); absent: as for a large one of which nothing is known. */
  readonly counts?: StoreCounts;
}

/** Compiles plans; each shape once. */
export type CypherCompiler = (plan: Plan) => CypherStatement;

/**
 * Opens a compiler of plans to the Cypher that the Neo4j store runs, to read it or to `PROFILE` it with
 * a driver of your own. Where the store would first read degrees to choose among access paths, it is the first
 * path. Neo4j's driver, whose integers are among the parameters, is loaded only here.
 */
export async function openCypherCompiler(
  model: GraphModel,
  { counts }: CypherCompilerOptions = {},
): Promise<CypherCompiler> {
  const [{ StatementCache }, { bindParameters }, { NO_STATISTICS }, { FIRST_ANCHOR }] =
    await Promise.all([
      import('../store/neo4j/compile/statement-cache.js'),
      import('../store/neo4j/compile/parameters.js'),
      import('../store/neo4j/compile/statistics.js'),
      import('../store/neo4j/compile/access-path.js'),
    ]);
  const statements = new StatementCache(model);
  const statistics = counts ?? NO_STATISTICS;
  return (plan) => {
    const choice = statements.accessChoice(plan, statistics);
    const access = 'choose' in choice ? FIRST_ANCHOR : choice;
    const { text, parameters } = statements.statement(plan, statistics, access);
    return { text, parameters: { p: bindParameters(parameters, plan.values) } };
  };
}
