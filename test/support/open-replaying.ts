import type { Change } from '../../src/model/change.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { LoggedGraph } from '../../src/store/change-log.js';
import { digestOf } from './state-digest.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';

/** A store, and what fits and replays changes on it as its log would: in their order, as one transaction, unchecked. */
export async function openReplaying(model: GraphModel) {
  let logged: LoggedGraph | undefined;
  let number = 1;
  const store = new EmbeddedStore(model, {
    readTimeout: 60_000,
    changeLog: {
      restore: (graph) => {
        logged = graph;
        return Promise.resolve(false);
      },
      append: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
  });
  await store.prepare();
  const replay = (changes: readonly Change[]): void => {
    number += 1;
    logged?.replay({ number, changes });
  };
  /** Equal for equal graphs with equal versions. */
  const digest = (): string => {
    if (logged === undefined) throw new Error('not prepared');
    return digestOf(logged.holdState());
  };
  const fit: LoggedGraph['fit'] = (changes) => {
    if (logged === undefined) throw new Error('not prepared');
    return logged.fit(changes);
  };
  return { store, replay, fit, digest };
}
