import type { Session, Transaction } from 'neo4j-driver';

/** An index as Neo4j lists it. */
export interface StoredIndex {
  readonly type: string;
  /** `ONLINE` if it can be used. */
  readonly state: string;
  /** How much of it has been built: from 0 to 100. */
  readonly progress: number;
  /** Null for an index of all labels. */
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
  /** The name of the constraint that it belongs to. */
  readonly constraint: string | null;
}

/** All indexes of a database by name, those of constraints too. */
export type StoredIndexes = ReadonlyMap<string, StoredIndex>;

const INDEXES = [
  'SHOW INDEXES YIELD name, type, state, populationPercent, labelsOrTypes, properties, owningConstraint',
  'RETURN name, type, state, populationPercent AS progress, labelsOrTypes AS labels, properties, owningConstraint AS constraint',
].join(' ');

interface IndexRow extends Record<string, unknown>, StoredIndex {
  name: string;
}

export async function readIndexes(session: Session | Transaction): Promise<StoredIndexes> {
  const { records } = await session.run<IndexRow>(INDEXES);
  return new Map(
    records.map((record) => {
      const { name, ...index } = record.toObject();
      return [name, index];
    }),
  );
}
