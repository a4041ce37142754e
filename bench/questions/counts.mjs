/** @import { PlainAnswer, Question } from './question.mjs' */

/**
 * How many meetings there are on a topic, and nothing else.
 *
 * @satisfies {Question}
 */
export const totalCount = {
  name: 'totalCount only',
  parameters: ({ topics }) => topics.map((topic) => ({ topic })),

  raw: async (ask, { topic }) => {
    const [[count]] = await ask(
      'MATCH (t:Topic {id: $topic}) RETURN COUNT { (t)<-[:DISCUSSED]-() }',
      { topic },
    );
    return { meetings: { totalCount: count } };
  },

  communique: `query ($topic: ID!) {
    meetings(where: { topics: { some: { node: { id: { eq: $topic } } } } }) { totalCount } }`,

  neo4jGraphql: {
    document: `query ($topic: ID!) {
      meetingsConnection(where: { topics: { some: { id: { eq: $topic } } } }) { totalCount } }`,
    normalise: ({ meetingsConnection }) => ({ meetings: meetingsConnection }),
  },

  loaders: {
    document: 'query ($topic: ID!) { meetingCount(topic: $topic) }',
    normalise: ({ meetingCount }) => ({ meetings: { totalCount: meetingCount } }),
  },
};

/**
 * The meetings of a country by year.
 *
 * @satisfies {Question}
 */
export const byYear = {
  name: 'group by year',
  parameters: ({ countries }) => countries.map((country) => ({ country })),

  raw: async (ask, { country }) => {
    const rows = await ask(
      `MATCH (:Country {id: $country})<-[:INVOLVED]-(m)
       WITH left(m.start, 4) AS year, count(*) AS count RETURN year, count ORDER BY year`,
      { country },
    );
    return {
      country: { meetings: { groupBy: rows.map(([startYear, count]) => ({ startYear, count })) } },
    };
  },

  communique: `query ($country: ID!) { country(id: $country) {
    meetings { groupBy(by: [START_YEAR], orderBy: KEY, first: 100) { startYear count } } } }`,

  // It has no grouping: this is a field with a statement of our own.
  neo4jGraphql: {
    document: 'query ($country: ID!) { meetingsByYear(country: $country) { year count } }',
    normalise,
  },

  loaders: {
    document: 'query ($country: ID!) { meetingsByYear(country: $country) { year count } }',
    normalise,
  },
};

/** @param {Pick<PlainAnswer, 'meetingsByYear'>} answer */
function normalise({ meetingsByYear }) {
  return {
    country: {
      meetings: { groupBy: meetingsByYear.map(({ year, count }) => ({ startYear: year, count })) },
    },
  };
}
