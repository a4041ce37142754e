import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { importIntoServer } from '../../src/library/import-into-server.js';
import type { GraphRecord } from '../../src/model/record.js';
import { bundledModel } from '../support/bundled-graph.js';

/** So many that a server takes them in two requests. */
const RECORDS: readonly GraphRecord[] = Array.from({ length: 20_001 }, (_, index) => ({
  ...{ kind: 'node', type: 'Topic', id: `topic:t${index}`, properties: {} },
  location: { file: 'topics.csv', line: index + 2 },
}));

const importing = { token: undefined, dryRun: false, allowUnsourced: true };

type Answer = (numberOfRecords: number, request: number) => object;

let server: Server;
let sent: number[];
let answer: Answer;
beforeEach(async () => {
  sent = [];
  answer = (created) => ({ data: { importRecords: { nodes: counts(created), edges: counts(0) } } });
  server = createServer((request, response) => {
    void json(request).then((body) => {
      const { variables } = body as { readonly variables: { readonly records: unknown[] } };
      sent.push(variables.records.length);
      response.end(JSON.stringify(answer(variables.records.length, sent.length)));
    });
  }).listen(0);
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
});

function counts(created: number) {
  return { created, changed: 0, unchanged: 0 };
}

async function run(signal = new AbortController().signal, dryRun = false) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  return importIntoServer(await bundledModel(), RECORDS, { ...importing, dryRun, url, signal });
}

describe('importIntoServer', () => {
  it('sends no more records at once than a server takes, and adds up what came of them', async () => {
    const done = await run();

    expect(done).toEqual({ nodes: counts(20_001), edges: counts(0), written: 20_001 });
    expect(sent.every((count) => count <= 20_000)).toBe(true);
    expect(sent.length).toBeGreaterThan(1);
  });

  it('sends nothing more after it was stopped, and says how far it came', async () => {
    const stop = new AbortController();
    const before = answer;
    answer = (...given) => {
      stop.abort();
      return before(...given);
    };
    const { written } = await run(stop.signal);

    expect([written]).toEqual(sent);
  });

  it('says what was written before a request that was refused, and how many problems it does not list', async () => {
    const before = answer;
    const problems = [{ path: ['records', 1, 'id'], message: 'expected another' }];
    const error = { message: '', extensions: { code: 'BAD_USER_INPUT', problems, more: 7 } };
    answer = (count, request) => (request === 1 ? before(count, request) : { errors: [error] });
    const [refused] = await Promise.allSettled([run()]);
    const [first = 0] = sent;

    expect(refused).toMatchObject({
      reason: {
        code: 'INVALID_RECORDS',
        message: [
          `topics.csv:${first + 3}: expected another.`,
          'and 7 problems more',
          `${first} of 20001 records were written before that. The same import again goes on from there.`,
        ].join('\n'),
      },
    });
  });

  it('tries only what fits into one request', async () => {
    await expect(run(undefined, true)).rejects.toMatchObject({
      code: 'BAD_SETTINGS',
      message: expect.stringMatching(/^20001 records need \d+ requests/u) as string,
    });
    expect(sent).toEqual([]);
  });
});
