/** @import { Attendance, Country, Meeting, Person } from './read-maps.mjs' */
import { by, readMaps } from './read-maps.mjs';
import { findPeople, pageOfPeople } from './people.mjs';

export { typeDefs } from '../../../questions/plain-schema.mjs';

const maps = await readMaps(process.env.BENCH_WORLD ?? '');
/** @type {(meeting: Meeting) => string} */
const startOf = ({ start }) => start;
const latest = [...maps.Meeting.values()].sort(by(startOf, -1));
const people = [...maps.Person.values()].sort((one, other) => one.rank - other.rank);

/**
 * @template Parent
 * @typedef {(parent: Parent, given: any) => unknown} Resolver `given` are the arguments, typed by the schema.
 */

/**
 * @typedef {object} Resolvers
 * @property {Readonly<Record<string, Resolver<unknown>>>} Query
 * @property {Readonly<Record<string, Resolver<Meeting>>>} Meeting
 * @property {Readonly<Record<string, Resolver<Person>>>} Person
 */

/** @type {Resolvers} */
export const resolvers = {
  Query: {
    meeting: (_root, { id }) => maps.Meeting.get(id),
    meetings: (_root, { topic, country, greatestFirst, first, offset }) => {
      const found = topic === undefined ? latest : meetingsOf(topic, country, greatestFirst);
      return found.slice(offset, offset + first);
    },
    people: (_root, { topic, country, kinds, asKinds, first }) =>
      topic === undefined
        ? pageOfPeople(holders(get(maps.Country, country)), first)
        : findPeople(people, get(maps.Topic, topic), { kinds, asKinds, first }),
    meetingCount: (_root, { topic }) => get(maps.Topic, topic).meetings.length,
    meetingsByYear: (_root, { country }) => {
      /** @type {Map<string, number>} */
      const counts = new Map();
      for (const { start } of get(maps.Country, country).meetings) {
        const year = start.slice(0, 4);
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return [...counts]
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([year, count]) => ({ year, count }));
    },
  },
  Meeting: {
    participants: ({ participants, participantsByName }, { first, byName }) =>
      cut(byName ? participantsByName : participants, first),
    participantCount: ({ participants }) => participants.length,
  },
  Person: {
    meetings: ({ meetings }, { first, topic }) =>
      topic === undefined ? cut(meetings, first) : meetingsOn(meetings, topic, first),
  },
};

/**
 * The meetings on a topic in which a country took part, found from the shorter of the two lists.
 *
 * @param {string} topicId
 * @param {string} countryId
 * @param {boolean} greatestFirst
 */
function meetingsOf(topicId, countryId, greatestFirst) {
  const topic = get(maps.Topic, topicId);
  const country = get(maps.Country, countryId);
  const found =
    topic.meetings.length <= country.meetings.length
      ? topic.meetings.filter(({ countries }) => countries.includes(country))
      : country.meetings.filter(({ topics }) => topics.includes(topic));
  if (!greatestFirst) return found;
  return found.sort(
    (one, other) =>
      other.participants.length - one.participants.length || (one.id < other.id ? -1 : 1),
  );
}

/**
 * @param {readonly Attendance[]} attendances
 * @param {string} topicId
 * @param {number} first
 */
function meetingsOn(attendances, topicId, first) {
  const topic = get(maps.Topic, topicId);
  const found = [];
  for (const attendance of attendances) {
    if (found.length === first) break;
    if (attendance.meeting.topics.includes(topic)) found.push(attendance);
  }
  return found;
}

/** @param {Country} country */
function holders({ offices }) {
  return new Set(offices.flatMap((office) => office.holders));
}

/**
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} first
 */
function cut(list, first) {
  return list.length <= first ? list : list.slice(0, first);
}

/**
 * @template Node
 * @param {ReadonlyMap<string, Node>} nodes
 * @param {string} id
 */
function get(nodes, id) {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`there is no ${id}`);
  return node;
}
