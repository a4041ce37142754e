/** @import { GraphModel, RootField, Store } from 'communique' */
/** @import { Variables } from '../questions/question.mjs' */
import assert from 'node:assert/strict';
import { buildApiSchema, DEFAULT_LIMITS, Planner, readAnswer } from 'communique';
import { graphql } from 'graphql';

/**
 * Asks a store by GraphQL. Returns the answer, and the root field for a planner.
 *
 * @param {GraphModel} model
 * @param {Pick<Store, 'read'>} store
 */
export function createAsker(model, store) {
  const planner = new Planner(model, DEFAULT_LIMITS);
  /** @type {RootField | undefined} */
  let asked;
  const schema = buildApiSchema(model, async (_source, _arguments, _context, info) => {
    asked = info;
    return readAnswer(await store.read(planner.plan(info, { namesTypes: true })));
  });
  /**
   * @param {string} source A document with one root field.
   * @param {Variables} [variableValues]
   */
  const ask = async (source, variableValues) => {
    const result = await graphql({ schema, source, variableValues });
    assert.equal(result.errors, undefined);
    if (asked === undefined) throw new Error('nothing was asked');
    const data = JSON.parse(JSON.stringify(result.data));
    return { data, field: asked };
  };
  return { planner, ask };
}
