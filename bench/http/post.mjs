/**
 * Asks a server once, and returns the text of its answer.
 *
 * @param {string} url
 * @param {string} body
 */
export async function post(url, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}
