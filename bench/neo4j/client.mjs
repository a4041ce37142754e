// Asks a server over several connections for a given time, in a process of its own, started with `fork`.
// Beside Neo4j, `http.request` costs little; the figures of docs/performance.md are measured with it.
/** @import { HttpRequest, Round, RoundResult } from '../http/types.mjs' */
import { Agent, request } from 'node:http';
import { serveRounds } from '../http/serve-rounds.mjs';

serveRounds(run);

/**
 * @param {Round} round
 * @returns {Promise<RoundResult>}
 */
async function run({ origin, requests, connections, milliseconds }) {
  // Of this round alone: a server closes what is idle between two rounds.
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** @type {number[]} */
  const latencies = [];
  const started = performance.now();
  const end = started + milliseconds;
  let next = 0;
  const keepAsking = async () => {
    while (performance.now() < end) {
      const each = requests[next % requests.length];
      next += 1;
      const asked = performance.now();
      await post(origin, each, agent);
      latencies.push(Math.round((performance.now() - asked) * 1000));
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { latencies, seconds };
}

/**
 * @param {string} origin
 * @param {HttpRequest} what
 * @param {Agent} agent
 * @returns {Promise<void>}
 */
function post(origin, { path, body }, agent) {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const url = `${origin}${path}`;
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    asked.on('error', reject).end(body);
  });
}
