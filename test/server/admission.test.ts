import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AdmissionQueue } from '../../src/server/admission/admission-queue.js';
import { clientOf } from '../../src/server/admission/client-of.js';
import { RateLimit } from '../../src/server/admission/rate-limit.js';
import { startTinyServer } from '../support/start-tiny-server.js';

const { signal: NEVER } = new AbortController();

async function refusal(response: Response): Promise<object> {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  const [first] = errors;
  return {
    status: response.status,
    after: response.headers.get('retry-after'),
    code: first?.extensions.code,
    message: first?.message,
  };
}

describe('a queue', () => {
  it('lets clients take turns, however many requests one has', async () => {
    const queue = new AdmissionQueue({ most: 1, mostWaiting: 10, refusal: 'no' });
    const order: string[] = [];
    const enter = async (client: string, name: string): Promise<void> => {
      await queue.enter(client, NEVER);
      order.push(name);
      queue.leave();
    };
    const first = queue.enter('a', NEVER);
    const others = [
      enter('a', 'a1'),
      enter('a', 'a2'),
      enter('a', 'a3'),
      enter('b', 'b1'),
      enter('c', 'c1'),
      enter('b', 'b2'),
    ];
    queue.leave();
    await Promise.all(others);

    expect({ first, order, waiting: queue.waiting }).toEqual({
      first: undefined,
      order: ['a1', 'b1', 'c1', 'a2', 'b2', 'a3'],
      waiting: 0,
    });
  });

  it('forgets who has gone', async () => {
    const queue = new AdmissionQueue({ most: 1, mostWaiting: 10, refusal: 'no' });
    void queue.enter('a', NEVER);
    const controller = new AbortController();
    const gone = queue.enter('a', controller.signal);
    const next = queue.enter('a', NEVER);
    controller.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    queue.leave();
    await next;
    queue.leave();

    expect([queue.waiting, queue.enter('b', NEVER)]).toEqual([0, undefined]);
  });

  it('lets nobody wait who has gone before', () => {
    const queue = new AdmissionQueue({ most: 1, mostWaiting: 10, refusal: 'no' });
    void queue.enter('a', NEVER);

    expect(() => queue.enter('b', AbortSignal.abort(new Error('gone')))).toThrow('gone');
    expect(queue.waiting).toBe(0);
  });
});

describe('a server', () => {
  it('answers so many at once, lets so many wait, and refuses the others', async () => {
    const server = await startTinyServer({ maxRequests: 1, maxWaiting: 1 });
    const slow = server.ask('{ untilAborted }').catch(() => 'gone');
    await server.context.asked;
    const first = await Promise.any([server.ask('{ greeting }'), server.ask('{ greeting }')]);
    const refused = await refusal(first);
    await server.stop();
    await slow;

    expect(refused).toEqual({
      status: 503,
      after: '1',
      code: 'OVERLOADED',
      message:
        'expected at most 1 requests that wait for their turn, but there are more; ask again in a second',
    });
  });

  it('answers the next when the deadline of one has passed', async () => {
    const server = await startTinyServer({ maxRequests: 1, requestTimeout: 100 });
    const slow = await server.ask('{ untilAborted }');
    const next = await server.ask('{ greeting }');
    await server.stop();

    expect([slow.status, next.status]).toEqual([503, 200]);
  });

  it('holds only so many bytes of bodies under way', async () => {
    const server = await startTinyServer({ maxBodySize: 10_000, maxBodiesSize: 15_000 });
    const half = await sendHalf(server.url, 9000);
    const body = { query: `{ greeting } # ${'x'.repeat(8000)}` };
    const refused = await refusal(await server.post(body));
    half.destroy();
    await held(server.url, 0);
    const answered = await server.post(body);
    await server.stop();

    expect([refused, answered.status]).toEqual([
      {
        status: 503,
        after: '1',
        code: 'OVERLOADED',
        message:
          'expected at most 15000 bytes in all bodies under way, but there are more; send less at a time, or ask again in a second',
      },
      200,
    ]);
  });

  it('answers each client only so often', async () => {
    const server = await startTinyServer({ rateLimit: 1 });
    const responses = [];
    for (let index = 0; index < 30; index += 1) responses.push(await server.ask('{ greeting }'));
    const last = responses.at(-1);
    await server.stop();

    expect([responses[0]?.status, last && (await refusal(last))]).toEqual([
      200,
      {
        status: 429,
        after: '1',
        code: 'TOO_MANY_REQUESTS',
        message:
          'expected at most 1 requests a second from 127.0.0.1; ask again in 1 s, or for more at a time',
      },
    ]);
  });
});

describe('a client', () => {
  it('may use ten seconds of its rate at once, and regains it', () => {
    const rate = new RateLimit(2);
    const counted = Array.from({ length: 22 }, () => rate.count('a', 0));

    expect([
      counted.slice(0, 20),
      counted.slice(20),
      rate.count('b', 0),
      rate.count('a', 500),
    ]).toEqual([new Array(20).fill(undefined), [1, 1], undefined, undefined]);
  });

  it.each([
    ['127.0.0.1', undefined, 0, '127.0.0.1'],
    ['127.0.0.1', '1.1.1.1', 0, '127.0.0.1'],
    ['127.0.0.1', '9.9.9.9, 1.1.1.1', 1, '1.1.1.1'],
    ['127.0.0.1', '9.9.9.9, 1.1.1.1, 10.0.0.1', 2, '1.1.1.1'],
    ['127.0.0.1', undefined, 1, '127.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['::ffff:10.0.0.1', undefined, 0, '::ffff:10.0.0.1'],
  ])(
    'at %s, forwarded for %s by %d proxies, is %s',
    (remoteAddress, forwarded, proxies, client) => {
      const request = {
        headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
        socket: { remoteAddress } as Socket, // only its address is read
      };

      expect(clientOf(request, proxies)).toBe(client);
    },
  );
});

/** Sends so many bytes of a body, and no more; resolves when the server holds them. */
async function sendHalf(url: string, bytes: number): Promise<Socket> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${bytes + 1}\r\n\r\n${'x'.repeat(bytes)}`,
  );
  await held(url, bytes);
  return socket;
}

/** Resolves when the server holds so many bytes of bodies. */
async function held(url: string, bytes: number): Promise<void> {
  const line = `communique_held_bytes{holder="bodies"} ${bytes}\n`;
  while (!(await (await fetch(`${url}/metrics`)).text()).includes(line));
}
