import { sendRaw } from '../support/send-raw.js';
import { startTinyServer } from '../support/start-tiny-server.js';
import type { ServerSettings } from '../../src/server/start-server.js';

/** The status with which each path is answered for each host. */
async function statuses(
  settings: Partial<ServerSettings>,
  hosts: readonly string[],
  path = '/graphql?query={greeting}',
): Promise<readonly string[]> {
  const server = await startTinyServer(settings);
  const url = server.url.replace('localhost', '127.0.0.1');
  const asked = hosts.map((host) =>
    sendRaw(
      url,
      `GET ${path} HTTP/1.1\r\nhost: ${host}\r\napollo-require-preflight: 1\r\nconnection: close\r\n\r\n`,
    ),
  );
  const answers = await Promise.all(asked);
  await server.stop();
  return answers.map((answer) => answer.slice(9, 12));
}

const OURS = ['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000'];
const FOREIGN = ['evil.example', 'localhost.evil.example:4000', 'evil.example:127.0.0.1'];

describe('a server that listens for this machine only', () => {
  it.each(['/graphql?query={greeting}', '/export', '/metrics', '/graphiql'])(
    'answers for no other name: %s',
    async (path) => {
      expect(await statuses({}, FOREIGN, path)).toEqual(['421', '421', '421']);
    },
  );

  it('answers for its own names, and for those in the settings', async () => {
    const allowedHosts = ['Graph.example'];

    expect(
      await statuses({ allowedHosts }, [...OURS, 'graph.example:443', 'evil.example']),
    ).toEqual(['200', '200', '200', '200', '200', '421']);
  });
});

describe('a server that listens for all', () => {
  it('answers for any name, unless there are names in the settings', async () => {
    const host = '0.0.0.0';

    expect([
      await statuses({ host }, ['graph.example', 'evil.example']),
      await statuses({ host, allowedHosts: ['graph.example'] }, ['graph.example', 'evil.example']),
    ]).toEqual([
      ['200', '200'],
      ['200', '421'],
    ]);
  });

  it('answers probes for any name', async () => {
    const settings = { host: '0.0.0.0', allowedHosts: ['graph.example'] };

    expect(await statuses(settings, ['10.0.0.7:4000'], '/healthz')).toEqual(['200']);
  });
});
