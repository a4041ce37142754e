/** Tokens of one GraphQL document that is taken; the largest introspection query has about 200. */
export const MOST_TOKENS = 10_000;
