import type { JsonText } from '../../json/json-text.js';
import type { Plan } from '../../plan/plan.js';
import type { PlanReadOptions } from '../store.js';
import { isNonconformingValue } from '../nonconforming-value.js';
import { chooseAccessPath } from './choose-access-path.js';
import { type CompilerOptions, PLAIN } from './compile/compiler.js';
import { bindParameters } from './compile/parameters.js';
import type { StatementCache } from './compile/statement-cache.js';
import type { RunStatement } from './connection/run-statement.js';
import type { DegreeCache } from './degree-cache.js';
import type { StatisticsCache } from './statistics-cache.js';

/** What a store knows of its plans and its graph. */
export interface PlanCaches {
  readonly statements: StatementCache;
  readonly statistics: StatisticsCache;
  readonly degrees: DegreeCache;
}

/**
 * Answers a plan with one statement; with a second, more careful one if the first meets a value that the
 * schema does not allow, or a sum that overflows. One before them may read the degrees by which their access path
 * is chosen.
 */
export async function answerPlan(
  plan: Plan,
  caches: PlanCaches,
  run: RunStatement,
  { marksNonconforming = false }: PlanReadOptions,
): Promise<JsonText> {
  const statistics = await caches.statistics.current();
  const access = await chooseAccessPath(plan, statistics, caches, run);
  const answer = async (options: CompilerOptions): Promise<JsonText> => {
    const statement = caches.statements.statement(plan, statistics, access, options);
    const { text, parameters, write } = statement;
    return write(await run(text, bindParameters(parameters, plan.values)), plan.values);
  };
  if (marksNonconforming) return answer({ isCareful: true, marksNonconforming });
  try {
    return await answer(PLAIN);
  } catch (error) {
    if (!isNonconformingValue(error)) throw error;
    return answer({ isCareful: true, marksNonconforming });
  }
}
