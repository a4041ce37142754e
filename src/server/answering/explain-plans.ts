import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** How one root field was answered. */
export interface Explanation {
  /** The response key of the root field. */
  readonly field: string;
  /** The plan, a line each. */
  readonly plan: readonly string[];
  /** The statement that the store ran, a line each; none where it walks its own memory. */
  readonly statement: readonly string[];
  /** In milliseconds, rounded to a thousandth. */
  readonly planning: number;
  reading: number;
}

/** Gathers how the root fields of one request were answered. */
export interface ExplainContext extends BaseContext {
  /** Absent where nobody asked for it, or where it is switched off. */
  readonly explanations: Explanation[] | undefined;
}

/** The header that asks for the plan of a request. */
export const EXPLAIN_HEADER = 'x-communique-explain';

/** Puts the plans of a request into `extensions.plan` of its response. */
export const explainPlans: ApolloServerPlugin<ExplainContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue: { explanations }, response: { body } }) {
        if (explanations !== undefined && body.kind === 'single') {
          body.singleResult.extensions = { ...body.singleResult.extensions, plan: explanations };
        }
        return Promise.resolve();
      },
    }),
};
