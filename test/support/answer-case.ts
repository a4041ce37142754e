import type { GraphModel } from '../../src/model/graph-model.js';
import type { Store } from '../../src/store/store.js';
import type { Explanation } from '../../src/server/answering/explain-plans.js';
import type { RanStatement } from '../../src/store/ran-statement.js';
import { createAsker } from './query.js';
import type { Case } from './read-cases.js';

/** What a store makes of a question; the files of a case with these names hold what is expected. */
export interface CaseAnswer {
  readonly plan: string;
  /** `undefined` if the store runs no statements, or none for this question. */
  readonly cypher: string | undefined;
  readonly json: unknown;
}

/** Answers the questions of test/cases over a store. */
export function createCaseAnswerer(
  model: GraphModel,
  store: Store,
): (question: Case) => Promise<CaseAnswer> {
  const ask = createAsker(model, store, { explain: true });
  return async ({ document, variables }) => {
    const { extensions, ...json } = await ask(document, variables);
    const explained = extensions?.plan ?? [];
    const printed = (linesOf: (each: Explanation) => readonly string[]): string =>
      explained
        .map(
          (each) =>
            `${each.field}:\n${linesOf(each)
              .map((line) => `  ${line}\n`)
              .join('')}`,
        )
        .join('\n');
    const statementsOf = (each: Explanation): readonly string[] =>
      isPlan(each) ? each.statements.filter(answersPlan).flatMap(printRan) : [];
    const hasStatements = explained.some((each) => statementsOf(each).length > 0);
    return {
      plan: printed(({ plan }) => plan),
      cypher: hasStatements ? printed(statementsOf) : undefined,
      json,
    };
  };
}

/** Whether a question is a plan, which one statement answers; others run several, in any order. */
function isPlan({ plan: [first = ''] }: Explanation): boolean {
  return /^(?:lookup|nodes?|list) /u.test(first);
}

/** Whether a statement answers a plan; others check whether nodes with ids of the request exist. */
function answersPlan({ parameters }: RanStatement): boolean {
  return Object.keys(parameters['p'] ?? {}).join() !== 'ids,names';
}

/** The statement, and the properties that it reads: its other parameters are values of the plan. */
function printRan({ lines, parameters }: RanStatement): readonly string[] {
  const names = Object.entries(parameters['p'] ?? {}).filter(([name]) => /^f\d+$/u.test(name));
  return [...lines, ...names.map(([name, value]) => `// ${name} = ${JSON.stringify(value)}`)];
}
