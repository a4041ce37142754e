import { openTestDatabase, type TestDatabase } from './open-test-database.js';

/** The first suite may wait for a download of 150 MB, others for the suites before them. */
const TIMEOUT = 15 * 60_000;

/** Why there is no Neo4j for the tests; undefined if there is one. */
export const neo4jMissing = process.env['NEO4J_TEST_MISSING'];

/**
 * Opens a Neo4j for the tests of the `describe` block around it; the function that it returns is to be called
 * inside them. It is empty when the first test starts; what a test leaves, the next one finds, unless a
 * `beforeEach` wipes it.
 */
function useTestDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await openTestDatabase();
  }, TIMEOUT);
  afterAll(() => database?.close(), TIMEOUT);
  return () => {
    if (database === undefined)
      throw new Error('the Neo4j of a suite is open only inside its tests');
    return database;
  };
}

/** Declares tests that need a Neo4j: without one they are skipped, or fail if CI is "true". */
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
