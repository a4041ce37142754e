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
    return path && [path.estimate, path.matches, path.count !== undefined];
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

describe('the cost of a filter', () => {
  const costOfFilter = (list: string, where: string) => {
    const { filter, run } = bound(list, where);
    return costOf(filter, run);
  };

  it('is the number of values to read', () => {
    const name = 'name: { eq: "x" }';

    expect([
      costOfFilter('meetings', `{ ${name} }`),
      costOfFilter('meetings', `{ aliases: { some: { eq: "x" } } }`),
      costOfFilter('topics', '{ within: "topic:fish" }'),
      costOfFilter('meetings', `{ not: { ${name} } }`),
      costOfFilter('meetings', `{ ${name}, kind: { eq: VISIT } }`),
      costOfFilter('meetings', `{ or: [{ ${name} }, { kind: { eq: VISIT } }] }`),
      costOfFilter('meetings', '{ place: { isNull: false } }'),
      costOfFilter('meetings', `{ place: { ${name}, kind: { eq: CITY } } }`),
    ]).toEqual([1, 1, 1, 1, 2, 2, 1, 3]);
  });

  it('counts the values of far nodes and edges, of which a node has the average number', () => {
    const far = 'node: { name: { eq: "x" } }';
    const through = 'edge: { role: { eq: HOST }, office: { name: { eq: "x" } } }';
    const costs = (list: string, field: string, condition: string) =>
      costOfFilter(list, `{ ${field}: ${condition} }`);
    // 8 edges between 5 people and 6 meetings.
    const [ofPerson, ofMeeting] = [8 / 5, 8 / 6];

    expect([
      costs('people', 'meetings', `{ some: { ${far} } }`),
      costs('meetings', 'participants', `{ none: { ${far} } }`),
      costs('meetings', 'participants', `{ every: { ${through} } }`),
      costs('meetings', 'participants', `{ count: { ${far}, ${through}, eq: 1 } }`),
      costs('people', 'offices', '{ some: { edge: { on: "2020" } } }'),
      // From a person over the meetings, with 7 edges from 6 meetings to topics.
      costs('people', 'topics', `{ some: { ${far} } }`),
    ]).toEqual([
      1 + ofPerson * 2,
      1 + ofMeeting * 2,
      1 + ofMeeting * 4,
      1 + ofMeeting * 5,
      1 + (4 / 5) * 2,
      1 + ofPerson * (7 / 6) * 2,
    ]);
  });
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
    named('countries', 'Country', '{ code: { eq: "NO", ne: "NO" } }'),
    named('countries', 'Country', '{ meetings: { some: {} } }'),
  ]).toEqual([
    ['country:JP', 'country:NO'],
    ['country:NO'],
    ['topic:defence', 'topic:ukraine'],
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
