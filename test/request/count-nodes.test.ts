import { CommuniqueError } from '../../src/kernel/errors.js';
import { checkLimits, DEFAULT_LIMITS } from '../../src/request/limits.js';
import { bundledModel } from '../support/bundled-graph.js';
import { planOf } from '../support/plan-of.js';

const model = await bundledModel();

/** How many nodes an answer could hold, as the refusal of any node says. */
function nodesOf(document: string): number {
  const { read, values } = planOf(document, model);
  try {
    checkLimits(read, values, { ...DEFAULT_LIMITS, nodes: -1 });
  } catch (error) {
    if (error instanceof CommuniqueError) {
      return Number(/but there are (\d+)/u.exec(error.message)?.[1]);
    }
  }
  throw new Error('nothing was refused');
}

describe('the nodes that an answer could hold', () => {
  it.each([
    ['a lookup', '{ topic(id: "topic:a") { id } }', 1],
    [
      'to-one fields',
      '{ meeting(id: "meeting:a") { place { country { id } } event { name } } }',
      1 + 2 + 1,
    ],
    ['ids', '{ nodes(ids: ["topic:a", "topic:b"]) { id } }', 2],
    [
      'ids with the most that one of their types may have',
      '{ nodes(ids: ["topic:a", "place:b"]) { ... on Topic { meetings(first: 3) { nodes { id } } } ... on Place { country { id } } } }',
      2 * (1 + 3),
    ],
    ['a page', '{ topics(first: 7) { nodes { id } } }', 7],
    [
      'pages within pages',
      '{ topics(first: 7) { nodes { meetings(last: 3) { nodes { place { id } } } } } }',
      7 * (1 + 3 * 2),
    ],
    [
      'nodes and edges of one page',
      '{ topics(first: 7) { nodes { id } edges { node { id } } } }',
      14,
    ],
    [
      'what edges name',
      '{ meeting(id: "meeting:a") { participants(first: 5) { edges { cursor role node { id } office { country { id } } sources { paragraph source { id } } } } } }',
      1 + 5 * (1 + 2 + 1),
    ],
    [
      'groups, and the nodes that they are of',
      '{ points { groupBy(by: [SPEAKERS_ON_BEHALF_OF, TOPICS], first: 8) { count speakersOnBehalfOf { id } topics { broader { id } } } } }',
      8 * (1 + 0 + 1),
    ],
    [
      'no count, no aggregate and no page',
      '{ topics(first: 7) { totalCount pageInfo { endCursor } aggregate { count } __typename } }',
      0,
    ],
  ])('are counted for %s', (_, document, nodes) => {
    expect(nodesOf(document)).toBe(nodes);
  });
});
