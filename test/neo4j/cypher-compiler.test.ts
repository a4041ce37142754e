import { jest } from '@jest/globals';
import { openCypherCompiler } from '../../src/library/open-cypher-compiler.js';
import { bundledModel } from '../support/bundled-graph.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { planOf } from '../support/plan-of.js';

jest.setTimeout(60_000);

describeWithNeo4j('the Cypher of a plan', (database) => {
  beforeAll(async () => {
    await database().driver.executeQuery(
      "CREATE (:Meeting {id: 'meeting:a', name: 'A'}), (:Meeting {id: 'meeting:b', name: 'B'})",
    );
  });

  it('runs on any driver, with its parameters', async () => {
    const compile = await openCypherCompiler(await bundledModel());
    const plan = planOf('{ meeting(id: "meeting:b") { id name } }', await bundledModel());

    const { text, parameters } = compile(plan);

    const { records } = await database().driver.executeQuery(text, parameters);
    expect(records.map((record) => [...record.values()])).toEqual([[['meeting:b', 'B']]]);
  });
});
