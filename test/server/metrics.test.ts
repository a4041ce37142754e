import { Meter } from '../../src/server/metrics/meter.js';
import { until } from '../support/neo4j/until.js';
import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeEach(async () => {
  server = await startTinyServer();
});
afterEach(() => server.stop());

/** The lines at `/metrics` that begin with a name. */
async function linesOf(name: string): Promise<readonly string[]> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return text.split('\n').filter((line) => line.startsWith(name));
}

describe('/metrics', () => {
  it('counts requests by how they ended, those before it was first asked too', async () => {
    await server.ask('{ greeting }');
    await server.ask('{ greeting }');
    await server.ask('{ hidden }');
    await server.ask('{ greeting');
    await fetch(`${server.url}/graphql`, { method: 'DELETE' });

    expect(await linesOf('communique_request_duration_seconds_count')).toEqual([
      'communique_request_duration_seconds_count{outcome="answered"} 2',
      'communique_request_duration_seconds_count{outcome="errors"} 1',
      'communique_request_duration_seconds_count{outcome="refused"} 2',
      'communique_request_duration_seconds_count{outcome="failed"} 0',
      'communique_request_duration_seconds_count{outcome="gone"} 0',
    ]);
  });

  it('notices that a client has gone', async () => {
    const leaving = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "query": "{ untilAborted }" }',
      signal: leaving.signal,
    }).catch(() => 'gone');
    await server.context.asked;
    leaving.abort();
    await asked;
    await server.context.aborted;

    const gone = 'communique_request_duration_seconds_count{outcome="gone"}';
    const lines = await until(
      () => linesOf(gone),
      ([line]) => line === `${gone} 1`,
    );
    expect(lines).toEqual([`${gone} 1`]);
  });

  it('says whether the graph takes no changes any more', async () => {
    let isReadOnly = false;
    const meter = new Meter(() => isReadOnly);
    const line = async (): Promise<string | undefined> => {
      const { text } = await meter.print();
      return text.split('\n').find((each) => each.startsWith('communique_read_only'));
    };
    const before = await line();
    isReadOnly = true;

    expect([before, await line()]).toEqual(['communique_read_only 0', 'communique_read_only 1']);
  });

  it('has the text format of Prometheus, with the metrics of the process', async () => {
    const response = await fetch(`${server.url}/metrics`);
    const text = await response.text();

    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const lines = text
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds']) {
      expect(text).toContain(`# TYPE ${name} `);
    }
  });

  it('answers GET and HEAD, and no other method', async () => {
    const head = await fetch(`${server.url}/metrics?from=here`, { method: 'HEAD' });
    const posted = await fetch(`${server.url}/metrics`, { method: 'POST' });

    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(posted.status).toBe(404);
  });
});

/** A comment, or a name with labels, and a number. */
const LINE =
  /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? (?:[\d.e+-]+|Nan))$/u;

describe('Meter', () => {
  it('loses no observation, however many there are before it is asked', async () => {
    const meter = new Meter();
    for (let count = 0; count < 2500; count += 1) {
      meter.observe({ kind: 'statement', planning: 200, running: 3 });
    }
    meter.observe({ kind: 'planned ahead' });

    const { text } = await meter.print();

    expect(text).toContain('communique_neo4j_planning_seconds_bucket{le="0.1"} 0\n');
    expect(text).toContain('communique_neo4j_planning_seconds_bucket{le="0.25"} 2500\n');
    expect(text).toContain('communique_neo4j_running_seconds_bucket{le="0.0025"} 0\n');
    expect(text).toContain('communique_neo4j_running_seconds_bucket{le="0.005"} 2500\n');
    expect(text).toContain('communique_neo4j_planned_ahead_total 1\n');
  });
});
