import { groupBy } from './group-by.mjs';
import { slug } from './place-ids.mjs';
import { withoutGaps } from './without-gaps.mjs';

/** Publishers with a usual abbreviation; the others go by the first words of their names. */
const SHORT_NAMES = {
  'Ministry of Foreign Affairs of Japan': 'mofa',
  "Prime Minister's Office of Japan": 'kantei',
  'Government of Norway': 'regjeringen',
  'Nippon.com (Jiji Press)': 'nippon',
};

/**
 * Gives each document an id that tells what it is: the publisher and the meeting that it
 * reports first, or the person or body whose time in office it shows.
 */
export function nameSources(facts) {
  const subjects = new Map();
  const note = (source, subject) => {
    if (!subjects.has(source)) subjects.set(source, subject);
  };
  for (const { id, sources } of facts.meetings) for (const source of sources) note(source, id);
  for (const { id, sources } of facts.events) for (const source of sources) note(source, id);
  for (const { id, memberships } of facts.organizations) {
    for (const { sources } of memberships) for (const source of sources) note(source, id);
  }
  for (const [source, tenures] of tenuresBySource(facts)) note(source, mainSubject(tenures));
  for (const { id, sources } of facts.people) for (const source of sources) note(source, id);

  const taken = new Set();
  const ids = new Map();
  for (const { id, publisher, language } of facts.sources) {
    const base = `source:${shortName(publisher)}-${subjects.get(id)}`;
    const candidates = [base, `${base}-${language}`];
    for (let number = 2; number < 10; number += 1) candidates.push(`${base}-${language}-${number}`);
    const free = candidates.find((candidate) => !taken.has(candidate));
    taken.add(free);
    ids.set(id, free);
  }
  return (id) => {
    const named = ids.get(id);
    if (named === undefined) throw new Error(`no source ${id}`);
    return named;
  };
}

/** The person of most tenures; of a list of office holders, the office. */
function mainSubject(tenures) {
  const byPerson = [...groupBy(tenures, ({ person }) => person)];
  const [first, second] = byPerson.sort(([, left], [, right]) => right.length - left.length);
  return first[1].length === second?.[1].length ? tenures[0].office : first[0];
}

function tenuresBySource({ tenures }) {
  const pairs = tenures.flatMap((tenure) => tenure.sources.map((source) => ({ source, tenure })));
  const groups = groupBy(pairs, ({ source }) => source);
  return [...groups].map(([source, list]) => [source, list.map(({ tenure }) => tenure)]);
}

function shortName(publisher) {
  const known = SHORT_NAMES[publisher];
  return known ?? slug(publisher.replace(/\s*[(/].*$/u, '').replace(/^The /u, ''));
}

/** The records of the documents by the year in which they were published. */
export function sourceRecordsByYear({ sources }, sourceId) {
  const years = new Map();
  for (const { id, publisher, title, url, published, language } of sources) {
    const year = published?.slice(0, 4) ?? 'undated';
    const record = { id: sourceId(id), title, publisher, url, published, language };
    years.set(year, [...(years.get(year) ?? []), withoutGaps({ ...record, reviewed: false })]);
  }
  for (const records of years.values()) {
    records.sort((left, right) => (left.id < right.id ? -1 : 1));
  }
  return years;
}
