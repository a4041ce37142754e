import { jest } from '@jest/globals';
import type { Session } from 'neo4j-driver';
import type { Edit } from '../../../src/model/edit.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { NOTHING_KNOWN } from '../../../src/store/neo4j/database/read-redirects.js';
import { editGraph } from '../../../src/store/neo4j/editing/edit-graph.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { runOn } from '../../support/neo4j/run-on.js';
import { storeOn } from '../../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../../support/neo4j/use-test-database.js';
import { smallWorld } from '../../support/small-world.js';

jest.setTimeout(120_000);

const RULES = { allowUnsourced: true };

describeWithNeo4j('Edits whose commit was not answered', (database) => {
  it('are not carried out a second time when the driver tries again', async () => {
    const model = await bundledModel();
    const store = storeOn(database(), model);
    await store.prepare();
    await store.write(smallWorld);
    await store.markLoaded();
    const { driver } = runOn(database());
    const session = driver.session();
    const edit = (edits: readonly Edit[], whenLost = (): Promise<unknown> => Promise.resolve()) =>
      editGraph(losing(session, whenLost), model, { edits, rules: RULES, known: NOTHING_KNOWN });

    const created = await edit(upsert(model, 'A'));
    // Somebody else writes before the driver tries again.
    const other = driver.session();
    const changed = await edit(upsert(model, 'B'), () =>
      editGraph(other, model, {
        edits: upsert(model, 'C'),
        rules: RULES,
        known: NOTHING_KNOWN,
      }),
    );
    const deleted = await edit([{ kind: 'delete', id: 'topic:new', detach: false, path: [] }]);
    await Promise.all([session.close(), other.close()]);
    await driver.close();
    await store.close();

    expect([created, changed].map(({ result }) => result.nodes)).toEqual([
      [{ id: 'topic:new', version: 2, created: true, changed: true }],
      [{ id: 'topic:new', version: 3, created: false, changed: true }],
    ]);
    expect(deleted.result.changed).toBe(true);
  });
});

/** A session whose first attempt commits, and then fails as if the answer had been lost, so that it is repeated. */
function losing(session: Session, whenLost: () => Promise<unknown>): Pick<Session, 'executeWrite'> {
  return {
    executeWrite: async (work, config) => {
      await session.executeWrite(work, config);
      await whenLost();
      return session.executeWrite(work, config);
    },
  };
}

function upsert({ nodeTypes }: GraphModel, name: string): readonly Edit[] {
  const type = nodeTypes.get('Topic');
  if (type === undefined) throw new Error('no topics');
  const edit = { kind: 'node', type, id: 'topic:new', sources: [], path: [] } as const;
  return [{ ...edit, properties: { name }, ifVersion: undefined }];
}
