import { createServer } from 'node:http';
import { listen } from '../../src/server/listen.js';

describe('listening', () => {
  it('fails with BAD_SETTINGS where the port is taken', async () => {
    const first = createServer();
    const url = await listen(first, '127.0.0.1', 0);
    const port = Number(new URL(url).port);

    const refusal: unknown = await listen(createServer(), '127.0.0.1', port).catch(
      (error: unknown) => error,
    );
    first.close();

    expect(refusal).toMatchObject({ code: 'BAD_SETTINGS', httpStatus: 500 });
  });
});
