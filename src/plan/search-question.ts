/** A full-text search for nodes. */
export interface SearchQuestion {
  /** As typed by a user: plain text without query syntax. */
  readonly text: string;
  /** The node types to search. */
  readonly types: readonly string[];
  /** The maximum number of hits. */
  readonly first: number;
}

/** The hits of a search, best first, equal scores by id. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** The number of matching nodes, including those beyond `first`. */
  readonly totalCount: number;
}

export interface SearchHit {
  readonly id: string;
  readonly type: string;
  /** Above 0, higher is better; comparable only within one answer of one store. */
  readonly score: number;
  /** The property with the best match. */
  readonly matchedField: string;
  /** The text with the best match, one of several if the property is a list. */
  readonly matchedText: string;
}
