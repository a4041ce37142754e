import assert from 'node:assert/strict';
import { graphql } from 'graphql';
import { buildApiSchema } from '../dist/api/build-api-schema.js';
import { readAnswer } from '../dist/plan/answer.js';
import { DEFAULT_LIMITS } from '../dist/request/limits.js';
import { Planner } from '../dist/request/planner.js';

/** Runs documents, and keeps what GraphQL hands to their root field. */
export function createAsker(model, store) {
  const planner = new Planner(model, DEFAULT_LIMITS);
  let kept;
  const schema = buildApiSchema(model, (_source, _arguments, _context, info) => {
    kept = info;
    return store.read(planner.plan(info, { namesTypes: true })).then(readAnswer);
  });
  const capture = async (source, variableValues) => {
    const { data, errors } = await graphql({ schema, source, variableValues });
    assert.equal(errors, undefined);
    return { data, info: kept };
  };
  return { planner, capture };
}
