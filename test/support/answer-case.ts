import type { GraphModel } from '../../src/model/graph-model.js';
import type { Store } from '../../src/store/store.js';
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
    const printed = (part: 'plan' | 'statement'): string =>
      explained
        .map((each) => `${each.field}:\n${each[part].map((line) => `  ${line}\n`).join('')}`)
        .join('\n');
    const hasStatements = explained.some(({ statement }) => statement.length > 0);
    return {
      plan: printed('plan'),
      cypher: hasStatements ? printed('statement') : undefined,
      json,
    };
  };
}
