/** @import { GraphModel, GraphRecord } from 'communique' */
/** @import { Random } from '../world/random.mjs' */
/** @import { Offers } from './offers.mjs' */
/** @import { Tree } from './tree.mjs' */
import { buildApiSchema } from 'communique';
import { parse, validate } from 'graphql';
import { createRandom, pick } from '../world/random.mjs';
import { EDITS } from './edits.mjs';
import { readOffers } from './offers.mjs';
import { printTree } from './print-tree.mjs';
import { sampleValues } from './sample-values.mjs';

/** The edits of one question, before an explorer turns to another: from the first to less than the second number. */
const EDITS_OF_ONE = [10, 40];

/** One edit for each unit of its weight. */
const WEIGHTED = EDITS.flatMap(([weight, edit]) => Array.from({ length: weight }, () => edit));

/**
 * Documents as an explorer makes them in Sandbox: a question about a type, then the same with one edit after
 * another, then a question about another type. No two are equal, and all are valid. The same seed gives the same
 * documents.
 *
 * @param {GraphModel} model
 * @param {Iterable<GraphRecord>} records What there is to find.
 * @param {number} seed
 * @returns {Generator<string, never>}
 */
export function* explore(model, records, seed) {
  const schema = buildApiSchema(model, () => undefined);
  const offers = readOffers(model, sampleValues(records));
  const random = createRandom(seed);
  /** @type {Set<string>} */
  const seen = new Set();
  let tree = begin(random, offers);
  let left = 0;
  for (;;) {
    if (left === 0) {
      tree = begin(random, offers);
      left = EDITS_OF_ONE[0] + pick(random, EDITS_OF_ONE[1] - EDITS_OF_ONE[0]);
    } else {
      tree = edited(tree, random, offers);
    }
    left -= 1;
    const document = printTree(tree);
    if (seen.has(document)) continue;
    seen.add(document);
    const [error] = validate(schema, parse(document));
    if (error !== undefined) throw new Error(`${error.message}: ${document}`);
    yield document;
  }
}

/**
 * The first so many documents.
 *
 * @param {Iterator<string>} documents
 * @param {number} count
 */
export function take(documents, count) {
  return Array.from({ length: count }, () => String(documents.next().value));
}

/**
 * @param {Random} random
 * @param {Offers} offers
 * @returns {Tree}
 */
function begin(random, { types }) {
  const { name, plural } = types[pick(random, types.length)];
  return {
    root: {
      kind: 'list',
      name: plural,
      alias: undefined,
      node: { type: name, fields: [{ kind: 'property', name: 'name', alias: undefined }] },
      first: undefined,
      orderBy: undefined,
      filters: [],
      hasTotal: false,
      edge: [],
    },
  };
}

/**
 * @param {Tree} tree
 * @param {Random} random
 * @param {Offers} offers
 */
function edited(tree, random, offers) {
  const draft = structuredClone(tree);
  while (!WEIGHTED[pick(random, WEIGHTED.length)](draft, random, offers));
  return draft;
}
