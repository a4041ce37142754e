import { jest } from '@jest/globals';
import { FirstRuns } from '../../../src/store/neo4j/connection/first-runs.js';

/** Lets everything that can resolve do so. */
const settle = () => new Promise(setImmediate);

describe('A statement whose text is being planned', () => {
  const runs = (): { readonly firstRuns: FirstRuns; readonly sent: string[] } => ({
    firstRuns: new FirstRuns(),
    sent: [],
  });

  it('waits until that is done; other texts do not', async () => {
    const { firstRuns, sent } = runs();
    const first = await firstRuns.turn('A', undefined);
    const waiting = ['A', 'A', 'B'].map(async (text, index) => {
      await firstRuns.turn(text, undefined);
      sent.push(`${text}${index}`);
    });
    await settle();
    const before = [...sent];
    first.planned();
    await Promise.all(waiting);
    expect({ before, sent }).toEqual({ before: ['B2'], sent: ['B2', 'A0', 'A1'] });
  });

  it('is planned next if the first one fails, while the others wait on', async () => {
    const { firstRuns, sent } = runs();
    const first = await firstRuns.turn('A', undefined);
    const waiting = [1, 2].map(async (index) => {
      const turn = await firstRuns.turn('A', undefined);
      sent.push(`A${index}`);
      return turn;
    });
    first.end();
    await settle();
    const before = [...sent];
    (await waiting[0])?.planned();
    await Promise.all(waiting);
    expect({ before, sent }).toEqual({ before: ['A1'], sent: ['A1', 'A2'] });
  });

  it('does not wait once it has been planned, nor after many others', async () => {
    const { firstRuns, sent } = runs();
    (await firstRuns.turn('A', undefined)).planned();
    for (const text of Array.from({ length: 999 }, (_, index) => `T${index}`)) {
      (await firstRuns.turn(text, undefined)).planned();
    }
    await firstRuns.turn('A', undefined);
    await firstRuns.turn('A', undefined);
    sent.push('A');
    (await firstRuns.turn('one more', undefined)).planned();
    await firstRuns.turn('A', undefined);
    const again = firstRuns.turn('A', undefined).then(() => sent.push('again'));
    await settle();
    expect(sent).toEqual(['A']);
    void again;
  });

  it('stops waiting when its signal is aborted', async () => {
    const { firstRuns } = runs();
    await firstRuns.turn('A', undefined);
    const client = new AbortController();
    const waiting = firstRuns.turn('A', client.signal);
    client.abort(new Error('the client has gone'));
    await expect(waiting).rejects.toThrow('the client has gone');
  });

  it('is sent all the same if the first one takes long', async () => {
    jest.useFakeTimers();
    try {
      const { firstRuns, sent } = runs();
      await firstRuns.turn('A', undefined);
      const waiting = firstRuns.turn('A', undefined).then(() => sent.push('A'));
      await jest.advanceTimersByTimeAsync(1000);
      await waiting;
      expect(sent).toEqual(['A']);
    } finally {
      jest.useRealTimers();
    }
  });
});
