import { reservedNames } from '../kernel/safe-names.js';

/*
 * The headings of the tables that are exported, and imported again. Gephi knows some of them.
 */

export const NODE_HEADINGS = ['Id', 'Label', 'Kind', 'Start', 'End', 'Degree', 'X', 'Y'] as const;

/** The ends come first, as R's igraph expects them. `Type` is Gephi's: whether an edge is directed. */
export const EDGE_HEADINGS = [
  ...(['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Weight', 'Start', 'End'] as const),
  ...(['Derived', 'SourceUrl', 'SourceTitle', 'SourceId', 'SourceParagraph'] as const),
];

/** The documents of a record, in a table that is imported: their ids, and the paragraphs at the same positions. */
export const DOCUMENT_HEADINGS = ['SourceId', 'SourceParagraph'] as const;

/** Including columns that Gephi reserves: it reads `Type` of edges, and times from `Interval` or `Timeset`. */
export const NODE_NAMES = reservedNames(
  ...NODE_HEADINGS,
  ...DOCUMENT_HEADINGS,
  ...['Type', 'Weight', 'Interval', 'Timeset', 'Source', 'Target'],
);

export const EDGE_NAMES = reservedNames(...EDGE_HEADINGS, 'Interval', 'Timeset');
