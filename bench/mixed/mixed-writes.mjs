/** @import { Random } from '../world/random.mjs' */
import { pick, uneven } from '../world/random.mjs';

const UPSERT = `mutation ($input: [MeetingInput!]!) {
  upsertMeetings(input: $input, allowUnsourced: true) { changed } }`;
const RENAME = `mutation ($input: [PersonInput!]!) {
  upsertPeople(input: $input, allowUnsourced: true) { changed } }`;

/**
 * Makes the bodies of mutations: half are new meetings with six edges, a quarter change a meeting, 15 % the name of a
 * person, 10 % add a topic to a meeting. Well-known people and topics are named more often.
 *
 * @param {ReadonlyMap<string, readonly string[]>} ids By type.
 * @param {Random} random
 * @returns {() => string}
 */
export function createWrites(ids, random) {
  let number = 0;
  /**
   * @param {string} type
   * @param {number} steepness
   */
  const any = (type, steepness = 1) => {
    const known = ids.get(type) ?? [];
    return known[uneven(random, known.length, steepness)];
  };
  /**
   * @param {string} type
   * @param {number} count
   */
  const some = (type, count) => ({
    connect: [...new Set(Array.from({ length: count }, () => any(type, 3)))].map((id) => ({ id })),
  });
  const anyDay = () =>
    new Date(Date.UTC(2000, 0, 1 + pick(random, 26 * 365))).toISOString().slice(0, 10);
  const newMeeting = () => ({
    id: `meeting:new-${number}`,
    name: `Meeting ${number}`,
    kind: 'BILATERAL_MEETING',
    start: anyDay(),
    participants: some('Person', 2),
    countries: some('Country', 2),
    topics: some('Topic', 2),
  });
  const changes = [
    () => ({ id: any('Meeting'), name: `Renamed ${number}` }),
    () => ({ id: any('Meeting'), durationMinutes: 1 + (number % 600) }),
    () => ({ id: any('Meeting'), summary: `Summary ${number}` }),
  ];

  return () => {
    number += 1;
    const kind = random();
    if (kind < 0.5) return body(UPSERT, newMeeting());
    if (kind < 0.75) return body(UPSERT, changes[number % changes.length]());
    if (kind < 0.9) return body(RENAME, { id: any('Person', 3), name: `Person ${number}` });
    return body(UPSERT, { id: any('Meeting'), topics: some('Topic', 1) });
  };
}

/**
 * @param {string} query
 * @param {object} input
 */
function body(query, input) {
  return JSON.stringify({ query, variables: { input: [input] } });
}
