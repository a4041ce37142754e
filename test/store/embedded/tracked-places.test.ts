import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../../src/model/change.js';
import { parsePartialDate } from '../../../src/model/partial-date.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../../src/model/record.js';
import type { GraphReader } from '../../../src/store/store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { hopsOver } from '../../support/hops.js';
import { edge, node } from '../../support/make-records.js';
import { openReplaying } from '../../support/open-replaying.js';
import { planOf } from '../../support/plan-of.js';
import { smallWorld } from '../../support/small-world.js';

type Ask = (reader: GraphReader) => Promise<unknown>;

const model = await bundledModel();

const latestOfStore = planned(`{
  person(id: "person:store") { meetings(first: 1, orderBy: { start: DESC }) { nodes { id } } }
}`);
/** meeting:day, before meeting:month and meeting:year. */
const firstOfStore = planned(`{
  person(id: "person:store") { meetings(first: 1, orderBy: { id: ASC }) { nodes { id } } }
}`);
const firstWithStore = planned(`{
  meetings(
    first: 1
    orderBy: { id: ASC }
    where: { participants: { some: { node: { id: { eq: "person:store" } } } } }
  ) { nodes { id } }
}`);
const latest = planned('{ meetings(first: 1, orderBy: { start: DESC }) { nodes { id name } } }');
const earliest = planned('{ meetings(first: 1, orderBy: { start: ASC }) { nodes { id } } }');
const byName = planned('{ people(where: { familyName: { eq: "Ås" } }) { totalCount } }');
const LONG = 'Å'.repeat(300);
const byLongName = planned(`{ people(where: { familyName: { eq: "${LONG}" } }) { totalCount } }`);
const found: Ask = (reader) => reader.search({ text: 'fish', types: ['Topic'], first: 9 });
const unknown = planned('{ meeting(id: "meeting:next") { name } }');
const redirects: Ask = async (reader) => [...(await reader.redirects()).keys()];
/** By event:summit, from 2009 to 2015. */
const pathsIn2010 = pathsOver('PART_OF_EVENT', ['event:dinner', 'event:summits'], '2010');
/** By meeting:later, of 2024, and at first by meeting:year, of 2023. */
const paths = pathsOver('DISCUSSED', ['topic:fish', 'topic:ukraine']);

const postponed = meeting('year', '2025');
const renamed = meeting('later', '2024-07-26', 'Renamed');
const added = meeting('next', '2025');
/** The earliest. */
const removed: Change = { kind: 'node removal', type: 'Meeting', id: 'meeting:empty' };
const events = [
  event('dinner'),
  summit('2009', '2015'),
  event('summits'),
  edge(['Event', 'event:dinner'], 'PART_OF_EVENT', ['Event', 'event:summit']),
  edge(['Event', 'event:summit'], 'PART_OF_EVENT', ['Event', 'event:summits']),
];
const redirect: RedirectRecord = {
  ...{ kind: 'redirect', type: 'Meeting', id: 'meeting:old', to: 'meeting:day' },
  merged: { properties: {}, moved: [], dropped: [] },
  replaced: { properties: {}, edges: [] },
};

it.each<readonly [boolean, string, Ask, readonly Change[]]>([
  [false, 'what comes first in a list is another', latestOfStore, [postponed]],
  [true, 'what a list does not show is renamed', latestOfStore, [renamed]],
  [false, 'a list gets one more', latestOfStore, [added, tookPart('store', 'next')]],
  [
    true,
    'the list of somebody else gets one more',
    latestOfStore,
    [added, tookPart('aas', 'next')],
  ],
  [
    false,
    'a list gets one more, which comes first',
    firstOfStore,
    [meeting('about', '2025'), tookPart('store', 'about')],
  ],
  [
    true,
    'a list gets one more, which comes last',
    firstOfStore,
    [added, tookPart('store', 'next')],
  ],
  [
    false,
    'what comes first passes a filter',
    firstWithStore,
    [meeting('about', '2025'), tookPart('store', 'about')],
  ],
  [true, 'what comes last passes a filter', firstWithStore, [added, tookPart('store', 'next')]],
  [false, 'what comes first of all is added', latest, [added]],
  [true, 'what does not come first is added', latest, [meeting('early', '2020')]],
  [false, 'what comes first is renamed', latest, [renamed]],
  [false, 'what comes first is removed', earliest, [removed]],
  [true, 'what comes last is removed', latest, [removed]],
  [true, 'something else is renamed', latest, [person('aas', 'As')]],
  [false, 'somebody gets the name that was looked for', byName, [person('nobody', 'Ås')]],
  [true, 'somebody gets a name that was not looked for', byName, [person('nobody', 'Aas')]],
  [false, 'somebody gets the long name that was looked for', byLongName, [person('aas', LONG)]],
  [true, 'something else changes', byLongName, [renamed]],
  [
    false,
    'a text has the word',
    found,
    [node('Topic', 'topic:cod', { name: 'Fish', aliases: [] })],
  ],
  [true, 'an edge is there that was not', found, [tookPart('aas', 'later')]],
  [false, 'an id is there that was not', unknown, [added]],
  [true, 'an edge is there that was not', unknown, [tookPart('aas', 'later')]],
  [false, 'what a path leads over begins later', pathsIn2010, [summit('2012', '2015')]],
  [false, 'what a path leads over ends earlier', pathsIn2010, [summit('2009', '2009-05')]],
  [true, 'what a path of any time leads over begins later', paths, [postponed]],
  [false, 'an id leads to another node', redirects, [redirect]],
  [true, 'all ids lead where they did', redirects, [renamed]],
])('an answer is still current: %s, if %s', async (isCurrent, _, ask, changes) => {
  const { store, replay } = await openReplaying(model);
  await store.write([...smallWorld, ...events]);
  const tracked = store.track();
  if (tracked === undefined) throw new Error('the store is closed');
  const before = await ask(tracked.reader);

  replay(changes);

  const isSame = isDeepStrictEqual(await ask(store), before);
  expect([tracked.isCurrent(), isSame]).toEqual([isCurrent, isCurrent]);
  await store.close();
});

it('no answer is current after the store was closed', async () => {
  const { store } = await openReplaying(model);
  const tracked = store.track();
  await store.close();

  expect([tracked?.isCurrent(), store.track()]).toEqual([false, undefined]);
});

function planned(document: string): Ask {
  const plan = planOf(document, model);
  return (reader) => reader.read(plan);
}

function pathsOver(relationship: string, [from, to]: readonly [string, string], year = ''): Ask {
  const hops = hopsOver(model, relationship);
  const during = parsePartialDate(year);
  return async (reader) => {
    const found = await reader.paths({ from, to, hops, during, maxLength: 12, first: 10 });
    return found.paths.map(({ nodes }) => nodes);
  };
}

function meeting(key: string, start: string, name = key): NodeRecord {
  const properties = { name, aliases: [], kind: 'BILATERAL_MEETING', start };
  return node('Meeting', `meeting:${key}`, properties);
}

function summit(start: string, end: string): NodeRecord {
  return event('summit', { start, end });
}

function event(key: string, dates: NodeRecord['properties'] = {}): NodeRecord {
  return node('Event', `event:${key}`, { name: key, aliases: [], kind: 'SUMMIT', ...dates });
}

function person(key: string, familyName: string): NodeRecord {
  return node('Person', `person:${key}`, { name: familyName, aliases: [], familyName });
}

function tookPart(who: string, what: string): EdgeRecord {
  return edge(['Person', `person:${who}`], 'PARTICIPATED_IN', ['Meeting', `meeting:${what}`], {
    role: 'GUEST',
  });
}
