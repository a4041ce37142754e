/**
 * How a request to `/graphql` ended: with data alone, with errors beside it, refused for a fault of the client,
 * failed for one of ours or of the database, or given up by the client.
 */
export const OUTCOMES = ['answered', 'errors', 'refused', 'failed', 'gone'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something that is counted; times are in milliseconds. */
export type Observation =
  | { readonly kind: 'request'; readonly outcome: Outcome; readonly duration: number }
  | { readonly kind: 'statement'; readonly planning: number; readonly running: number }
  | { readonly kind: 'planned ahead' };
