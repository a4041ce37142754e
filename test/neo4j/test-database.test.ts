import { once } from 'node:events';
import { connect } from 'node:net';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';

describeWithNeo4j('the Neo4j of the test run', (database) => {
  it('answers, and is of the version of its lease', async () => {
    const { driver, version } = database();

    const { records } = await driver.executeQuery(
      `CALL dbms.components() YIELD name, versions
       WHERE name = 'Neo4j Kernel' RETURN 1.0 AS one, versions[0] AS version`,
    );

    expect(records.map((record) => record.toObject())).toEqual([{ one: 1, version }]);
  });

  it('is empty after a wipe', async () => {
    const { driver, wipe } = database();
    await driver.executeQuery('CREATE CONSTRAINT `a``b` FOR (n:Person) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE INDEX FOR (n:Person) ON (n.name)');
    await driver.executeQuery(
      'UNWIND range(1, 12000) AS id CREATE (:Person { id: id })-[:KNOWS]->(:Place)',
    );

    await wipe();

    const left = await Promise.all(
      [
        'MATCH (n) RETURN n',
        'SHOW CONSTRAINTS',
        "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'",
      ].map((query) => driver.executeQuery(query)),
    );
    expect(left.map(({ records }) => records)).toEqual([[], [], []]);
  });

  it('is leased to one test file at a time', async () => {
    const { driver, uri } = database();
    const other = connect(Number(process.env['NEO4J_TEST_BROKER']), '127.0.0.1');
    await once(other, 'connect');
    let received = '';
    other.on('data', (data) => (received += data.toString()));

    await driver.executeQuery('RETURN 1');

    expect(received).not.toContain(uri); // it waits, or has another server
    other.destroy();
  });
});
