/** @import { EdgeRecord, NodeRecord } from 'communique' */
/** @import { Person } from './people.mjs' */
/** @import { Country } from './places.mjs' */
/** @import { Random } from './random.mjs' */
import { placeOf } from './places.mjs';
import { distinct, favoured, pick, uneven } from './random.mjs';
import { edge } from './records.mjs';

const KINDS = ['BILATERAL_MEETING', 'TELEPHONE_CALL', 'VIDEO_CONFERENCE', 'COURTESY_CALL', 'VISIT'];
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 26 * 365;

/**
 * @typedef {object} Surroundings What meetings are made of.
 * @property {readonly Country[]} countries
 * @property {readonly string[]} topics
 * @property {readonly (readonly (readonly Person[])[])[]} teamsOfTerms Of each term the people of each country.
 * @property {readonly string[]} sources
 */

/**
 * @typedef {object} Meeting
 * @property {string} id
 * @property {NodeRecord['properties']} properties
 * @property {readonly Country[]} sides
 * @property {readonly string[]} topics
 * @property {readonly Person[]} participants
 * @property {{ readonly source: string, readonly paragraph: number }} source
 */

/**
 * @param {Random} random
 * @param {number} index
 * @param {Surroundings} surroundings
 * @returns {Meeting}
 */
export function makeMeeting(random, index, { countries, topics, teamsOfTerms, sources }) {
  const day = pick(random, DAYS);
  const teams = teamsOfTerms[Math.floor((day * teamsOfTerms.length) / DAYS)];
  const size = random() < 0.75 ? 2 : 3 + pick(random, 6);
  const sides = distinct(size, () => favoured(random, countries.length));
  const subjects = distinct(1 + pick(random, 5), () => favoured(random, topics.length));
  const participants = sides.flatMap((side) =>
    distinct(1 + pick(random, 3), () => uneven(random, teams[side].length, 3)).map(
      (member) => teams[side][member],
    ),
  );
  const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
  const codes = sides.map((side) => countries[side].code);
  return {
    id: `meeting:${codes.slice(0, 2).join('-').toLowerCase()}-${date}-${index}`,
    properties: {
      name: `Meeting of ${codes.join(', ')}`,
      aliases: [],
      kind: size > 2 ? 'MULTILATERAL_MEETING' : KINDS[uneven(random, KINDS.length, 2)],
      start: date,
      durationMinutes: 15 + 5 * pick(random, 20),
      summary: `The sides met on ${date} and spoke about what concerned them both.`,
    },
    sides: sides.map((side) => countries[side]),
    topics: subjects.map((subject) => topics[subject]),
    participants,
    source: { source: sources[Math.floor(index / 10)], paragraph: 1 + (index % 9) },
  };
}

/**
 * @param {Meeting} meeting
 * @returns {Generator<EdgeRecord>}
 */
export function* edgesOfMeeting({ id, sides, topics, participants, source }) {
  const meeting = /** @type {const} */ (['Meeting', id]);
  const sources = [source];
  for (const [index, { id: person, offices, country }] of participants.entries()) {
    const role = index === 0 ? 'HOST' : 'GUEST';
    const properties = { role, office: offices[offices.length - 1], onBehalfOf: country };
    yield edge('PARTICIPATED_IN', ['Person', person], meeting, { properties, sources });
  }
  for (const side of sides) yield edge('INVOLVED', meeting, ['Country', side.id], { sources });
  for (const topic of topics) yield edge('DISCUSSED', meeting, ['Topic', topic], { sources });
  yield edge('HELD_AT', meeting, ['Place', placeOf(sides[0].code)], { sources });
  const properties = { paragraph: source.paragraph };
  yield edge('ATTESTED_BY', meeting, ['Source', source.source], { properties });
}
