/** The most tokens that a GraphQL document may have; the largest introspection query has about 200. */
export const MOST_TOKENS = 10_000;
