/**
 * A made-up world of any size, as records: the same at each call. It is as uneven as the real one: a
 * few topics and countries stand in a great part of the meetings, a few people in hundreds or
 * thousands, most in a handful.
 */
export function* makeWorld({ meetings = 6000, people = 2000, seed = 7 } = {}) {
  const random = createRandom(seed);
  const countries = Array.from({ length: 190 }, (_, index) => countryOf(index));
  const topics = Array.from(
    { length: 120 },
    (_, index) => `topic:${TOPIC_WORDS[index % 20]}-${index}`,
  );
  const sources = Array.from({ length: Math.ceil(meetings / 10) }, (_, i) => `source:gazette-${i}`);

  for (const { id, code, region } of countries) {
    const name = `Country ${code}`;
    yield node('Country', id, {
      name,
      code,
      region,
      aliases: [],
      officialName: `State of ${name}`,
    });
    yield node('Place', placeOf(code), { name: `Capital of ${code}`, aliases: [], kind: 'CITY' });
    for (const { suffix, title, kind } of OFFICES) {
      yield node('Office', officeOf(code, suffix), {
        name: `${title} of ${name}`,
        aliases: [],
        kind,
      });
    }
  }
  for (const id of topics)
    yield node('Topic', id, { name: id.slice('topic:'.length), aliases: [] });
  for (const [index, id] of sources.entries()) {
    const name = `Gazette ${index}`;
    yield node('Source', id, {
      name,
      aliases: [],
      title: name,
      publisher: 'Gazette',
      ...DOCUMENT,
      url: `https://gazette.example/${index}`,
    });
  }
  const teams = makePeople(random, people, countries);
  const terms = Math.max(1, Math.round(meetings / MEETINGS_OF_A_TERM));
  const teamsOfTerms = Array.from({ length: terms }, (_, term) =>
    teams.map((team) => membersOf(team, term, terms)),
  );
  for (const { id, familyName, givenName } of teams.flat()) {
    const name = `${givenName} ${familyName}`;
    yield node('Person', id, {
      name,
      familyName,
      givenName,
      aliases: [`${familyName} ${givenName}`],
    });
  }
  const held = Array.from({ length: meetings }, (_, index) =>
    makeMeeting(random, index, { countries, topics, teamsOfTerms, sources }),
  );
  for (const { id, properties } of held) yield node('Meeting', id, properties);

  for (const { id, code } of countries) {
    yield edge('IN_COUNTRY', 'Place', placeOf(code), 'Country', id);
    for (const { suffix } of OFFICES) {
      yield edge('OFFICE_OF', 'Office', officeOf(code, suffix), 'Country', id);
    }
  }
  for (const [index, id] of topics.entries()) {
    if (index > 0) yield edge('BROADER', 'Topic', id, 'Topic', topics[Math.floor((index - 1) / 3)]);
  }
  for (const person of teams.flat()) {
    for (const [index, office] of person.offices.entries()) {
      const from = String(1990 + index * 9 + (person.number % 8));
      yield edge('HELD', 'Person', person.id, 'Office', office, { from, attestedOn: [] });
    }
  }
  for (const meeting of held) yield* edgesOf(meeting);
}

const TOPIC_WORDS =
  'ukraine trade security energy climate arctic fisheries defence health migration space oceans cyber transport education culture tourism science sanctions aid'.split(
    ' ',
  );
const FAMILY_NAMES =
  'Aas Berg Coste Dahl Eide Falk Gunn Hayashi Ito Jensen Kono Lund Mori Nilsen Oda Pohl Quist Rask Sato Tanaka Ueda Vik Wada Yoshida Zahl'.split(
    ' ',
  );
