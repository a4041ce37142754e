/** From this many meetings on, a walk in the order of the names soon finds a page of people. */
const HUB = 300;

/** Those who were at a meeting on a topic, by name; with a kind of post, or as holders of one. */
export function findPeople(people, topic, { kinds, asKinds, first }) {
  const held = ({ offices }) =>
    kinds === undefined || offices.some(({ kind }) => kinds.includes(kind));
  const stoodFor = ({ office }) =>
    asKinds === undefined || (office !== null && asKinds.includes(office.kind));
  if (topic.meetings.length <= HUB) {
    const found = new Set();
    for (const { participants } of topic.meetings) {
      for (const each of participants) if (stoodFor(each)) found.add(each.person);
    }
    return pageOfPeople([...found].filter(held), first);
  }
  const found = [];
  for (const person of people) {
    if (found.length === first) break;
    const fits = (each) => stoodFor(each) && each.meeting.topics.includes(topic);
    if (held(person) && person.meetings.some(fits)) found.push(person);
  }
  return found;
}

/** The first ones by name. */
export function pageOfPeople(people, first) {
  return [...people].sort((one, other) => one.rank - other.rank).slice(0, first);
}
