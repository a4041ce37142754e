import type { comparison } from '../neo4j/compare.mjs';
import type { edits } from '../neo4j/first/edits.mjs';
import type { firstTime } from '../neo4j/first/first-time.mjs';
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

/** The figures of a whole run of the bench on Neo4j with `--first`. */
export type FirstTimeFigures = Awaited<ReturnType<typeof firstTime>> & {
  readonly machine: Machine;
};

/** The figures of a whole run of the bench on Neo4j with `--edits`. */
export type EditsFigures = Awaited<ReturnType<typeof edits>> & {
  readonly machine: Machine;
};

export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly load: readonly number[];
}
