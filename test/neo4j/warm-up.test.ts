import { jest } from '@jest/globals';
import { loadSettingsQuestions } from '../../src/library/load-questions.js';
import { openGraph, type OpenGraph } from '../../src/library/open-graph.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { printStatement } from '../../src/store/neo4j/encoding/print-statement.js';
import type { WarmUpReport } from '../../src/store/expected-read.js';
import { createLog } from '../../src/log/create-log.js';
import type { Explanation } from '../../src/server/answering/explain-plans.js';
import { Meter } from '../../src/server/metrics/meter.js';
import { Readiness } from '../../src/server/availability/readiness.js';
import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { planOf } from '../support/plan-of.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { storeOn } from '../support/neo4j/store-on.js';
import { describeWithNeo4j } from '../support/neo4j/use-test-database.js';
import { SERVER_SETTINGS } from '../support/server-settings.js';

jest.setTimeout(300_000);

describeWithNeo4j('a warm-up of Neo4j', (database) => {
  let model: GraphModel;
  let graph: OpenGraph;
  let store: Neo4jStore;
  let server: RunningServer;
  const meter = new Meter();
  const run = (text: string, values = {}) => database().driver.executeQuery(text, values);

  /** Warms up for some documents; `texts` are those that were planned, in order. */
  async function warmUp(
    documents: readonly string[],
    warmed: Neo4jStore = store,
  ): Promise<{ readonly texts: readonly string[]; readonly report: WarmUpReport }> {
    const texts: string[] = [];
    const report = await warmed.warmUp(graph.expectedReads(documents), {
      signal: new AbortController().signal,
      onPlanned: (text) => texts.push(text),
    });
    return { texts, report };
  }

  /** The statements that answer a document over HTTP, each as the lines of its text. */
  async function statementsOf(query: string): Promise<readonly string[]> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-communique-explain': '1' },
      body: JSON.stringify({ query }),
    });
    const { errors, extensions } = (await response.json()) as {
      readonly errors?: unknown;
      readonly extensions: { readonly plan: readonly Explanation[] };
    };
    expect(errors).toBeUndefined();
    return extensions.plan.flatMap(({ statements }) =>
      statements.map(({ lines }) => lines.join('\n')),
    );
  }

  /** Those of them that are not among the texts. */
  async function unplanned(query: string, texts: readonly string[]): Promise<readonly string[]> {
    const planned = new Set(texts.map((text) => printStatement(text).join('\n')));
    return (await statementsOf(query)).filter((text) => !planned.has(text));
  }

  beforeAll(async () => {
    model = await bundledModel();
    store = storeOn(database(), model, {
      onTimes: (times) => {
        meter.observe({ kind: 'statement', ...times });
      },
    });
    await store.prepare();
    await store.write(await bundledRecords());
    await store.markLoaded();
    graph = openGraph({ model, store, settings: { explain: true, cacheSize: 0 } });
    server = await startServer({
      ...graph,
      settings: { ...SERVER_SETTINGS, requestTimeout: 60_000 },
      formatError: createErrorFormatter(() => undefined),
      presets: [],
      readiness: new Readiness(),
      meter,
      log: createLog('silent'),
      graphiqlFolder: new URL('../../dist/graphiql/', import.meta.url),
    });
  });
  beforeEach(() => run('MATCH (m:__Communique) REMOVE m.uses'));
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  it('plans every statement that the questions of the pages run', async () => {
    const presets = await loadSettingsQuestions({ schema: undefined, questions: undefined }, model);
    const documents = presets.map(({ document }) => document);

    const { texts, report } = await warmUp(documents);

    expect(report).toEqual({ planned: texts.length, failed: 0 });
    for (const document of documents) {
      expect([document, await unplanned(document, texts)]).toEqual([document, []]);
    }
  });

  it('plans the views around any node, the paths between any, and every search', async () => {
    const { texts } = await warmUp([]);

    for (const question of [
      '{ neighborhood(of: ["country:JP"]) { nodes { id degree } edges { id } } }',
      '{ paths(from: "country:JP", to: "topic:ukraine") { paths { length edges { label } } } }',
      '{ search(text: "no such words") { totalCount } }',
    ]) {
      expect([question, await unplanned(question, texts)]).toEqual([question, []]);
    }
  });

  it('plans what was run most in earlier runs, of any server, the most frequent first', async () => {
    const once = '{ topics(where: { name: { contains: "x" } }) { totalCount } }';
    const twice = '{ people(where: { name: { contains: "x" } }) { totalCount } }';
    const texts = new Map<string, string>();
    for (const questions of [[once, twice], [twice]]) {
      const other = storeOn(database(), model);
      await warmUp([], other);
      for (const question of questions) {
        await other.read(planOf(question, model), {
          onStatement: ({ lines }) => texts.set(question, lines.join('\n')),
        });
      }
      await other.close();
    }

    const planned = (await warmUp([])).texts.map((text) => printStatement(text).join('\n'));
    const positions = [twice, once].map((question) => planned.indexOf(texts.get(question) ?? ''));

    expect(positions).toEqual([...positions].sort((left, right) => left - right));
    expect(positions).not.toContain(-1);
  });

  it('leaves the times of all statements of readers in the metrics', async () => {
    const count = async (name: string) => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(
        new RegExp(`^communique_neo4j_${name}_seconds_count (\\d+)$`, 'mu').exec(text)?.[1],
      );
    };
    const before = [await count('planning'), await count('running')];

    const statements = await statementsOf(
      '{ paths(from: "country:JP", to: "topic:ukraine") { truncated } }',
    );

    const after = [await count('planning'), await count('running')];
    expect(statements.length).toBeGreaterThan(3);
    for (const [index, counted] of after.entries()) {
      expect(counted - (before[index] ?? 0)).toBeGreaterThanOrEqual(statements.length);
    }
  });

  it('leaves out what cannot be planned, and changes nothing in the graph', async () => {
    const before = await store.counts();
    const uses = [
      ['MATCH (n) RETURN nothing', 2],
      ['MATCH (n) DETACH DELETE n', 1],
      ['MATCH (n) RETURN n; MATCH (n) DETACH DELETE n', 1],
    ];
    await run('MATCH (m:__Communique) SET m.uses = $uses', {
      uses: JSON.stringify({ at: Date.now(), uses }),
    });

    const { report } = await warmUp([]);

    expect(report.failed).toBe(2);
    expect(await store.counts()).toEqual(before);
  });

  it('needs no mark in the database', async () => {
    const other = storeOn(database(), model);
    await run('MATCH (m:__Communique) SET m:Hidden REMOVE m:__Communique');

    const { report } = await warmUp([], other);
    await other.close();
    await run('MATCH (m:Hidden) SET m:__Communique REMOVE m:Hidden');

    expect(report.failed).toBe(0);
  });

  it('ends at once when it is aborted, and can begin anew', async () => {
    const stopping = new AbortController();
    const planned: string[] = [];
    const ending = store.warmUp(graph.expectedReads([]), {
      signal: stopping.signal,
      onPlanned: (text) => {
        planned.push(text);
        stopping.abort(new Error('stopped'));
      },
    });

    await expect(ending).rejects.toThrow('stopped');

    expect(planned.length).toBe(1);
    expect((await warmUp([])).texts[0]).toBe(planned[0]);
  });
});
