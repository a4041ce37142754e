import type { Change } from '../../../src/model/change.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../../src/model/record.js';
import type { LoggedGraph } from '../../../src/store/change-log.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { edge, node } from '../../support/make-records.js';
import { openReplaying } from '../../support/open-replaying.js';
import { smallWorld } from '../../support/small-world.js';

let model: GraphModel;
let fit: LoggedGraph['fit'];
beforeAll(async () => {
  model = await bundledModel();
  const { store, fit: given } = await openReplaying(model);
  await store.write(smallWorld);
  await store.markLoaded();
  fit = given;
});

const topic = (key: string, properties = {}): NodeRecord =>
  node('Topic', `topic:${key}`, { name: key, aliases: [], ...properties });
const broader = (from: string, to: string): EdgeRecord =>
  edge(['Topic', `topic:${from}`], 'BROADER', ['Topic', `topic:${to}`]);
const held = (meeting: string, place: string): EdgeRecord =>
  edge(['Meeting', `meeting:${meeting}`], 'HELD_AT', ['Place', `place:${place}`]);
const without = ({ type, fromType, toType, from, to }: EdgeRecord): Change => ({
  ...{ kind: 'edge removal', type, fromType, toType, from, to },
  properties: {},
});

it.each<{ readonly name: string; readonly changes: readonly Change[]; readonly problem: string }>([
  {
    name: 'an edge to a node that is not there',
    changes: [held('day', 'lost')],
    problem:
      'meeting:day HELD_AT place:lost: expected the id of a Place, but there is no "place:lost"',
  },
  {
    name: 'a second edge where only one may be',
    changes: [held('year', 'jp')],
    problem:
      'meeting:year HELD_AT place:jp: expected one such edge of meeting:year, but it has another',
  },
  {
    name: 'an edge that closes a circle in a hierarchy',
    changes: [broader('security', 'defence')],
    problem:
      'expected a hierarchy, but got a cycle: topic:security → topic:defence → topic:ukraine → topic:security',
  },
  {
    name: 'a unique value that another node has',
    changes: [topic('new', { wikidataId: 'Q212' })],
    problem: 'topic:new: wikidataId "Q212" already belongs to topic:ukraine',
  },
  {
    name: 'the removal of a node that has an edge',
    changes: [{ kind: 'node removal', type: 'Place', id: 'place:tokyo' }],
    problem: 'place:tokyo is removed, but an edge names it: meeting:year HELD_AT place:tokyo',
  },
  {
    name: 'a node with the id of another type',
    changes: [{ ...topic('fish'), id: 'meeting:day' }],
    problem: 'meeting:day: expected a Topic, but there is one of type Meeting',
  },
])('$name does not fit', ({ changes, problem }) => {
  expect(fit(changes).problems).toContain(problem);
});

it('changes that make room for one another fit, and what is so already is left out', () => {
  const moved = [without(held('year', 'tokyo')), held('year', 'jp')];
  const renamed = [
    topic('new', { wikidataId: 'Q212' }),
    topic('ukraine', { description: 'The war' }),
  ];
  const gone = [without(held('year', 'lost')), without(held('day', 'jp'))];

  expect(fit([...moved, ...renamed, ...gone, held('later', 'jp')])).toEqual({
    changes: [without(held('year', 'tokyo')), ...renamed, held('year', 'jp')],
    problems: [],
  });
});
