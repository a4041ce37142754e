import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What stands at the end of an edge, by the edge's type: how nodes come to know each other. */
const JOIN = {
  PARTICIPATED_IN: (person, meeting, { role, office }, offices) => {
    const post = offices.get(office) ?? null;
    meeting.participants.push({ role, person, office: post });
    person.meetings.push({ meeting, office: post });
  },
  INVOLVED: (meeting, country) => {
    meeting.countries.push(country);
    country.meetings.push(meeting);
  },
  DISCUSSED: (meeting, topic) => {
    meeting.topics.push(topic);
    topic.meetings.push(meeting);
  },
  HELD: (person, office) => {
    person.offices.push(office);
    office.holders.push(person);
  },
  OFFICE_OF: (office, country) => {
    office.country = country;
    country.offices.push(office);
  },
};

const EMPTY = {
  Meeting: () => ({ participants: [], countries: [], topics: [] }),
  Person: () => ({ meetings: [], offices: [] }),
  Office: () => ({ holders: [], country: null }),
  Country: () => ({ meetings: [], offices: [] }),
  Topic: () => ({ meetings: [] }),
};

/**
 * The records of a world as plain objects that hold each other, each list in the order in which it is
 * asked for: as good a base for resolvers as one can wish.
 */
export async function readMaps(file) {
  const maps = Object.fromEntries(Object.keys(EMPTY).map((type) => [type, new Map()]));
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { kind, type, id, properties, ...ends } = JSON.parse(line);
    if (kind === 'node') maps[type]?.set(id, { id, ...properties, ...EMPTY[type]() });
    if (kind !== 'edge' || JOIN[type] === undefined) continue;
    const from = maps[ends.fromType].get(ends.from);
    const to = maps[ends.toType].get(ends.to);
    JOIN[type](from, to, properties, maps.Office);
  }
  sortLists(maps);
  return maps;
}

function sortLists({ Meeting, Person, Country, Topic }) {
  const latestFirst = by(({ start }) => start, -1);
  const named = by(({ name }) => name);
  const peopleByName = [...Person.values()].sort(by(({ familyName }) => familyName));
  // A number is compared faster than two texts.
  for (const [rank, person] of peopleByName.entries()) person.rank = rank;
  for (const meeting of Meeting.values()) {
    meeting.participants.sort((one, other) => one.person.rank - other.person.rank);
    meeting.participantsByName = [...meeting.participants].sort((one, other) =>
      named(one.person, other.person),
    );
    meeting.countries.sort(named);
    meeting.topics.sort(named);
  }
  for (const person of Person.values()) {
    person.meetings.sort((one, other) => latestFirst(one.meeting, other.meeting));
    person.offices.sort(named);
  }
  for (const { meetings } of [...Country.values(), ...Topic.values()]) meetings.sort(latestFirst);
}

/** Orders by a text and then by the id. */
export function by(valueOf, direction = 1) {
  return (one, other) =>
    direction * compare(valueOf(one), valueOf(other)) || compare(one.id, other.id);
}

function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
