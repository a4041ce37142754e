import type { Plan } from '../../plan/plan.js';
import type { AccessPath } from './compile/access-path.js';
import { bindParameters } from './compile/parameters.js';
import type { StatementCache } from './compile/statement-cache.js';
import type { Statistics } from './compile/statistics.js';
import type { RunStatement } from './connection/run-statement.js';
import type { DegreeCache } from './degree-cache.js';

/** Chooses the access path of a plan: most leave no choice; otherwise degrees are read, unless they are cached. */
export async function chooseAccessPath(
  plan: Plan,
  statistics: Statistics,
  { statements, degrees }: { readonly statements: StatementCache; readonly degrees: DegreeCache },
  run: RunStatement,
): Promise<AccessPath> {
  const choice = statements.accessChoice(plan, statistics);
  if (!('choose' in choice)) return choice;
  const parameters = bindParameters(choice.parameters, plan.values);
  const read = await degrees.read(statistics, choice.text, parameters, run);
  return choice.choose(read, plan.values);
}
