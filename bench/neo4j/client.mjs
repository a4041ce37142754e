// Asks a server over some connections for a time, in a process of its own: started with `fork`.
import { Agent, request } from 'node:http';

const agents = new Map();

process.on('message', (round) => {
  void run(round).then(
    (result) => process.send(result),
    (error) => process.send({ error: String(error) }),
  );
});

async function run({ url, bodies, connections, milliseconds }) {
  const agent = agentOf(url, connections);
  const latencies = [];
  const started = performance.now();
  const end = started + milliseconds;
  let next = 0;
  const keepAsking = async () => {
    while (performance.now() < end) {
      const body = bodies[next % bodies.length];
      next += 1;
      const asked = performance.now();
      await post(url, body, agent);
      latencies.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  return { latencies, seconds: (performance.now() - started) / 1000 };
}

function agentOf(url, connections) {
  const known = agents.get(url);
  if (known !== undefined) return known;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  agents.set(url, agent);
  return agent;
}

function post(url, body, agent) {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    asked.on('error', reject).end(body);
  });
}
