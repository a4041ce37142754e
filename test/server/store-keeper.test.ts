import { jest } from '@jest/globals';
import { CommuniqueError, type ErrorCode } from '../../src/kernel/errors.js';
import type { Plan } from '../../src/plan/plan.js';
import { createLog } from '../../src/log/create-log.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import { StoreKeeper } from '../../src/server/availability/store-keeper.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { StoreContents } from '../../src/store/store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { planOf } from '../support/plan-of.js';

const QUESTION = '{ topics { totalCount } }';

/** A store whose availability is chosen by its test. */
class Moody extends EmbeddedStore {
  isBroken = false;
  mood: ErrorCode | undefined;
  asked = 0;
  contents: StoreContents = 'loaded';

  override get isReadOnly(): boolean {
    return this.isBroken;
  }
  override prepare(): Promise<StoreContents> {
    return this.verify().then(() => this.contents);
  }
  override verify(): Promise<void> {
    this.asked += 1;
    if (this.mood === undefined) return Promise.resolve();
    return Promise.reject(new CommuniqueError(this.mood, `it is ${this.mood}`));
  }
}

async function openKeeper({ mayComeBack = true } = {}) {
  const model = await bundledModel();
  const store = new Moody(model, { readTimeout: 1000 });
  const readiness = new Readiness();
  const fill = jest.fn(() => Promise.resolve());
  const keeper = new StoreKeeper({
    ...{ store, fill, readiness, mayComeBack },
    log: createLog('silent'),
  });
  const plan: Plan = planOf(QUESTION, model);
  return { store, readiness, keeper, fill, read: () => keeper.read(plan, {}) };
}

beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: false });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('StoreKeeper', () => {
  it('refuses to read until the store is ready, and fills one that is incomplete', async () => {
    const { store, keeper, readiness, fill, read } = await openKeeper();
    store.contents = 'half loaded';

    await expect(read()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(await keeper.open()).toBe(true);

    expect(fill).toHaveBeenCalledWith('half loaded');
    expect(readiness.state).toEqual({ status: 'ready' });
    expect(await read()).toBe('{"totalCount":0}');
  });

  it('tries again after growing pauses while the store is unavailable', async () => {
    const { store, keeper, readiness } = await openKeeper();
    store.mood = 'STORE_UNAVAILABLE';
    const opened = keeper.open();

    await jest.advanceTimersByTimeAsync(60_000);

    // 0.25 + 0.5 + 1 + 2 + 4 seconds, then every five.
    expect(store.asked).toBe(6 + 10);
    expect(readiness.state).toEqual({
      status: 'unavailable',
      reason: 'The database cannot be reached.',
    });
    store.mood = undefined;
    await jest.advanceTimersByTimeAsync(5000);
    expect(await opened).toBe(true);
  });

  it('gives up at the second refusal at the start', async () => {
    const { store, keeper } = await openKeeper();
    store.mood = 'BAD_SETTINGS';
    const opened = keeper.open().catch((error: unknown) => error);

    await jest.advanceTimersByTimeAsync(2000);

    expect(await opened).toMatchObject({ code: 'BAD_SETTINGS', message: 'it is BAD_SETTINGS' });
    expect(store.asked).toBe(2);
  });

  it.each(['BAD_SETTINGS', 'STORE_UNAVAILABLE', 'DAMAGED_DATA'] as const)(
    'gives up at once a store of this process that is %s',
    async (mood) => {
      const { store, keeper } = await openKeeper({ mayComeBack: false });
      store.mood = mood;

      await expect(keeper.open()).rejects.toMatchObject({ code: mood });
      expect(store.asked).toBe(1);
    },
  );

  it('is ready while a store takes no changes any more, and says so', async () => {
    const { store, keeper, readiness } = await openKeeper();
    await keeper.open();
    const before = readiness.state;
    store.isBroken = true;
    await keeper.check();

    expect([before, readiness.state]).toEqual([
      { status: 'ready' },
      {
        status: 'ready',
        readOnly: true,
        reason: 'A change could not be written, and none is taken any more; the log says why.',
      },
    ]);
  });

  it('notices with a check that the store has gone, and recovers by itself', async () => {
    const { store, keeper, readiness, read } = await openKeeper();
    await keeper.open();
    store.mood = 'STORE_UNAVAILABLE';
    await jest.advanceTimersByTimeAsync(1000);

    await keeper.check();

    expect(readiness.state.status).toBe('unavailable');
    await expect(read()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    store.mood = undefined;
    await jest.advanceTimersByTimeAsync(250);
    expect(readiness.state.status).toBe('ready');
    expect(await read()).toBe('{"totalCount":0}');
  });

  it('checks an available store no more than once a second', async () => {
    const { store, keeper } = await openKeeper();
    await keeper.open();
    const before = store.asked;

    for (let checks = 0; checks < 50; checks += 1) {
      await jest.advanceTimersByTimeAsync(100);
      await Promise.all([keeper.check(), keeper.check()]);
    }

    expect(store.asked - before).toBe(5);
  });

  it('goes on trying, slowly, when a store in use begins to refuse', async () => {
    const { store, keeper, readiness } = await openKeeper();
    await keeper.open();
    store.mood = 'BAD_SETTINGS';
    await jest.advanceTimersByTimeAsync(1000);
    await keeper.check();
    const before = store.asked;

    await jest.advanceTimersByTimeAsync(89_000);

    expect(store.asked - before).toBe(2);
    store.mood = undefined;
    await jest.advanceTimersByTimeAsync(2000);
    expect(readiness.state.status).toBe('ready');
  });

  it('makes no further attempt when it is stopped', async () => {
    const { store, keeper, read } = await openKeeper();
    store.mood = 'STORE_UNAVAILABLE';
    const opened = keeper.open();
    await jest.advanceTimersByTimeAsync(1000);

    keeper.stop();

    expect(await opened).toBe(false);
    await expect(read()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('begins work in the background each time the store is ready, and ends it when it goes or is stopped', async () => {
    const { store, keeper } = await openKeeper();
    const signals: AbortSignal[] = [];
    keeper.onReady((signal) => signals.push(signal));
    const aborted = () => signals.map((signal) => signal.aborted);

    await keeper.open();
    expect(aborted()).toEqual([false]);

    store.mood = 'STORE_UNAVAILABLE';
    await jest.advanceTimersByTimeAsync(1000);
    await keeper.check();
    expect(aborted()).toEqual([true]);

    store.mood = undefined;
    await jest.advanceTimersByTimeAsync(250);
    expect(aborted()).toEqual([true, false]);

    keeper.stop();
    expect(aborted()).toEqual([true, true]);
  });
});
