import { getEventListeners } from 'node:events';
import { waitForIndex } from '../../../src/store/embedded/search/wait-for-index.js';

const NEVER = new Promise<void>(() => undefined);
const FAILED = new Error('no memory');

it.each([
  ['the texts are indexed', () => Promise.resolve(), 60_000, undefined],
  ['indexing fails', () => Promise.reject(FAILED), 60_000, FAILED],
  ['the time is over', () => NEVER, 0, expect.objectContaining({ code: 'TIMEOUT' }) as unknown],
])('leaves no listener on the signal when %s', async (_, indexing, milliseconds, reason) => {
  const { signal } = new AbortController();

  const error: unknown = await waitForIndex(indexing(), { signal, milliseconds }).catch(
    (thrown: unknown) => thrown,
  );

  expect([error, getEventListeners(signal, 'abort')]).toEqual([reason, []]);
});
