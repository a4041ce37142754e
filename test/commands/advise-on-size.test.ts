import { adviseOnSize, MANY_NODES } from '../../src/commands/advise-on-size.js';

import type { Store, StoreKind } from '../../src/store/store.js';

function storeOf(kind: StoreKind, nodes: number): Pick<Store, 'kind' | 'counts'> {
  const counts = {
    nodes: new Map([
      ['Meeting', nodes - 1],
      ['Topic', 1],
    ]),
    edges: new Map(),
    version: '1',
  };
  return { kind, counts: () => Promise.resolve(counts) };
}

describe('Advice on the size of a graph', () => {
  it('names Neo4j where a graph in memory has become too large', async () => {
    expect(await adviseOnSize(storeOf('EMBEDDED', MANY_NODES + 1))).toMatch(
      /500001 nodes.*NEO4J_URI/u,
    );
  });

  it('is given neither on a graph of usual size nor on one in Neo4j', async () => {
    expect(await adviseOnSize(storeOf('EMBEDDED', MANY_NODES))).toBeUndefined();
    expect(await adviseOnSize(storeOf('NEO4J', 10 * MANY_NODES))).toBeUndefined();
  });
});
