import { jest } from '@jest/globals';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { runProgram, startProgram, type RunningProgram } from '../support/run-program.js';

jest.setTimeout(30_000);

async function serve(...args: string[]): Promise<{ program: RunningProgram; url: string }> {
  const program = startProgram(['serve', '--port', '0', ...args]);
  const [, url = ''] = await program.waitFor(/ready at (\S+)\/\n[^]*stops it/u);
  return { program, url };
}

describe('communique serve', () => {
  it('prints its address, answers, and ends with 0 on SIGTERM', async () => {
    const { program, url } = await serve();

    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": "{ __typename }" }',
    });
    program.process.kill('SIGTERM');
    const { code, stdout } = await program.ended;

    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(code).toBe(0);
    expect(stdout).toBe(`Communiqué is ready at ${url}/
  GraphQL API  ${url}/graphql
  GraphiQL     ${url}/graphiql
  Sandbox      ${url}/sandbox
Ctrl+C stops it.
`);
  });

  it('stops within two seconds under load and cuts off no answer', async () => {
    const { program, url } = await serve();
    const load = Array.from({ length: 20 }, () => askUntilRefused(url));
    await Promise.all(load.map(({ first }) => first));

    const started = performance.now();
    program.process.kill('SIGINT');
    const { code } = await program.ended;
    const took = performance.now() - started;

    expect(code).toBe(0);
    expect(took).toBeLessThan(2000);
    for (const { end } of load) {
      const { answered, brokenOff } = await end;
      expect(answered).toBeGreaterThan(0);
      expect(brokenOff).toBe(0);
    }
  });

  it('closes idle connections', async () => {
    const { program, url } = await serve();
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(`${url}/healthz`, { agent }), 'response')) as [
      IncomingMessage,
    ];
    await once(response.resume(), 'end');

    program.process.kill('SIGTERM');

    expect((await program.ended).code).toBe(0);
    agent.destroy();
  });

  it('cuts off a client that never finishes, still within two seconds', async () => {
    const { program, url } = await serve();
    const hanging = await sendHalfARequest(url);

    const started = performance.now();
    program.process.kill('SIGTERM');
    const { code } = await program.ended;

    expect(code).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
    hanging.destroy();
  });

  it('ends at once on SIGTERM while it waits for a Neo4j that does not answer', async () => {
    const silent = createTcpServer((socket) => socket.on('error', () => undefined)).unref();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const environment = { NEO4J_URI: `bolt://127.0.0.1:${port}` };
    const program = startProgram(['serve', '--port', '0'], { environment });
    await Promise.all([program.waitFor(/gets its graph ready/u), once(silent, 'connection')]);

    program.process.kill('SIGTERM');
    const { code, stdout } = await program.ended;

    expect([code, stdout]).toEqual([0, expect.not.stringContaining('is ready at')]);
  });

  it('ends at once on a second signal', async () => {
    const { program, url } = await serve();
    const hanging = await sendHalfARequest(url);

    program.process.kill('SIGTERM');
    await once(program.process.stderr as NodeJS.ReadableStream, 'data');
    program.process.kill('SIGTERM');

    expect((await program.ended).code).toBe(143);
    hanging.destroy();
  });

  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    const { code, stderr } = await runProgram(['serve', '--port', String(port)]);
    other.close();

    expect(code).toBe(3);
    expect(stderr).toBe(
      `Port ${port} of host "127.0.0.1" is in use. Stop the program that uses it, ` +
        'or choose another port (0 takes a free one).\n',
    );
  });

  it('says what is wrong with the data that it was given', async () => {
    const { code, stderr } = await runProgram(['serve', '--seed', 'nowhere.jsonl']);

    expect(code).toBe(1);
    expect(stderr).toContain('nowhere.jsonl');
  });
});

/** Opens a connection and sends a request whose body never comes. */
async function sendHalfARequest(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined); // the server will cut it off
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\nexpect: 100-continue\r\n` +
      'content-type: application/json\r\ncontent-length: 100\r\n\r\n',
  );
  await once(socket, 'data'); // "100 Continue": the server waits for the body now
  return socket;
}

/** Asks one question after the other on one connection until the server takes no more. */
function askUntilRefused(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answered = 0;
  let resolveFirst: (() => void) | undefined;
  const first = new Promise<void>((resolve) => (resolveFirst = resolve));
  return { first, end: run() };

  async function run(): Promise<{ answered: number; brokenOff: number }> {
    const query = encodeURIComponent('{ __schema { types { name fields { name } } } }');
    for (;;) {
      const response = await ask(`${url}/graphql?query=${query}`).catch(() => undefined);
      if (response === undefined) break; // refused before an answer began, as it should be
      const whole = await once(response.resume(), 'end').then(
        () => response.complete,
        () => false,
      );
      if (!whole) return { answered, brokenOff: 1 };
      answered += 1;
      resolveFirst?.();
    }
    agent.destroy();
    return { answered, brokenOff: 0 };
  }

  async function ask(address: string): Promise<IncomingMessage> {
    const headers = { 'apollo-require-preflight': '1' };
    const [response] = (await once(get(address, { agent, headers }), 'response')) as [
      IncomingMessage,
    ];
    return response;
  }
}
