// The limit: bare `node:http` that reads the body of a request and returns finished bytes, which are
// uploaded to the same address with PUT.
import { createServer } from 'node:http';
import { listen } from '../../measure/listen.mjs';

/** @type {Map<string | undefined, Buffer>} */
const answers = new Map();

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    if (request.method === 'PUT') {
      answers.set(request.url, Buffer.concat(parts));
      response.writeHead(204).end();
      return;
    }
    const answer = answers.get(request.url);
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': answer.length,
    });
    response.end(answer);
  });
});

listen(server);
