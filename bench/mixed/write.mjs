import assert from 'node:assert/strict';

/**
 * Sends a mutation, which must change the graph or find it as asked for.
 *
 * @param {string} origin
 * @param {string} token
 * @param {string} body
 */
export async function write(origin, token, body) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = JSON.parse(await response.text());
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}
