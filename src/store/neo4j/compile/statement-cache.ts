import type { GraphModel } from '../../../model/graph-model.js';
import type { Plan, RootListRead, RootRead } from '../../../plan/plan.js';
import { type AccessChoice, compileAccessChoice } from './access-choice.js';
import { type AccessPath, FIRST_ANCHOR } from './access-path.js';
import { Compiler, type CompilerOptions, cursorNullsOf, PLAIN } from './compiler.js';
import { compilePlan, type Statement } from './compile-plan.js';
import type { Statistics } from './statistics.js';

/** Statements cached for one plan shape: they differ in nulls in cursors, in the access path and in options. */
const MOST_VARIANTS = 32;

/** What is compiled of a plan shape for a graph. */
interface CompiledShape {
  readonly statistics: Statistics;
  readonly choice: AccessChoice | AccessPath;
  readonly variants: Map<string, Statement>;
}

/** Compiles each plan shape once, and again when the statistics change. */
export class StatementCache {
  readonly #model: GraphModel;
  readonly #shapes = new WeakMap<RootRead, CompiledShape>();

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** How the rows of a plan are found, or what has to be read to choose it. */
  accessChoice(plan: Plan, statistics: Statistics): AccessChoice | AccessPath {
    return this.#shape(plan, statistics).choice;
  }

  statement(
    plan: Plan,
    statistics: Statistics,
    access: AccessPath,
    options: CompilerOptions = PLAIN,
  ): Statement {
    const { variants } = this.#shape(plan, statistics);
    const key = keyOf(plan, access, options);
    const cached = variants.get(key);
    if (cached !== undefined) return cached;
    const cursorNulls = cursorNullsOf(plan.values);
    const statement = compilePlan(this.#model, plan, options, { cursorNulls, statistics, access });
    if (variants.size >= MOST_VARIANTS) variants.clear();
    variants.set(key, statement);
    return statement;
  }

  #shape({ read }: Plan, statistics: Statistics): CompiledShape {
    const known = this.#shapes.get(read);
    if (known?.statistics === statistics) return known;
    const shape = {
      statistics,
      choice: read.kind === 'list' ? this.#choiceOf(read, statistics) : FIRST_ANCHOR,
      variants: new Map<string, Statement>(),
    };
    this.#shapes.set(read, shape);
    return shape;
  }

  #choiceOf(read: RootListRead, statistics: Statistics): AccessChoice | AccessPath {
    const context = { cursorNulls: () => [], statistics, access: FIRST_ANCHOR };
    return compileAccessChoice(new Compiler(this.#model, PLAIN, context), read);
  }
}

function keyOf(
  { values }: Plan,
  { anchor, walks }: AccessPath,
  { isCareful, marksNonconforming }: CompilerOptions,
): string {
  const nulls = values
    .filter((value) => typeof value === 'object' && 'kind' in value)
    .map(({ position }) => position.map((each) => (each === null ? '0' : '1')).join(''));
  return [
    walks ? 'walk' : anchor,
    ...(isCareful ? [marksNonconforming ? 'marking' : 'careful'] : []),
    ...nulls,
  ].join(' ');
}
