import assert from 'node:assert/strict';

/** Asks all contestants everything once: those who answer differently are not comparable. */
export async function expectEqual(question, requests) {
  const [first] = requests.keys();
  const count = requests.get(first).bodies.length;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    let expected;
    for (const [contestant, { url, bodies }] of requests) {
      const text = await post(url, bodies[index]);
      const { data, errors } = JSON.parse(text);
      const who = `${question.name}, ${contestant.name}`;
      assert.equal(errors, undefined, `${who}: ${JSON.stringify(errors)}`);
      const normalise = question[contestant.name].normalise ?? ((each) => each);
      expected ??= data;
      assert.deepEqual(normalise(data), expected, who);
      if (contestant === first) bytes += text.length;
    }
  }
  return bytes / count;
}

export async function post(url, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}
