import type { GraphModel } from '../../../model/graph-model.js';
import type { Plan, RootRead } from '../../../plan/plan.js';
import { type CompilerOptions, PLAIN } from './compiler.js';
import { compilePlan, type Statement } from './compile-plan.js';

/** Statements cached for one plan shape: they differ in nulls in cursors, and in options. */
const MOST_VARIANTS = 32;

/** Compiles each plan shape once. */
export class StatementCache {
  readonly #model: GraphModel;
  readonly #statements = new WeakMap<RootRead, Map<string, Statement>>();

  constructor(model: GraphModel) {
    this.#model = model;
  }

  statement(plan: Plan, options: CompilerOptions = PLAIN): Statement {
    const variants = this.#statements.get(plan.read) ?? new Map<string, Statement>();
    this.#statements.set(plan.read, variants);
    const variant = nullsOf(plan);
    const key = options.isCareful
      ? `${variant} ${options.marksNonconforming ? 'marking' : 'careful'}`
      : variant;
    const cached = variants.get(key);
    if (cached !== undefined) return cached;
    const statement = compilePlan(this.#model, plan, options);
    if (variants.size >= MOST_VARIANTS) variants.clear();
    variants.set(key, statement);
    return statement;
  }
}

/** Which values of cursors are null. */
function nullsOf({ values }: Plan): string {
  return values
    .filter((value) => typeof value === 'object' && 'kind' in value)
    .map(({ position }) => position.map((each) => (each === null ? '0' : '1')).join(''))
    .join(' ');
}
