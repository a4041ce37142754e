import { findAccessPath } from '../../../src/store/embedded/access/access-path.js';
import { costOf } from '../../../src/store/embedded/access/filter-cost.js';
import { namedNodes } from '../../../src/store/embedded/access/named-nodes.js';
import type { GraphRecord } from '../../../src/model/record.js';
import type { Filter } from '../../../src/plan/filter.js';
import type { Run } from '../../../src/store/embedded/access/run.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';
import { graphHolding, runOn } from '../../support/run-on.js';
import { smallWorld } from '../../support/small-world.js';

const model = await bundledModel();

/** The filter of a root list, and a run with its values on these records. */
function bound(
  list: string,
  where: string,
  records: readonly GraphRecord[] = smallWorld,
): { readonly filter: Filter; readonly run: Run } {
  const { read, values } = planOf(`{ ${list}(where: ${where}) { totalCount } }`, model);
  if (read.kind !== 'list' || read.list.where === undefined) throw new Error('no filter');
  return { filter: read.list.where, run: runOn(graphHolding(model, records), values) };
}

describe('the access path of a relationship filter', () => {
  function estimates(where: string, records?: readonly GraphRecord[]) {
    const { filter, run } = bound('meetings', where, records);
    const path = findAccessPath(filter, 'Meeting', run);
    return path && [path.estimate, path.matches, path.isExact];
  }

  it('knows how many nodes have an edge to one node, but not how many of the edges pass', () => {
    const store = 'node: { id: { eq: "person:store" } }';

    expect([
      estimates(`{ participants: { some: { ${store} } } }`),
      estimates(`{ participants: { some: { ${store}, edge: { role: { eq: HOST } } } } }`),
    ]).toEqual([
      [3, 3, true],
      [3, 0.75, false],
    ]);
  });

  it('adds up the edges of few far nodes, and expects the average of many', () => {
    /** Topics, of which the first are common: of the first ten, each was discussed by three meetings. */
    const world = (topics: number, common: number): readonly GraphRecord[] => {
      const numbers = Array.from({ length: topics }, (_, number) => number);
      return [
        ...[0, 1, 2].map((each) =>
          node('Meeting', `meeting:${each}`, { name: 'A', kind: 'VISIT', start: '2024' }),
        ),
        ...numbers.map((each) =>
          node('Topic', `topic:${each}`, { name: each < common ? 'common' : `rare ${each}` }),
        ),
        ...numbers
          .slice(0, 10)
          .flatMap((each) =>
            [0, 1, 2].map((meeting) =>
              edge(['Meeting', `meeting:${meeting}`], 'DISCUSSED', ['Topic', `topic:${each}`]),
            ),
          ),
      ];
    };
    const where = '{ topics: { some: { node: { name: { eq: "common" } } } } }';

    expect([estimates(where, world(100, 64)), estimates(where, world(100, 70))]).toEqual([
      [30, 30, false],
      [21, 21, false],
    ]);
  });
});

it('the cost of a filter of far nodes is their average number from the side of the filter', () => {
  const far = '{ some: { node: { name: { eq: "x" } } } }';
  const costs = (list: string, field: string) => {
    const { filter, run } = bound(list, `{ ${field}: ${far} }`);
    return costOf(filter, run);
  };

  // 8 edges between 5 people and 6 meetings; an edge and a name are read for each.
  expect([costs('people', 'meetings'), costs('meetings', 'participants')]).toEqual([
    1 + (8 / 5) * 2,
    1 + (8 / 6) * 2,
  ]);
});

it('nodes are named by id, by a unique value or as a subtree, and by nothing else', () => {
  const named = (list: string, type: string, where: string) => {
    const { filter, run } = bound(list, where);
    const nodes = namedNodes(filter, type, run);
    return nodes && [...nodes].map(({ id }) => id).sort();
  };

  expect([
    named('countries', 'Country', '{ id: { in: ["country:NO", "country:JP", "country:XX"] } }'),
    named('countries', 'Country', '{ code: { eq: "NO" } }'),
    named('topics', 'Topic', '{ within: "topic:ukraine" }'),
    named('countries', 'Country', '{ name: { eq: "Norway" } }'),
    named('countries', 'Country', '{ code: { ne: "NO" } }'),
  ]).toEqual([
    ['country:JP', 'country:NO'],
    ['country:NO'],
    ['topic:defence', 'topic:ukraine'],
    undefined,
    undefined,
  ]);
});
