import type { Session } from 'neo4j-driver';
import { MARK, REDIRECT } from '../encoding/names.js';
import { readIndexes, type StoredIndexes } from './read-indexes.js';

/** What a database holds, as far as a start needs to know. */
export interface DatabaseContents {
  /** The number of nodes, without those of our own labels. */
  readonly nodes: number;
  /** Absent if the database is not ours yet. */
  readonly mark: Mark | undefined;
  readonly indexes: StoredIndexes;
  /** What the server calls itself. */
  readonly agent: string | undefined;
}

interface Mark {
  /** Whether the graph has been completely loaded. */
  readonly loaded: boolean;
  /** The version of the stored texts: see `refoldTexts`. */
  readonly texts: string | null;
  /** Whether there are redirects, or were. */
  readonly redirected: boolean;
}

/** From a count that Neo4j maintains. It is the first statement of a start, so it is the shortest. */
export const COUNT_NODES = 'MATCH (n) RETURN count(n) AS nodes';

const MARKS = `MATCH (m:${MARK}) RETURN m.loaded AS loaded, m.texts AS texts, m.redirects IS NOT NULL AS redirected`;

const COUNT_REDIRECTS = `MATCH (r:${REDIRECT}) RETURN count(r) AS nodes`;

interface MarkRow extends Record<string, unknown>, Mark {}

/** Reads the contents of a database; a cold server is asked no more than needed. */
export async function readContents(session: Session): Promise<DatabaseContents> {
  const transaction = session.beginTransaction();
  // Sent together.
  const [counted, indexes] = await Promise.all([
    transaction.run<{ nodes: number }>(COUNT_NODES),
    readIndexes(transaction),
  ]);
  const nodes = counted.records[0]?.get('nodes') ?? 0;
  const marks = nodes === 0 ? [] : (await transaction.run<MarkRow>(MARKS)).records;
  const mark = marks[0]?.toObject();
  const redirects =
    mark?.redirected === true
      ? (await transaction.run<{ nodes: number }>(COUNT_REDIRECTS)).records[0]?.get('nodes')
      : undefined;
  await transaction.close();
  return {
    nodes: nodes - marks.length - (redirects ?? 0),
    mark,
    indexes,
    agent: counted.summary.server.agent,
  };
}
