import type { GraphModel } from '../../../src/model/graph-model.js';
import type { PathsAnswer } from '../../../src/plan/paths-question.js';
import { openStore } from '../../../src/library/open-store.js';
import { MOST_EDGES } from '../../../src/store/bidirectional-search.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { hopsOver } from '../../support/hops.js';
import { edge, node } from '../../support/make-records.js';

const topic = (id: string) => node('Topic', id, { name: id, aliases: [] });

/** Meetings that all discussed a topic. */
const hub = (id: string, meetings: number) =>
  Array.from({ length: meetings }, (_, index) => {
    const meeting = `meeting:${id.slice('topic:'.length)}-${index}`;
    const properties = { name: meeting, aliases: [], kind: 'VISIT', start: '2024' };
    return [
      node('Meeting', meeting, properties),
      edge(['Meeting', meeting], 'DISCUSSED', ['Topic', id]),
    ];
  }).flat();

describe('a search for paths in memory', () => {
  it('reports a truncated answer if it would visit too many edges', async () => {
    const model = await bundledModel();
    const half = MOST_EDGES / 2;

    const [within, beyond] = [await betweenHubs(model, half), await betweenHubs(model, half + 1)];

    expect(within).toEqual({ paths: [], truncated: false });
    expect(beyond).toEqual({ paths: [], truncated: true });
  });
});

/** Searches paths of two edges between two hubs that have none. */
async function betweenHubs(model: GraphModel, meetings: number): Promise<PathsAnswer> {
  const store = await openStore(model, { readTimeout: 60_000 });
  const [from, to] = ['topic:a', 'topic:b'] as const;
  await store.write([topic(from), topic(to), ...hub(from, meetings), ...hub(to, meetings)]);
  const hops = hopsOver(model, 'DISCUSSED');
  const answer = await store.paths({ from, to, hops, maxLength: 2, during: undefined, first: 1 });
  await store.close();
  return answer;
}
