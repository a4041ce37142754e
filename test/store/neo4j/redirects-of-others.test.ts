import { jest } from '@jest/globals';
import type { Edit } from '../../../src/model/edit.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { storeOn } from '../../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../../support/neo4j/use-test-database.js';
import { smallWorld } from '../../support/small-world.js';

jest.setTimeout(120_000);

const RULES = { allowUnsourced: true };

describeWithNeo4j('A merge by another server', (database) => {
  it('is followed by what is written at once, and by reads from then on', async () => {
    const model = await bundledModel();
    const [one, other] = [storeOn(database(), model), storeOn(database(), model)];
    await one.prepare();
    await one.write(smallWorld);
    await one.markLoaded();
    const before = await other.redirects();
    await one.edit([merge('topic:fish', 'topic:defence')], RULES);

    const { nodes } = await other.edit([rename(model, 'topic:fish')], RULES);
    const after = await other.redirects();
    await Promise.all([one.close(), other.close()]);

    expect([before.size, nodes, after.get('topic:fish')?.to]).toEqual([
      0,
      [{ id: 'topic:defence', version: 3, created: false, changed: true }],
      'topic:defence',
    ]);
  });
});

function merge(from: string, into: string): Edit {
  return { kind: 'merge', path: [], from, into, ifVersion: { from: undefined, into: undefined } };
}

function rename({ nodeTypes }: GraphModel, id: string): Edit {
  const type = nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  return {
    ...{ kind: 'node', path: [], type, id, properties: { name: 'New' } },
    ...{ ifVersion: undefined, sources: [] },
  };
}
