import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// Beside what is named here, each node has all values of its record.
/** @typedef {{ id: string, name: string, meetings: Meeting[] }} Topic */
/** @typedef {{ id: string, name: string, kind: string, holders: Person[], country: Country | null }} Office */
/** @typedef {{ id: string, name: string, meetings: Meeting[], offices: Office[] }} Country */
/** @typedef {{ role: string, person: Person, office: Office | null }} Participation */
/** @typedef {{ meeting: Meeting, office: Office | null }} Attendance */

/**
 * @typedef {object} Meeting
 * @property {string} id
 * @property {string} name
 * @property {string} start
 * @property {Participation[]} participants
 * @property {Participation[]} participantsByName
 * @property {Country[]} countries
 * @property {Topic[]} topics
 */

/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} name
 * @property {string} familyName
 * @property {number} rank The position among all people by name: numbers are compared faster than texts.
 * @property {Attendance[]} meetings
 * @property {Office[]} offices
 */

/**
 * @typedef {object} Maps The nodes of each type by their ids.
 * @property {Map<string, Meeting>} Meeting
 * @property {Map<string, Person>} Person
 * @property {Map<string, Office>} Office
 * @property {Map<string, Country>} Country
 * @property {Map<string, Topic>} Topic
 */

/**
 * Adds two nodes to each other's lists, by the type of the edge between them.
 *
 * @type {Readonly<Record<string, (from: any, to: any, properties: any, offices: Map<string, Office>) => void>>}
 */
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

/**
 * The lists of a node before there are edges.
 *
 * @type {Readonly<Record<string, () => object>>}
 */
const EMPTY = {
  Meeting: () => ({ participants: [], participantsByName: [], countries: [], topics: [] }),
  Person: () => ({ rank: 0, meetings: [], offices: [] }),
  Office: () => ({ holders: [], country: null }),
  Country: () => ({ meetings: [], offices: [] }),
  Topic: () => ({ meetings: [] }),
};

/**
 * The records of a world as plain objects that hold each other, with every list sorted as questions ask
 * for it: the best case for resolvers.
 *
 * @param {string} file
 * @returns {Promise<Maps>}
 */
export async function readMaps(file) {
  /** @type {Record<string, Map<string, any>>} */ // by type, which is a text in the file
  const maps = Object.fromEntries(Object.keys(EMPTY).map((type) => [type, new Map()]));
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { kind, type, id, properties, ...ends } = JSON.parse(line);
    if (kind === 'node') maps[type]?.set(id, { id, ...properties, ...EMPTY[type]() });
    if (kind !== 'edge' || JOIN[type] === undefined) continue;
    const from = maps[ends.fromType].get(ends.from);
    const to = maps[ends.toType].get(ends.to);
    JOIN[type](from, to, properties, maps.Office);
  }
  const { Meeting, Person, Office, Country, Topic } = maps;
  const sorted = { Meeting, Person, Office, Country, Topic };
  sortLists(sorted);
  return sorted;
}

/** @param {Maps} maps */
function sortLists({ Meeting, Person, Country, Topic }) {
  /** @type {Order<Meeting>} */
  const latestFirst = by(({ start }) => start, -1);
  /** @type {Order<{ readonly id: string, readonly name: string }>} */
  const named = by(({ name }) => name);
  /** @type {Order<Person>} */
  const byFamily = by(({ familyName }) => familyName);
  const peopleByName = [...Person.values()].sort(byFamily);
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

/**
 * @template Item
 * @typedef {(one: Item, other: Item) => number} Order
 */

/**
 * Orders by a text and then by the id.
 *
 * @template {{ readonly id: string }} Item
 * @param {(item: Item) => string} valueOf
 * @param {1 | -1} [direction]
 * @returns {Order<Item>}
 */
export function by(valueOf, direction = 1) {
  return (one, other) =>
    direction * compare(valueOf(one), valueOf(other)) || compare(one.id, other.id);
}

/**
 * @param {string} left
 * @param {string} right
 */
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
