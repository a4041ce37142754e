import { openTestDatabase, type TestDatabase } from './open-test-database.js';

/** The first who asks may wait for a download of 150 MB, others for the suites before them. */
const PATIENCE = 15 * 60_000;

/** Why there is no Neo4j for the tests here; undefined where there is one. */
export const neo4jMissing = process.env['NEO4J_TEST_MISSING'];

/**
 * Gives the tests of the `describe` block around it a Neo4j that is empty when the first of them
 * starts: a function to be called inside them. What one test leaves the next one finds, unless a
 * `beforeEach` wipes it.
 */
function useTestDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await openTestDatabase();
  }, PATIENCE);
  afterAll(() => database?.close(), PATIENCE);
  return () => {
    if (database === undefined) throw new Error('the Neo4j of a suite is there inside its tests');
    return database;
  };
}

/** Declares tests that need a Neo4j: without one they are skipped, but fail where CI is "true". */
export function describeWithNeo4j(
  about: string,
  suite: (database: () => TestDatabase) => void,
): void {
  if (neo4jMissing === undefined || process.env['CI'] === 'true') {
    describe(about, () => {
      suite(useTestDatabase());
    });
  } else {
    describe.skip(`${about} (${neo4jMissing})`, () => {
      suite(useTestDatabase());
    });
  }
}
