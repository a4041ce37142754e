import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';
import { sendRaw } from '../support/send-raw.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer({ receiveTimeout: 100 });
});
afterAll(() => server.stop());

/** Status, media type, whether the type may be guessed, and code of an answer. */
function read(answer: string): object {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const { errors } = JSON.parse(body) as { errors: { extensions: object }[] };
  return {
    status: head.slice(9, 12),
    isJson: /^content-type: application\/json/imu.test(head),
    isSniffed: !/^x-content-type-options: nosniff/imu.test(head),
    ...errors[0]?.extensions,
  };
}

describe('a connection is closed, with an answer in JSON,', () => {
  it.each([
    [
      'whose headers do not end',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\n',
      '408',
      'REQUEST_TIMEOUT',
    ],
    [
      'whose body does not end',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      '408',
      'REQUEST_TIMEOUT',
    ],
    ['on which nothing is sent', '', '408', 'REQUEST_TIMEOUT'],
    ['that does not speak HTTP', 'hello\r\n\r\n', '400', 'BAD_REQUEST'],
    [
      'whose headers are too large',
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431',
      'HEADERS_TOO_LARGE',
    ],
  ])('%s', async (_, text, status, code) => {
    const answer = await sendRaw(server.url, text);

    expect(read(answer)).toEqual({ status, code, isJson: true, isSniffed: false });
  });
});
