/** @import { PostgraphileParticipation } from '../question.mjs' */

// The common parts of documents for PostGraphile.

export const PEOPLE_BY_NAME = 'first: 20, orderBy: [FAMILY_NAME_ASC, ROW_ID_ASC]';

export const LATEST_MEETINGS = 'orderBy: [FAR_START_DESC, MEETING_ID_ASC]';

export const LIST_FROM = 'after: $afterRow, orderBy: [START_DESC, ROW_ID_ASC]';

export const TOPICS = `discussionsByMeetingIdList(first: 20, orderBy: [FAR_NAME_ASC, TOPIC_ID_ASC]) {
  topicByTopicId { name } }`;

export const ON_TOPIC =
  'meetingByMeetingId: { discussionsByMeetingId: { some: { topicId: { equalTo: $topic } } } }';

export const MINISTERS = 'kind: { in: ["FOREIGN_MINISTER", "HEAD_OF_GOVERNMENT", "MINISTER"] }';

/**
 * The far nodes of rows that join two tables, in Communiqué's form.
 *
 * @template {string} Far
 * @param {readonly Readonly<Record<Far, unknown>>[]} rows
 * @param {Far} far
 */
export function nodesOf(rows, far) {
  return { nodes: rows.map((row) => row[far]) };
}

/**
 * The same for meetings with the names of their topics.
 *
 * @param {readonly Pick<PostgraphileParticipation, 'meetingByMeetingId'>[]} rows
 */
export function meetingsOf(rows) {
  return {
    nodes: rows.map(
      ({ meetingByMeetingId: { discussionsByMeetingIdList: topics, ...meeting } }) => ({
        ...meeting,
        topics: nodesOf(topics, 'topicByTopicId'),
      }),
    ),
  };
}
