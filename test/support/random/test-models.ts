import type { GraphModel } from '../../../src/model/graph-model.js';
import { bundledModel } from '../bundled-graph.js';
import { richModel } from '../rich-model.js';

/** The models of which random graphs are made, by name. */
export const TEST_MODELS: readonly (readonly [name: string, open: () => Promise<GraphModel>])[] = [
  ['a model with everything', () => Promise.resolve(richModel)],
  ['the bundled model', bundledModel],
];
