/**
 * Whom and what to ask about: common and rare ones, each time the same. `cursors` are those of the first
 * places in the list of meetings, by the names of the variables in which they are given.
 */
export function gatherFacts(maps, cursors) {
  const topics = byDegree(maps.Topic);
  const countries = byDegree(maps.Country);
  const hubTopics = topics.slice(0, 8);
  const rareTopics = topics.slice(40, 104);
  const someCountries = [...countries.slice(0, 32), ...spread(countries.slice(32), 32)];
  return {
    hubTopics,
    rareTopics,
    topics: [...hubTopics, ...rareTopics],
    countries: someCountries,
    meetings: spread([...maps.Meeting.keys()].sort(), 128),
    // Offsets where pages begin; a page begins after the cursor of the meeting before.
    starts: Array.from({ length: 64 }, (_, index) => pageAt(1 + 2 * index, cursors)),
    pages: Array.from({ length: 64 }, (_, index) => pageAt(860 + 2 * index, cursors)),
    topicsAndCountries: [...hubTopics, ...rareTopics.slice(0, 56)].map((topic, index) => ({
      topic,
      country: countries[(index * 5) % 20],
    })),
  };
}

function pageAt(offset, cursors) {
  const entries = Object.entries(cursors).map(([name, each]) => [name, each[offset - 1]]);
  return { offset, ...Object.fromEntries(entries) };
}

function byDegree(map) {
  return [...map.values()]
    .sort(
      (one, other) => other.meetings.length - one.meetings.length || (one.id < other.id ? -1 : 1),
    )
    .map(({ id }) => id);
}

/** Some of a list, evenly from its start to its end. */
function spread(list, count) {
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  );
}
