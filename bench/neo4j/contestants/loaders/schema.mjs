/** @import { Ask, Variables } from '../../../questions/question.mjs' */
/** @import { Load } from './create-loaders.mjs' */
import { int } from 'neo4j-driver';

export { typeDefs } from '../../../questions/plain-schema.mjs';

const MEETING = 'm{.id, .name, .kind, .start, .durationMinutes, .summary}';

/** @typedef {{ readonly ask: Ask, readonly loaders: Load }} Context */
/** @typedef {(parent: any, given: any, context: Context) => unknown} Resolver `given` are the arguments, typed by the schema. */

/** @type {Resolver} */
const office = ({ officeId }, _arguments, { loaders }) =>
  officeId === null ? null : loaders('office', officeId);

/** @type {Readonly<Record<string, Readonly<Record<string, Resolver>>>>} */
export const resolvers = {
  Query: {
    meeting: async (_root, { id }, { ask }) => {
      const [row] = await ask(`MATCH (m:Meeting {id: $id}) RETURN ${MEETING}`, { id });
      return row?.[0];
    },
    meetings: (_root, options, { ask }) => rows(ask, meetingsStatement(options), options),
    people: (_root, options, { ask }) => rows(ask, peopleStatement(options), options),
    meetingCount: async (_root, { topic }, { ask }) => {
      const text = 'MATCH (:Topic {id: $topic})<-[:DISCUSSED]-(m) RETURN count(m)';
      const [[count]] = await ask(text, { topic });
      return count;
    },
    meetingsByYear: (_root, { country }, { ask }) =>
      rows(
        ask,
        `MATCH (:Country {id: $country})<-[:INVOLVED]-(m)
         WITH left(m.start, 4) AS year, count(*) AS count ORDER BY year
         RETURN {year: year, count: count}`,
        { country },
      ),
  },
  Meeting: {
    participants: ({ id }, { first, byName }, { loaders }) =>
      loaders(byName ? 'participantsByName' : 'participants', id, { first }),
    participantCount: ({ id }, _arguments, { loaders }) => loaders('participantCount', id),
    countries: ({ id }, _arguments, { loaders }) => loaders('countriesOfMeeting', id),
    topics: ({ id }, _arguments, { loaders }) => loaders('topicsOfMeeting', id),
  },
  Participation: { office },
  Attendance: { office },
  Person: {
    meetings: ({ id }, { first, topic }, { loaders }) =>
      topic === undefined
        ? loaders('meetingsOfPerson', id, { first })
        : loaders('meetingsOnTopic', id, { first, topic }),
    offices: ({ id }, _arguments, { loaders }) => loaders('officesOfPerson', id),
  },
  Office: {
    country: ({ id }, _arguments, { loaders }) => loaders('countryOfOffice', id),
  },
};

/**
 * @param {Ask} ask
 * @param {string} text
 * @param {{ readonly first?: number, readonly offset?: number } & Variables} options
 */
async function rows(ask, text, { first, offset, ...parameters }) {
  const found = await ask(text, {
    ...parameters,
    first: int(first ?? 0),
    offset: int(offset ?? 0),
  });
  return found.map(([row]) => row);
}

/** @param {{ readonly topic?: string, readonly greatestFirst?: boolean }} options */
function meetingsStatement({ topic, greatestFirst }) {
  if (topic === undefined) {
    return `MATCH (m:Meeting) WHERE m.start__key IS NOT NULL
      WITH m ORDER BY m.start__key DESC, m.id SKIP $offset LIMIT $first RETURN ${MEETING}`;
  }
  const order = greatestFirst
    ? 'WITH m, COUNT { (m)<-[:PARTICIPATED_IN]-() } AS size ORDER BY size DESC, m.id'
    : 'WITH m ORDER BY m.start__key DESC, m.id';
  return `MATCH (:Topic {id: $topic})<-[:DISCUSSED]-(m)-[:INVOLVED]->(:Country {id: $country})
    ${order} SKIP $offset LIMIT $first RETURN ${MEETING}`;
}

/** @param {{ readonly topic?: string, readonly kinds?: unknown, readonly asKinds?: unknown }} options */
function peopleStatement({ topic, kinds, asKinds }) {
  const page = 'WITH p ORDER BY p.familyName__order, p.id LIMIT $first RETURN p{.id, .name}';
  if (topic === undefined) {
    return `MATCH (:Country {id: $country})<-[:OFFICE_OF]-(o)<-[:HELD]-(p) WITH DISTINCT p ${page}`;
  }
  const edge =
    asKinds === undefined
      ? ''
      : 'WHERE EXISTS { MATCH (o:Office {id: r.office}) WHERE o.kind IN $asKinds }';
  const held =
    kinds === undefined ? '' : 'WHERE EXISTS { (p)-[:HELD]->(o) WHERE o.kind IN $kinds }';
  return `MATCH (:Topic {id: $topic})<-[:DISCUSSED]-(m)<-[r:PARTICIPATED_IN]-(p) ${edge}
    WITH DISTINCT p ${held} ${page}`;
}
