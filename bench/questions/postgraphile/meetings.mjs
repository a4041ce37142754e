/** @import { Asked, PostgraphileAnswer } from '../question.mjs' */
import { LATEST_MEETINGS, LIST_FROM, meetingsOf, nodesOf, TOPICS } from './fragments.mjs';

/** @type {Asked<PostgraphileAnswer>} */
export const byId = {
  document: `query ($id: String!) { meetingByRowId(rowId: $id) { id: rowId name start
    participationsByMeetingIdList(first: 10, orderBy: [FAR_NAME_ASC, PERSON_ID_ASC]) {
      personByPersonId { id: rowId name participationsByPersonIdList(first: 5, ${LATEST_MEETINGS}) {
        meetingByMeetingId { id: rowId name start ${TOPICS} } } } } } }`,
  normalise: ({ meetingByRowId: { participationsByMeetingIdList: participants, ...meeting } }) => ({
    meeting: {
      ...meeting,
      participants: {
        nodes: participants.map(
          ({ personByPersonId: { participationsByPersonIdList: rows, ...person } }) => ({
            ...person,
            meetings: meetingsOf(rows),
          }),
        ),
      },
    },
  }),
};

/** @type {Asked<PostgraphileAnswer>} */
export const latest = {
  document: `query ($afterRow: Cursor) { allMeetings(first: 20, ${LIST_FROM}) { nodes {
    id: rowId name start
    participationsByMeetingIdList(first: 20, orderBy: [FAR_FAMILY_NAME_ASC, PERSON_ID_ASC]) { role
      personByPersonId { name holdingsByPersonIdList(first: 20, orderBy: [FAR_NAME_ASC, OFFICE_ID_ASC]) {
        officeByOfficeId { name country: countryByCountryId { name } } } } }
    involvementsByMeetingIdList(first: 20, orderBy: [FAR_NAME_ASC, COUNTRY_ID_ASC]) {
      countryByCountryId { name } }
    ${TOPICS} } } }`,
  normalise: ({ allMeetings }) => ({
    meetings: {
      nodes: allMeetings.nodes.map(
        ({
          participationsByMeetingIdList: participants,
          involvementsByMeetingIdList: countries,
          discussionsByMeetingIdList: topics,
          ...meeting
        }) => ({
          ...meeting,
          participants: {
            edges: participants.map(
              ({ role, personByPersonId: { name, holdingsByPersonIdList } }) => ({
                role,
                node: { name, offices: nodesOf(holdingsByPersonIdList, 'officeByOfficeId') },
              }),
            ),
          },
          countries: nodesOf(countries, 'countryByCountryId'),
          topics: nodesOf(topics, 'topicByTopicId'),
        }),
      ),
    },
  }),
};

/**
 * With an order of our own: PostGraphile counts related rows, but does not sort by their number.
 *
 * @type {Asked<PostgraphileAnswer>}
 */
export const twoFilters = {
  document: `query ($topic: String!, $country: String!) { allMeetingsList(first: 20,
      orderBy: [PARTICIPANT_COUNT_DESC, ROW_ID_ASC], filter: {
        discussionsByMeetingId: { some: { topicId: { equalTo: $topic } } }
        involvementsByMeetingId: { some: { countryId: { equalTo: $country } } } }) {
    id: rowId name start participants: participationsByMeetingId { totalCount } } }`,
  normalise: ({ allMeetingsList }) => ({ meetings: { nodes: allMeetingsList } }),
};

/**
 * Counts rows of the join table, so that no meeting has to be looked up.
 *
 * @type {Asked<PostgraphileAnswer>}
 */
export const totalCount = {
  document: `query ($topic: String!) {
    meetings: allDiscussions(condition: { topicId: $topic }) { totalCount } }`,
};

/**
 * It has no grouping of this kind: this is a function with a statement of our own.
 *
 * @type {Asked<PostgraphileAnswer>}
 */
export const byYear = {
  document: `query ($country: String!) {
    meetingsByYearList(country: $country) { startYear: year count } }`,
  normalise: ({ meetingsByYearList }) => ({
    country: { meetings: { groupBy: meetingsByYearList } },
  }),
};

/** @type {Asked<PostgraphileAnswer>} */
export const deepPage = {
  document: `query ($afterRow: Cursor) { meetings: allMeetings(first: 20, ${LIST_FROM}) {
    nodes { id: rowId name start } pageInfo { hasNextPage } } }`,
};

/** @type {Asked<PostgraphileAnswer>} */
export const flatList = {
  document: `query ($afterRow: Cursor, $first: Int) { meetings: allMeetings(first: $first, ${LIST_FROM}) {
    nodes { id: rowId name kind start durationMinutes summary } } }`,
};
