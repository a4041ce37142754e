/** A search for words in the texts of nodes. */
export interface SearchQuestion {
  /** As somebody typed it: any text, which is never read as a language. */
  readonly text: string;
  /** The node types that are searched. */
  readonly types: readonly string[];
  /** How many hits at most. */
  readonly first: number;
}

/** What a search finds, best first; equal scores by id. Empty where nothing is found. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many nodes were found, also those past `first`. */
  readonly totalCount: number;
}

export interface SearchHit {
  readonly id: string;
  readonly type: string;
  /** Higher is better, above 0; to be compared within one answer of one store only. */
  readonly score: number;
  /** The property that speaks most for the hit. */
  readonly matchedField: string;
  /** The text in it that does so, where it has several. */
  readonly matchedText: string;
}
