/** @import { GraphRecord } from 'communique' */
/** @import { Variables } from '../questions/question.mjs' */
import { byYear } from '../questions/counts.mjs';
import { ministersOnHub, ministersOnRare } from '../questions/ministers.mjs';

/**
 * The questions that are asked between writes.
 *
 * @param {readonly GraphRecord[]} records
 * @returns {readonly { readonly name: string, readonly document: string, readonly variables: Variables }[]}
 */
export function upkeepQuestions(records) {
  const topics = topicsByMeetings(records);
  const [topic] = topics;
  const rare = topics[topics.length - 1];
  const country = 'country:AA';
  return [
    {
      name: 'latest 20 meetings',
      document: '{ meetings { nodes { id name start } } }',
      variables: {},
    },
    {
      name: '20 people by name',
      document: '{ people(orderBy: [{ name: ASC }]) { nodes { id name } } }',
      variables: {},
    },
    {
      name: 'latest 20 meetings of a hub',
      document: `query ($topic: ID!) { topic(id: $topic) {
        meetings(first: 20, orderBy: [{ start: DESC }]) { nodes { id name start } } } }`,
      variables: { topic },
    },
    { name: 'meetings of a country by year', document: byYear.communique, variables: { country } },
    { name: ministersOnHub.name, document: ministersOnHub.communique, variables: { topic } },
    {
      name: ministersOnRare.name,
      document: ministersOnRare.communique,
      variables: { topic: rare },
    },
  ];
}

/** @param {readonly GraphRecord[]} records */
function topicsByMeetings(records) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const record of records) {
    if (record.kind !== 'edge' || record.type !== 'DISCUSSED') continue;
    counts.set(record.to, (counts.get(record.to) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
