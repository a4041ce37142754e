/** @import { Facts, Variables } from '../questions/question.mjs' */
/** @import { Maps } from './contestants/maps/read-maps.mjs' */
import { pickEvenly } from '../questions/pick-evenly.mjs';

/**
 * The ids and cursors to ask about: common and rare ones, each time the same. `cursors` are those of the
 * first meetings of the list, by the variables that take them.
 *
 * @param {Maps} maps
 * @param {Readonly<Record<string, readonly string[]>>} cursors
 * @returns {Facts}
 */
export function gatherFacts(maps, cursors) {
  const topics = byDegree(maps.Topic);
  const countries = byDegree(maps.Country);
  const hubTopics = topics.slice(0, 8);
  const rareTopics = topics.slice(40, 104);
  return {
    hubTopics,
    rareTopics,
    topics: [...hubTopics, ...rareTopics],
    countries: [...countries.slice(0, 32), ...pickEvenly(countries.slice(32), 32)],
    meetings: pickEvenly([...maps.Meeting.keys()].sort(), 128),
    starts: Array.from({ length: 64 }, (_, index) => pageAt(1 + 2 * index, cursors)),
    pages: Array.from({ length: 64 }, (_, index) => pageAt(860 + 2 * index, cursors)),
    topicsAndCountries: [...hubTopics, ...rareTopics.slice(0, 56)].map((topic, index) => ({
      topic,
      country: countries[(index * 5) % 20],
    })),
  };
}

/**
 * The start of a page: its offset, and the cursors of the meeting before it.
 *
 * @param {number} offset
 * @param {Readonly<Record<string, readonly string[]>>} cursors
 * @returns {Variables}
 */
function pageAt(offset, cursors) {
  const entries = Object.entries(cursors).map(([name, each]) => [name, each[offset - 1]]);
  return { offset, ...Object.fromEntries(entries) };
}

/** @param {ReadonlyMap<string, { readonly id: string, readonly meetings: readonly unknown[] }>} map */
function byDegree(map) {
  return [...map.values()]
    .sort(
      (one, other) => other.meetings.length - one.meetings.length || (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id);
}
