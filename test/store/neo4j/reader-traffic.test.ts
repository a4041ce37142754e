import { jest } from '@jest/globals';
import { ReaderTraffic } from '../../../src/store/neo4j/planning/reader-traffic.js';

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: false });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Waits for quiet, and notes when it came, in milliseconds from now. */
function waitForQuiet(traffic: ReaderTraffic, signal = new AbortController().signal) {
  const started = performance.now();
  const noted = { after: undefined as number | undefined };
  const waiting = traffic.quiet(signal).then(() => {
    noted.after = performance.now() - started;
  });
  return { noted, waiting };
}

describe('ReaderTraffic', () => {
  it('is quiet at first', async () => {
    const { noted } = waitForQuiet(new ReaderTraffic());

    await jest.advanceTimersByTimeAsync(0);

    expect(noted.after).toBe(0);
  });

  it('is quiet when the last reader has been gone for half a second', async () => {
    const traffic = new ReaderTraffic();
    traffic.enter();
    traffic.enter();
    const { noted } = waitForQuiet(traffic);

    await jest.advanceTimersByTimeAsync(1000);
    traffic.leave();
    await jest.advanceTimersByTimeAsync(1000);
    traffic.leave();
    await jest.advanceTimersByTimeAsync(50);
    traffic.enter(); // the next statement of the same question
    await jest.advanceTimersByTimeAsync(10);
    traffic.leave();
    await jest.advanceTimersByTimeAsync(1000);

    expect(noted.after).toBe(2560);
  });

  it('gives a turn every five seconds where it is never quiet', async () => {
    const traffic = new ReaderTraffic();
    traffic.enter();
    const { noted } = waitForQuiet(traffic);

    await jest.advanceTimersByTimeAsync(10_000);

    expect(noted.after).toBe(5000);
  });

  it('is not waited for any longer once the signal is aborted', async () => {
    const traffic = new ReaderTraffic();
    traffic.enter();
    const stopping = new AbortController();
    const { waiting } = waitForQuiet(traffic, stopping.signal);
    const outcome = waiting.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(10);

    stopping.abort(new Error('stopped'));

    expect(await outcome).toEqual(new Error('stopped'));
  });
});
