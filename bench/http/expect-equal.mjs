/** @import { Question } from '../questions/question.mjs' */
/** @import { Target } from './types.mjs' */
import assert from 'node:assert/strict';
import { post } from './post.mjs';
import { normaliseAnswer } from './target-of.mjs';

/**
 * Asks all contestants everything once, and fails where they answer differently. Returns the answers of
 * the first one, and their mean size in bytes.
 *
 * @param {Question} question
 * @param {Iterable<Target>} targets
 */
export async function expectEqual(question, targets) {
  const [first, ...others] = targets;
  const answers = [];
  for (const [index, request] of first.requests.entries()) {
    const { text, data } = await ask(question, first, request);
    answers.push(text);
    for (const other of others) {
      const { contestant, requests } = other;
      const answer = await ask(question, other, requests[index]);
      assert.deepEqual(answer.data, data, `${question.name}, ${contestant.name}`);
    }
  }
  const bytes = answers.reduce((sum, text) => sum + text.length, 0) / answers.length;
  return { bytes, answers };
}

/**
 * @param {Question} question
 * @param {Target} target
 * @param {Target['requests'][number]} request
 */
async function ask(question, { contestant }, { path, body }) {
  const text = await post(`${contestant.origin}${path}`, body);
  const { data, errors } = JSON.parse(text);
  const what = `${question.name}, ${contestant.name}`;
  assert.equal(errors, undefined, `${what}: ${JSON.stringify(errors)}`);
  return { text, data: normaliseAnswer(contestant, question, data) };
}
