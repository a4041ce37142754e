import type { comparison } from '../neo4j/compare.mjs';
import type { growth } from '../server/growth.mjs';
import type { sideBySide } from '../server/side-by-side.mjs';

/** The figures of a whole run of the bench of servers. */
export interface ServerFigures {
  readonly machine: Machine;
  readonly sideBySide: Awaited<ReturnType<typeof sideBySide>>;
  readonly growth: Awaited<ReturnType<typeof growth>>;
}

/** The figures of a whole run of the bench on Neo4j. */
export type Neo4jFigures = Awaited<ReturnType<typeof comparison>>;

interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly load: readonly number[];
}
