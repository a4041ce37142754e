import type { JsonText } from '../../json/json-text.js';
import type { Plan } from '../../plan/plan.js';
import type { PlanReadOptions } from '../store.js';
import { isNonconformingValue } from '../nonconforming-value.js';
import { type CompilerOptions, PLAIN } from './compile/compiler.js';
import { bindParameters } from './compile/parameters.js';
import type { StatementCache } from './compile/statement-cache.js';
import type { RunStatement } from './connection/run-statement.js';

/**
 * Answers a plan with one statement; with a second, more careful one if the first meets a value that the
 * schema does not allow, or a sum that overflows.
 */
export async function answerPlan(
  plan: Plan,
  statements: StatementCache,
  run: RunStatement,
  { marksNonconforming = false }: PlanReadOptions,
): Promise<JsonText> {
  const answer = async (options: CompilerOptions): Promise<JsonText> => {
    const { text, parameters, write } = statements.statement(plan, options);
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
