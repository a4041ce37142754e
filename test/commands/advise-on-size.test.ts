import { adviseOnSize, MANY_NODES } from '../../src/commands/advise-on-size.js';

const countsOf = (nodes: number) => ({
  nodes: new Map([
    ['Meeting', nodes - 1],
    ['Topic', 1],
  ]),
  edges: new Map(),
  version: '1',
});

describe('Advice on the size of a graph', () => {
  it('names Neo4j where a graph in memory has become too large', () => {
    expect(adviseOnSize(countsOf(MANY_NODES + 1), 'EMBEDDED')).toMatch(/500001 nodes.*NEO4J_URI/u);
  });

  it('is given neither on a graph of usual size nor on one in Neo4j', () => {
    expect(adviseOnSize(countsOf(MANY_NODES), 'EMBEDDED')).toBeUndefined();
    expect(adviseOnSize(countsOf(10 * MANY_NODES), 'NEO4J')).toBeUndefined();
  });
});
