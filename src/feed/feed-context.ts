import type { GraphQLSchema } from 'graphql';
import type { ViewContext } from '../view/view-context.js';

/** Opens what a file needs of the graph; the signal is aborted when nobody waits for it any more. */
export type OpenFeedContext = (signal: AbortSignal) => FeedContext;

/** What is needed to make a graph for a file. */
export interface FeedContext extends ViewContext {
  readonly schema: GraphQLSchema;
  /** The questions by name whose answers can be had as graphs, each as a document. */
  readonly questions: ReadonlyMap<string, string>;
  /** The context in which the schema's resolvers answer a document. */
  readonly createContext: () => unknown;
}
