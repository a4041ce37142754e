import { streamRecords } from '../../src/ingest/records/stream-records.js';
import { printRecords } from '../../src/ingest/records/write-records-file.js';
import type { GraphRecord } from '../../src/model/record.js';
import { edge, node } from '../support/make-records.js';

const PACINO = node('Actor', 'actor:pacino', { name: 'Al Pacino' });
const HEAT = node('Film', 'film:heat', { name: 'Heat' });

async function* inTurn(records: readonly GraphRecord[]): AsyncGenerator<GraphRecord> {
  yield* await Promise.resolve(records);
}

async function join(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

describe('A records file of a store', () => {
  it('is the same from a store as from a list, whatever the order of parallel edges', async () => {
    const parts = ['Vincent', 'Hanna', 'hanna'].map((character) =>
      edge(['Actor', 'actor:pacino'], 'PLAYED_IN', ['Film', 'film:heat'], { character }),
    );

    expect(await join(streamRecords(inTurn([PACINO, HEAT, ...parts])))).toBe(
      printRecords([...parts, HEAT, PACINO]),
    );
  });

  it('is refused if the store returns its records out of order', async () => {
    await expect(join(streamRecords(inTurn([HEAT, PACINO])))).rejects.toMatchObject({
      code: 'INTERNAL',
    });
  });
});
