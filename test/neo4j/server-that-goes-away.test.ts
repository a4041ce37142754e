import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j, type RunningNeo4j } from '../../tools/neo4j/start-neo4j.mjs';
import { neo4jMissing } from '../support/neo4j/use-test-database.js';
import { until } from '../support/neo4j/until.js';
import { startProgram, type RunningProgram } from '../support/run-program.js';

const TIMEOUT = 10 * 60_000; // the first start of a version downloads it
jest.setTimeout(TIMEOUT);

const PASSWORD = 'open-sesame';
const QUESTION =
  '{ meetings { totalCount } people(first: 3) { nodes { name meetings { totalCount } } } }';

/** Needs to start and stop a server, so it does not use that of NEO4J_URI. */
const declare =
  neo4jMissing === undefined || process.env['CI'] === 'true' ? describe : describe.skip;

interface Reply {
  readonly status: number;
  readonly body: string;
  /** In milliseconds. */
  readonly took: number;
}

async function ask(url: string): Promise<Reply> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  const body = await response.text();
  return { status: response.status, body, took: performance.now() - started };
}

async function readiness(url: string): Promise<number> {
  return (await fetch(`${url}/readyz`)).status;
}

/** How many statements have been planned before they were asked for. */
async function plannedAhead(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^communique_neo4j_planned_ahead_total (\d+)$/mu.exec(text)?.[1]);
}

declare(`a Neo4j that goes away${neo4jMissing === undefined ? '' : ` (${neo4jMissing})`}`, () => {
  let home: string;
  let port: number;
  let neo4j: RunningNeo4j | undefined;
  let program: RunningProgram | undefined;

  async function start(): Promise<void> {
    const version = process.env['NEO4J_TEST_VERSION'] ?? 'lts';
    neo4j = await startNeo4j({
      version,
      home,
      password: PASSWORD,
      isBrief: true,
      ...(port > 0 ? { port } : {}),
    });
    port = Number(new URL(neo4j.uri).port);
  }
  async function stop(): Promise<void> {
    await neo4j?.stop();
    neo4j = undefined;
  }
  /** Starts the server, and resolves to its address, which it has before its graph. */
  async function serve(): Promise<string> {
    const environment = {
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_PASSWORD: PASSWORD,
      PORT: '0',
    };
    program = startProgram(['serve'], { environment });
    const [, url = ''] = await program.waitFor(/(http:\S+)\//u);
    return url;
  }

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'communique-neo4j-home-'));
    port = 0;
    await start();
    await stop();
  });
  afterEach(async () => {
    program?.process.kill('SIGKILL');
    await program?.ended;
    await stop();
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('may be absent at the start and later, and is loaded when it comes', async () => {
    const url = await serve();

    // Without it, questions are refused immediately, with a reason.
    const refused = await ask(url);
    expect(refused).toMatchObject({
      status: 503,
      body: '{"errors":[{"message":"the graph is not there at the moment; ask again in a while","extensions":{"code":"STORE_UNAVAILABLE"}}]}\n',
    });
    expect(
      await until(
        () => readiness(url),
        (status) => status === 503,
      ),
    ).toBe(503);
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({
      reason: expect.any(String) as string,
    });

    // It comes, empty, and is loaded.
    await start();
    await until(
      () => readiness(url),
      (status) => status === 200,
      120_000,
    );
    const right = await ask(url);
    expect(right.status).toBe(200);
    expect(right.body).toMatch(/^\{"data":\{"meetings":\{"totalCount":\d{3}\}/u);

    // It stops under load, and comes back.
    const replies: Reply[] = [];
    let isOver = false;
    const load = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const reply = await ask(url);
        replies.push(reply);
      }
    });
    await until(
      () => Promise.resolve(replies.length),
      (count) => count >= 50,
    );
    await stop();
    await until(
      () => readiness(url),
      (status) => status === 503,
    );
    const before = replies.length;
    await until(
      () => Promise.resolve(replies.length),
      (count) => count >= before + 50,
    );
    await start();
    await until(
      () => readiness(url),
      (status) => status === 200,
      120_000,
    );
    const after = replies.length;
    await until(
      () => Promise.resolve(replies.length),
      (count) => count >= after + 50,
    );
    isOver = true;
    await Promise.all(load);
    // The plans that it had made ahead are gone: it has them made again.
    await until(
      () => plannedAhead(url),
      (count) => count > 50,
      120_000,
    );

    const answered = replies.filter(({ status }) => status === 200);
    const rest = replies.filter(({ status }) => status !== 200);
    expect([...new Set(answered.map(({ body }) => body))]).toEqual([right.body]);
    for (const { status, body } of rest) {
      expect(status).toBe(503);
      expect(body).toMatch(
        /^\{"errors":\[\{"message":"[^"]*; ask again in a while","extensions":\{"code":"STORE_UNAVAILABLE"\}\}\]\}\n$/u,
      );
    }
    expect(rest.length).toBeGreaterThan(0);
    expect(replies.slice(after).at(-1)?.status).toBe(200);
    // Neo4j gives running statements ten seconds when it stops.
    expect(Math.max(...replies.map(({ took }) => took))).toBeLessThan(15_000);

    program?.process.kill('SIGTERM');
    const { code, stdout, stderr } = (await program?.ended) ?? {};
    expect(code).toBe(0);
    const logged = (stderr ?? '')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { msg: string }).msg);
    expect(logged.filter((message) => message.includes('masked'))).toEqual([]);
    expect(logged).toContain('the graph is not there; it is tried again');
    expect(logged).toContain('the graph is ready');
    expect(logged.length).toBeLessThan(20);
    expect(`${stdout ?? ''}${stderr ?? ''}`).not.toContain(PASSWORD);
  });

  it('ends a server that has the wrong password with exit code 3', async () => {
    await start();
    const environment = { NEO4J_URI: String(neo4j?.uri), NEO4J_PASSWORD: 'open-barley', PORT: '0' };

    program = startProgram(['serve'], { environment });
    const { code, stderr } = await program.ended;

    expect(code).toBe(3);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      `Neo4j at ${neo4j?.uri} refuses the password of user "neo4j": check NEO4J_USERNAME and NEO4J_PASSWORD`,
    );
    expect(stderr).not.toContain('open-barley');
  });
});
