import assert from 'node:assert/strict';

/**
 * Asks all contestants everything once: those who answer differently are not comparable. Gives back
 * the answers of the first one, and how many bytes they are at the mean.
 */
export async function expectEqual(question, requests) {
  const [first] = requests.keys();
  const answers = [];
  for (let index = 0; index < requests.get(first).bodies.length; index += 1) {
    let expected;
    for (const [contestant, { url, bodies }] of requests) {
      const text = await post(url, bodies[index]);
      const { data, errors } = JSON.parse(text);
      const who = `${question.name}, ${contestant.name}`;
      assert.equal(errors, undefined, `${who}: ${JSON.stringify(errors)}`);
      const normalise = question[contestant.api ?? contestant.name].normalise ?? ((each) => each);
      expected ??= data;
      assert.deepEqual(normalise(data), expected, who);
      if (contestant === first) answers.push(text);
    }
  }
  const bytes = answers.reduce((sum, text) => sum + text.length, 0) / answers.length;
  return { bytes, answers };
}

export async function post(url, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}
