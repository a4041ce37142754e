import type { GraphRecord } from '../../../src/model/record.js';
import { edge, node } from '../make-records.js';

const topics = Array.from({ length: 30 }, (_, index) => `topic:${index}`);
const meetings = Array.from({ length: 30 }, (_, index) => `meeting:${index}`);

/** Meetings of which each dealt with every topic: a small graph in which there are many ways. */
export const slowWorld: readonly GraphRecord[] = [
  ...topics.map((id) => node('Topic', id, { name: id, aliases: [] })),
  ...meetings.map((id) =>
    node('Meeting', id, { name: id, aliases: [], kind: 'BILATERAL_MEETING', start: '2024' }),
  ),
  ...meetings.flatMap((from) =>
    topics.map((to) => edge(['Meeting', from], 'DISCUSSED', ['Topic', to])),
  ),
];

const LEGS = 3;
const WAY = '{ meetings: { some: { node: { topics: { some: { node: ';

/** A question that takes minutes in it, since all ways of many steps lead to no such topic. */
export const SLOW_QUESTION = `{ topics(where: ${WAY.repeat(LEGS)}{ name: { eq: "none such" } }${' } } } } } }'.repeat(LEGS)}) { totalCount } }`;
