import { HUB } from '../world/hub.mjs';

/**
 * @typedef {object} ScaleQuestion
 * @property {string} name
 * @property {string} document With MEETING in place of the id of one, and CURSOR in place of a cursor.
 * @property {string} [before] The document that returns the cursor.
 */

/**
 * Questions about a small and a large world, whose answers have about as many rows in both.
 *
 * @type {readonly ScaleQuestion[]}
 */
export const SCALE_QUESTIONS = [
  {
    name: 'by id',
    document: `{ meeting(id: "MEETING") { name start participants { edges { role node { name } } } } }`,
  },
  {
    name: '20 latest meetings, three levels',
    document: `{ meetings(orderBy: { start: DESC }) { nodes { name start participants { edges { role office { name } node { name } } } topics { nodes { name } } } } }`,
  },
  {
    name: 'ministers who discussed Ukraine, a page',
    document: `{ people(where: { meetings: { some: { edge: { office: { kind: { in: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER] } } }, node: { topics: { some: { node: { within: "topic:ukraine-0" } } } } } } }) { nodes { name meetings(where: { topics: { some: { node: { within: "topic:ukraine-0" } } } }) { edges { office { name } node { name start } } } } } }`,
  },
  {
    name: "a hub's meetings, latest 20",
    document: `{ topic(id: "${HUB}") { meetings(first: 20, orderBy: { start: DESC }) { nodes { name start } } } }`,
  },
  {
    name: "a hub's meetings, page 50",
    document: `{ topic(id: "${HUB}") { meetings(first: 20, after: "CURSOR", orderBy: { start: DESC }) { nodes { name start } } } }`,
    before: `{ topic(id: "${HUB}") { meetings(first: 980, orderBy: { start: DESC }) { pageInfo { endCursor } } } }`,
  },
  {
    name: "a hub's meetings of one kind, latest 20",
    document: `{ topic(id: "${HUB}") { meetings(first: 20, where: { kind: { eq: VISIT } }, orderBy: { start: DESC }) { nodes { name start } } } }`,
  },
  {
    name: 'two relationship filters, latest 20',
    document: `{ meetings(first: 20, where: { topics: { some: { node: { id: { eq: "topic:ukraine-0" } } } }, countries: { some: { node: { id: { eq: "country:AB" } } } } }) { nodes { name start } } }`,
  },
  {
    name: 'how many meetings a hub has',
    document: `{ topic(id: "${HUB}") { meetings { totalCount } } }`,
  },
];
