/** @import { Asked, PostgraphileAnswer, PostgraphileParticipation, PostgraphilePerson } from '../question.mjs' */
import {
  LATEST_MEETINGS,
  meetingsOf,
  MINISTERS,
  nodesOf,
  ON_TOPIC,
  PEOPLE_BY_NAME,
  TOPICS,
} from './fragments.mjs';

/** @type {Asked<PostgraphileAnswer>} */
export const ministers = {
  document: `query ($topic: String!) { allPeopleList(${PEOPLE_BY_NAME}, filter: {
      holdingsByPersonId: { some: { officeByOfficeId: { ${MINISTERS} } } }
      participationsByPersonId: { some: { ${ON_TOPIC} } } }) { id: rowId name
    participationsByPersonIdList(first: 5, ${LATEST_MEETINGS}, filter: { ${ON_TOPIC} }) {
      meetingByMeetingId { id: rowId name start } } } }`,
  normalise: ({ allPeopleList }) =>
    peopleOf(allPeopleList, (rows) => nodesOf(rows, 'meetingByMeetingId')),
};

/** @type {Asked<PostgraphileAnswer>} */
export const capacity = {
  document: `query ($topic: String!) { allPeopleList(${PEOPLE_BY_NAME}, filter: {
      participationsByPersonId: { some: { officeByOfficeId: { ${MINISTERS} } ${ON_TOPIC} } } }) { name
    participationsByPersonIdList(first: 20, ${LATEST_MEETINGS}, filter: { ${ON_TOPIC} }) {
      officeByOfficeId { name } meetingByMeetingId { name start } } } }`,
  normalise: ({ allPeopleList }) =>
    peopleOf(allPeopleList, (rows) => ({
      edges: rows.map(({ officeByOfficeId: office, meetingByMeetingId: node }) => ({
        office,
        node,
      })),
    })),
};

/** @type {Asked<PostgraphileAnswer>} */
export const peopleOfCountry = {
  document: `query ($country: String!) { allPeopleList(${PEOPLE_BY_NAME}, filter: {
      holdingsByPersonId: { some: { officeByOfficeId: { countryId: { equalTo: $country } } } } }) {
    id: rowId name participationsByPersonIdList(first: 5, ${LATEST_MEETINGS}) {
      meetingByMeetingId { id: rowId name start ${TOPICS} } } } }`,
  normalise: ({ allPeopleList }) => peopleOf(allPeopleList, meetingsOf),
};

/**
 * @param {readonly PostgraphilePerson[]} people
 * @param {(rows: readonly PostgraphileParticipation[]) => unknown} readMeetings
 */
function peopleOf(people, readMeetings) {
  return {
    people: {
      nodes: people.map(({ participationsByPersonIdList: rows, ...person }) => ({
        ...person,
        meetings: readMeetings(rows),
      })),
    },
  };
}
