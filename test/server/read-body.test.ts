import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { ByteBudget } from '../../src/server/admission/byte-budget.js';
import { readBody } from '../../src/server/graphql/read-body.js';

it('the body of a request whose client has gone before it was read is not waited for', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on one
  const client = connect(port, '127.0.0.1');
  client.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nhalf');
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  const closed = new Promise((resolve) => request.on('error', resolve).on('close', resolve));
  client.destroy();
  await closed;

  const budget = new ByteBudget(10);
  await expect(readBody(request, { most: 10, budget })).rejects.toMatchObject({
    status: 400,
    message: 'The request ended before its body was complete.',
  });
  expect(budget.held).toBe(0);
  server.close();
});
