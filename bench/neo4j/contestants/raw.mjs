// The driver behind `node:http`: a statement by hand for each question, and nothing in between.
import { createServer } from 'node:http';
import { listen } from '../../measure/listen.mjs';
import { questions } from '../../questions/index.mjs';
import { openAsk } from './ask.mjs';

const ask = openAsk();
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    void answer(request.url ?? '', body).then(
      (text) => response.setHeader('content-type', 'application/json').end(text),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});

/**
 * @param {string} url The number of the question after a slash.
 * @param {string} body
 */
async function answer(url, body) {
  const question = questions[Number(url.slice(1))];
  return JSON.stringify({ data: await question.raw(ask, JSON.parse(body).variables) });
}

listen(server);
