import type { GraphRecord } from '../../../src/model/record.js';
import { edge, node } from '../make-records.js';

const topics = Array.from({ length: 30 }, (_, index) => `topic:${index}`);
const meetings = Array.from({ length: 30 }, (_, index) => `meeting:${index}`);

/** Each of the meetings discussed every topic: a small graph with very many paths. */
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
const LEG = '{ meetings: { some: { node: { topics: { some: { node: ';

/** A question that takes minutes in it, since every long path has to be tried: none leads to this topic. */
export const SLOW_QUESTION = `{ topics(where: ${LEG.repeat(LEGS)}{ name: { eq: "none such" } }${' } } } } } }'.repeat(LEGS)}) { totalCount } }`;
