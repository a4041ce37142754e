import { jest } from '@jest/globals';
import type { NeighborsQuestion } from '../../../src/plan/neighbors-question.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { listNeighborsByEdge } from '../../../src/store/neo4j/paths/list-neighbors-by-edge.js';
import { listNeighborsByHop } from '../../../src/store/neo4j/paths/list-neighbors-by-hop.js';
import { bundledModel, bundledRecords } from '../../support/bundled-graph.js';
import { hopsOver } from '../../support/hops.js';
import { runOn } from '../../support/neo4j/run-on.js';
import { storeOn } from '../../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../../support/neo4j/use-test-database.js';

jest.setTimeout(120_000);

/** One node in this many is asked about. */
const EVERY = 20;

describeWithNeo4j('The neighbors of nodes of every type', (database) => {
  beforeAll(async () => {
    const store = storeOn(database(), await bundledModel());
    await store.prepare();
    await store.write(await bundledRecords());
    await store.close();
  });

  it.each([
    ['by edge', 0, listNeighborsByEdge],
    ['by edge', 3, listNeighborsByEdge],
    ['by hop', 0, listNeighborsByHop],
    ['by hop', 3, listNeighborsByHop],
  ])(
    'are as many, and the same, if they are listed %s, with at most %i of each',
    async (_, limit, list) => {
      const model = await bundledModel();
      const records = await bundledRecords();
      const nodes = records.filter((record) => record.kind === 'node');
      const question: NeighborsQuestion = {
        ids: nodes.filter((_node, index) => index % EVERY === 0).map(({ id }) => id),
        hops: hopsOver(model, ...new Set(model.relationships.map(({ type }) => type))),
        limit,
      };
      const embedded = new EmbeddedStore(model, { readTimeout: 60_000 });
      await embedded.write(records);
      const { run, driver } = runOn(database());
      const found = await list(model, question, run);
      await driver.close();
      expect(found).toEqual(await embedded.neighbors(question));
      await embedded.close();
    },
  );
});