const GIVEN_NAMES = 'Anna Bo Chie Dag Eva Finn Goro Hana Ine Jun Kari Lars Mika Nils Olga'.split(
  ' ',
);
const REGIONS = ['Northern Europe', 'Eastern Asia', 'Western Africa', 'South America', 'Oceania'];
const DOCUMENT = { language: 'en', published: '2025-01-01', reviewed: true };
const OFFICES = [
  { suffix: 'prime-minister', title: 'Prime Minister', kind: 'HEAD_OF_GOVERNMENT' },
  { suffix: 'foreign-minister', title: 'Minister for Foreign Affairs', kind: 'FOREIGN_MINISTER' },
  { suffix: 'trade-minister', title: 'Minister of Trade', kind: 'MINISTER' },
  { suffix: 'ambassador', title: 'Ambassador', kind: 'AMBASSADOR' },
  { suffix: 'director', title: 'Director of Protocol', kind: 'OFFICIAL' },
];
const KINDS = ['BILATERAL_MEETING', 'TELEPHONE_CALL', 'VIDEO_CONFERENCE', 'COURTESY_CALL', 'VISIT'];
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 26 * 365;
const MEETINGS_OF_A_TERM = 6000;

function countryOf(index) {
  const code = String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
  return { id: `country:${code}`, code, region: REGIONS[index % REGIONS.length] };
}

function placeOf(code) {
  return `place:capital-${code.toLowerCase()}`;
}

function officeOf(code, suffix) {
  return `office:${code.toLowerCase()}-${suffix}`;
}

/** The people of each country; the first countries have more. */
function makePeople(random, count, countries) {
  const teams = countries.map(() => []);
  for (let number = 0; number < count; number += 1) {
    // Each country has somebody.
    const at = number < countries.length ? number : uneven(random, countries.length, 2);
    const { code } = countries[at];
    const familyName = FAMILY_NAMES[pick(random, FAMILY_NAMES.length)];
    const givenName = GIVEN_NAMES[pick(random, GIVEN_NAMES.length)];
    const first = pick(random, OFFICES.length);
    const offices = random() < 0.4 ? [first, (first + 1) % OFFICES.length] : [first];
    teams[at].push({
      number,
      id: `person:${familyName.toLowerCase()}-${givenName.toLowerCase()}-${number}`,
      familyName,
      givenName,
      country: countries[at].id,
      offices: offices.map((each) => officeOf(code, OFFICES[each].suffix)),
    });
  }
  return teams;
}

/**
 * Who stands for a country during a term. A greater world has more terms: nobody's working life holds
 * ten times as many meetings because more are recorded.
 */
function membersOf(team, term, terms) {
  const members = team.filter((_, index) => index % terms === term);
  return members.length === 0 ? team : members;
}

function makeMeeting(random, index, { countries, topics, teamsOfTerms, sources }) {
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

function* edgesOf({ id, sides, topics, participants, source }) {
  const sourced = (...parts) => ({ ...edge(...parts), sources: [source] });
  for (const [index, person] of participants.entries()) {
    yield sourced('PARTICIPATED_IN', 'Person', person.id, 'Meeting', id, {
      role: index === 0 ? 'HOST' : 'GUEST',
      office: person.offices[person.offices.length - 1],
      onBehalfOf: person.country,
    });
  }
  for (const side of sides) yield sourced('INVOLVED', 'Meeting', id, 'Country', side.id);
  for (const topic of topics) yield sourced('DISCUSSED', 'Meeting', id, 'Topic', topic);
  yield sourced('HELD_AT', 'Meeting', id, 'Place', placeOf(sides[0].code));
  yield edge('ATTESTED_BY', 'Meeting', id, 'Source', source.source, {
    paragraph: source.paragraph,
  });
}

function node(type, id, properties) {
  return { kind: 'node', type, id, properties };
}

function edge(type, fromType, from, toType, to, properties = {}) {
  return { kind: 'edge', type, fromType, from, toType, to, properties, sources: [] };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick(random, size) {
  return Math.floor(random() * size);
}

/** One of the first four as often as one of all others. */
function favoured(random, size) {
  return random() < 0.45 ? pick(random, 4) : uneven(random, size, 2);
}

/** Mostly a small index, the more so the steeper. */
function uneven(random, size, steepness) {
  return Math.floor(size * random() ** steepness);
}

function distinct(size, choose) {
  const chosen = new Set();
  for (let tries = 0; chosen.size < size && tries < 4 * size; tries += 1) chosen.add(choose());
  return [...chosen];
}
