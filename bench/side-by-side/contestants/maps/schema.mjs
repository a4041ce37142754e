import { by, readMaps } from './read-maps.mjs';
import { findPeople, pageOfPeople } from './people.mjs';

export { typeDefs } from '../../../plain-schema.mjs';

const maps = await readMaps(process.env.BENCH_WORLD);
const latest = [...maps.Meeting.values()].sort(by(({ start }) => start, -1));
const people = [...maps.Person.values()].sort((one, other) => one.rank - other.rank);

export const resolvers = {
  Query: {
    meeting: (_root, { id }) => maps.Meeting.get(id),
    meetings: (_root, { topic, country, greatestFirst, first, offset }) => {
      const found = topic === undefined ? latest : meetingsOf(topic, country, greatestFirst);
      return found.slice(offset, offset + first);
    },
    people: (_root, { topic, country, kinds, asKinds, first }) =>
      topic === undefined
        ? pageOfPeople(holders(maps.Country.get(country)), first)
        : findPeople(people, maps.Topic.get(topic), { kinds, asKinds, first }),
    meetingCount: (_root, { topic }) => maps.Topic.get(topic).meetings.length,
    meetingsByYear: (_root, { country }) => {
      const counts = new Map();
      for (const { start } of maps.Country.get(country).meetings) {
        const year = start.slice(0, 4);
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
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

/** The meetings on a topic in which a country took part, found from the shorter of the two lists. */
function meetingsOf(topicId, countryId, greatestFirst) {
  const topic = maps.Topic.get(topicId);
  const country = maps.Country.get(countryId);
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

function meetingsOn(attendances, topicId, first) {
  const topic = maps.Topic.get(topicId);
  const found = [];
  for (const attendance of attendances) {
    if (found.length === first) break;
    if (attendance.meeting.topics.includes(topic)) found.push(attendance);
  }
  return found;
}

function holders({ offices }) {
  return new Set(offices.flatMap((office) => office.holders));
}

function cut(list, first) {
  return list.length <= first ? list : list.slice(0, first);
}
