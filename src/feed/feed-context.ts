import type { GraphQLSchema } from 'graphql';
import type { ViewContext } from '../view/view-context.js';

/** Makes the context of one export; the signal aborts it. */
export type OpenFeedContext = (signal: AbortSignal) => FeedContext;

/** What an export reads from. */
export interface FeedContext extends ViewContext {
  readonly schema: GraphQLSchema;
  /** The documents of the questions that can be exported, by name. */
  readonly questions: ReadonlyMap<string, string>;
  /** Creates the context value with which a document is executed. */
  readonly createContext: () => unknown;
}
