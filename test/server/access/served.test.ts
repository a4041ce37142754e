import { jest } from '@jest/globals';
import { runProgram, startProgram } from '../../support/run-program.js';

jest.setTimeout(60_000);

const TOKEN = 'k'.repeat(32);

async function statusOf(url: string, authorization?: string): Promise<number> {
  const { status } = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: '{ "query": "{ meetings { totalCount } }" }',
  });
  return status;
}

describe('communique serve', () => {
  it('takes its tokens from the environment, and shows none of them', async () => {
    const program = startProgram(['serve', '--port', '0', '--log-level', 'debug'], {
      environment: { WRITE_TOKEN: TOKEN, COMMUNIQUE_ANONYMOUS_READING: 'false' },
    });
    const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)\/graphql/u);

    const statuses = [
      await statusOf(url),
      await statusOf(url, `Bearer ${TOKEN}`),
      await statusOf(url, `Bearer ${TOKEN}k`),
      await statusOf(url, `Basic ${TOKEN}`),
    ];
    program.process.kill();
    const { code, stdout, stderr } = await program.ended;

    expect([statuses, code]).toEqual([[401, 200, 401, 401], 0]);
    expect(stderr).toContain('answered');
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  it('does not start with a token that could be guessed, and takes none from a flag', async () => {
    const [guessed, flag] = await Promise.all([
      runProgram(['serve'], { environment: { WRITE_TOKEN: 'secret' } }),
      runProgram(['serve', '--write-token', TOKEN]),
    ]);

    expect([guessed.code, flag.code]).toEqual([2, 2]);
    expect(guessed.stderr).toContain('environment variable WRITE_TOKEN: expected a token of');
    expect(guessed.stderr).not.toContain('secret');
  });
});
