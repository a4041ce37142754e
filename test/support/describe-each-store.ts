import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel } from './bundled-graph.js';
import { createAsker, type Ask } from './query.js';
import { smallWorld } from './small-world.js';
import { STORES, type StoreOptions } from './stores.js';

/** What the tests of a suite use. */
export interface SuiteStore {
  /** The store of this test alone. */
  readonly store: () => Store;
  /** Asks the API over this store. */
  readonly ask: Ask;
  readonly model: () => GraphModel;
}

interface SuiteOptions extends StoreOptions {
  /** By default the bundled one. */
  readonly model?: GraphModel;
  /** By default the small world. */
  readonly records?: readonly GraphRecord[];
}

/** Runs one suite against every store, with a new store for each test. */
export function describeEachStore(
  about: string,
  suite: (tools: SuiteStore) => void,
  options: SuiteOptions = {},
): void {
  for (const { name, open, skipped } of STORES) {
    const declare = skipped === undefined ? describe : describe.skip;
    declare(`${name}: ${about}${skipped === undefined ? '' : ` (${skipped})`}`, () => {
      let store: Store;
      let model: GraphModel;
      let ask: Ask;
      beforeEach(async () => {
        model = options.model ?? (await bundledModel());
        store = await open(model, options.records ?? smallWorld, options);
        ask = createAsker(model, store);
      });
      afterEach(() => store.close());
      suite({
        store: () => store,
        ask: (document, variables) => ask(document, variables),
        model: () => model,
      });
    });
  }
}
