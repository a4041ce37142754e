import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { RanStatement } from '../../store/ran-statement.js';

/** How one root field was answered. */
export interface Explanation {
  /** The response key of the root field. */
  readonly field: string;
  /** The lines of the plan. */
  readonly plan: readonly string[];
  /** The statements that the store ran; none from the embedded store. */
  readonly statements: RanStatement[];
  /** From the GraphQL request to the plan, in milliseconds. */
  readonly planning: number;
  /** From the plan to the answer, in milliseconds. */
  reading: number;
}

/** Collects how the root fields of one request were answered. */
export interface ExplainContext extends BaseContext {
  /** Absent where the request did not ask for it, or the settings do not allow it. */
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
