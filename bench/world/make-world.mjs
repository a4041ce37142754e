/** @import { GraphRecord } from 'communique' */
import { edgesOfMeeting, makeMeeting } from './meetings.mjs';
import { edgesOfPeople, makeTeams, membersOf, nodesOfPeople } from './people.mjs';
import { countryOf, edgesOfCountries, nodesOfCountries } from './places.mjs';
import { createRandom } from './random.mjs';
import { edge, node } from './records.mjs';

const TOPIC_WORDS =
  'ukraine trade security energy climate arctic fisheries defence health migration space oceans cyber transport education culture tourism science sanctions aid'.split(
    ' ',
  );
const MEETINGS_OF_A_TERM = 6000;

/** @typedef {{ readonly meetings: number, readonly people: number }} WorldSize */

/** The meetings of the smallest world of which everything can be asked: lists are read to their page 50. */
export const SMALL = 1100;

/**
 * The size of a world that has people in proportion to its meetings.
 *
 * @param {number} meetings
 * @returns {WorldSize}
 */
export function sizeOf(meetings) {
  return { meetings, people: Math.round(meetings / 3) };
}

/**
 * A made-up world of any size, as records: the same at each call. It is as uneven as the real one: a
 * few topics and countries stand in a great part of the meetings, a few people in hundreds or
 * thousands, most in a handful.
 *
 * @param {WorldSize} size
 * @returns {Generator<GraphRecord>}
 */
export function* makeWorld({ meetings, people }) {
  const random = createRandom(7);
  const countries = Array.from({ length: 190 }, (_, index) => countryOf(index));
  const topics = Array.from(
    { length: 120 },
    (_, index) => `topic:${TOPIC_WORDS[index % 20]}-${index}`,
  );
  const sources = Array.from({ length: Math.ceil(meetings / 10) }, (_, i) => `source:gazette-${i}`);
  const teams = makeTeams(random, people, countries);
  const terms = Math.max(1, Math.round(meetings / MEETINGS_OF_A_TERM));
  const teamsOfTerms = Array.from({ length: terms }, (_, term) =>
    teams.map((team) => membersOf(team, term, terms)),
  );
  const surroundings = { countries, topics, teamsOfTerms, sources };
  const held = Array.from({ length: meetings }, (_, index) =>
    makeMeeting(random, index, surroundings),
  );

  yield* nodesOfCountries(countries);
  yield* nodesOfTopics(topics);
  yield* nodesOfSources(sources);
  yield* nodesOfPeople(teams.flat());
  for (const { id, properties } of held) yield node('Meeting', id, properties);
  yield* edgesOfCountries(countries);
  yield* edgesOfTopics(topics);
  yield* edgesOfPeople(teams.flat());
  for (const meeting of held) yield* edgesOfMeeting(meeting);
}

/** @param {readonly string[]} topics */
function* nodesOfTopics(topics) {
  for (const id of topics) {
    yield node('Topic', id, { name: id.slice('topic:'.length), aliases: [] });
  }
}

/**
 * A tree.
 *
 * @param {readonly string[]} topics
 */
function* edgesOfTopics(topics) {
  for (const [index, id] of topics.entries()) {
    if (index === 0) continue;
    yield edge('BROADER', ['Topic', id], ['Topic', topics[Math.floor((index - 1) / 3)]]);
  }
}

/** @param {readonly string[]} sources */
function* nodesOfSources(sources) {
  for (const [index, id] of sources.entries()) {
    const name = `Gazette ${index}`;
    yield node('Source', id, {
      name,
      aliases: [],
      title: name,
      publisher: 'Gazette',
      language: 'en',
      published: '2025-01-01',
      reviewed: true,
      url: `https://gazette.example/${index}`,
    });
  }
}
