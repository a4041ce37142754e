/** @import { Person, Topic } from './read-maps.mjs' */
import { HUB } from '../../../questions/ministers.mjs';

/**
 * People who were at a meeting on a topic, by name; those who ever held a kind of post, or attended as its
 * holders.
 *
 * @param {readonly Person[]} people By name.
 * @param {Topic} topic
 * @param {object} options
 * @param {readonly string[]} [options.kinds] Of posts that they held at any time.
 * @param {readonly string[]} [options.asKinds] Of the posts as whose holders they attended.
 * @param {number} options.first
 */
export function findPeople(people, topic, { kinds, asKinds, first }) {
  /** @param {Person} person */
  const held = ({ offices }) =>
    kinds === undefined || offices.some(({ kind }) => kinds.includes(kind));
  /** @param {Pick<Person['meetings'][number], 'office'>} presence */
  const stoodFor = ({ office }) =>
    asKinds === undefined || (office !== null && asKinds.includes(office.kind));
  if (topic.meetings.length <= HUB) {
    /** @type {Set<Person>} */
    const found = new Set();
    for (const { participants } of topic.meetings) {
      for (const each of participants) if (stoodFor(each)) found.add(each.person);
    }
    return pageOfPeople([...found].filter(held), first);
  }
  const found = [];
  for (const person of people) {
    if (found.length === first) break;
    /** @param {Person['meetings'][number]} each */
    const fits = (each) => stoodFor(each) && each.meeting.topics.includes(topic);
    if (held(person) && person.meetings.some(fits)) found.push(person);
  }
  return found;
}

/**
 * The first ones by name.
 *
 * @param {Iterable<Person>} people
 * @param {number} first
 */
export function pageOfPeople(people, first) {
  return [...people].sort((one, other) => one.rank - other.rank).slice(0, first);
}
