import { jest } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/chromium.js';
import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

jest.setTimeout(60_000);

describeInBrowser('in a real browser', () => {
  let browser: Browser;
  let server: TinyServer;
  let context: BrowserContext;
  let page: Page;
  /** The addresses asked for outside of our server; all of them fail, as without a network. */
  let foreign: string[];
  let faults: string[];

  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startTinyServer()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    foreign = [];
    faults = [];
    context = await browser.newContext();
    await context.route(
      (url) => url.origin !== server.url,
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterEach(() => context.close());

  it('GraphiQL asks a question and shows the answer, from this server alone', async () => {
    await page.goto(`${server.url}/graphiql`);
    // The button is there before the editor has its text.
    await page.locator('.graphiql-query-editor').getByText('greeting').waitFor();
    await page.getByRole('button', { name: /^Execute query/u }).click();

    await page
      .locator('.result-window')
      .getByText(/Hello,\sworld/u)
      .waitFor();

    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Hello', 'Slow']);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('GraphiQL opens the question that the address names, under its own tab', async () => {
    await page.goto(`${server.url}/graphiql?op=slow`);

    await page.getByText('untilAborted').first().waitFor();

    expect(await page.getByRole('tab', { selected: true }).allInnerTexts()).toEqual(['Slow']);
  });

  it('GraphiQL opens the question in the address, with its variables, and stores it for this graph only', async () => {
    const query = 'query Mine { greeting }';
    const address = new URLSearchParams({ query, variables: '{ "of": 1 }' });
    await page.goto(`${server.url}/graphiql?op=slow`);
    await page.getByRole('tab', { name: 'Slow', selected: true }).waitFor();

    await page.goto(`${server.url}/graphiql?${String(address)}`);
    await page.locator('.graphiql-query-editor').getByText('Mine').waitFor();

    expect(await page.getByRole('tab', { selected: true }).allInnerTexts()).toEqual(['Mine']);
    expect(await page.locator('.graphiql-editor-tool').first().innerText()).toMatch(/"of":\s1/u);
    const keys: unknown = await page.evaluate('Object.keys(localStorage)');
    expect(keys).toContain('Greetings & more: GraphiQL/graphiql:tabState');
    expect(keys).not.toContain('graphiql:tabState');
    expect(faults).toEqual([]);
  });

  it('GraphiQL stacks its panes on a narrow screen, the answer as wide as the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/graphiql`);
    await page.locator('.graphiql-query-editor').getByText('greeting').waitFor();
    await page.getByRole('button', { name: /^Execute query/u }).click();
    const answer = page.locator('.result-window');
    await answer.getByText(/Hello,\sworld/u).waitFor();

    const question = await page.locator('.graphiql-editors').boundingBox();
    const shown = await answer.boundingBox();

    expect(shown?.width).toBeGreaterThan(340);
    expect(question?.width).toBeGreaterThan(340);
    expect(shown?.y).toBeGreaterThanOrEqual((question?.y ?? 0) + (question?.height ?? 0));
    // A line of the answer takes one line of the screen.
    const line = await answer.getByText(/Hello,\sworld/u).boundingBox();
    expect(line?.height).toBeLessThan(30);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('the documentation in GraphiQL is as wide as a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/graphiql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByRole('link', { name: 'Query' }).or(docs.getByText('Query')).first().waitFor();

    expect((await docs.boundingBox())?.width).toBeGreaterThan(340);
  });

  it.each(['/', '/graphiql', '/graphiql?op=greeting', '/healthz'])(
    'nothing that %s needs is missing',
    async (path) => {
      const missing: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });

      await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });

      expect(missing).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('the editor of GraphiQL knows the schema', async () => {
    await page.goto(`${server.url}/graphiql`);
    const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ nope');

    await page.locator('.squiggly-error').first().waitFor();

    expect(foreign).toEqual([]);
  });

  it('the plain pages obey their own policy', async () => {
    await page.goto(`${server.url}/`);
    await page.goto(`${server.url}/graphql`);
    await page.getByRole('link', { name: 'GraphiQL' }).first().click();
    await page.getByRole('tab').first().waitFor();

    expect(new URL(page.url()).pathname).toBe('/graphiql');
    expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toEqual([]);
  });

  it('the Sandbox page offers GraphiQL when Sandbox cannot be reached', async () => {
    await page.goto(`${server.url}/sandbox?op=slow`);
    await page.getByRole('link', { name: 'Use GraphiQL instead' }).click();

    await page.getByRole('tab', { name: 'Slow' }).waitFor();

    expect(new URL(page.url()).search).toBe('?op=slow');
    expect(foreign.some((url) => url.includes('embeddable-sandbox'))).toBe(true);
  });

  describe('the Sandbox page, where Sandbox can be loaded,', () => {
    beforeEach(async () => {
      await page.clock.install();
      await context.route('https://embeddable-sandbox.cdn.apollographql.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: SANDBOX_STAND_IN }),
      );
    });

    it('passes it the question and the address of our API', async () => {
      await page.goto(`${server.url}/sandbox?op=slow`);

      expect(await page.evaluate('window.sandboxOptions')).toMatchObject({
        initialEndpoint: `${server.url}/graphql`,
        initialState: { document: 'query Slow { untilAborted }', pollForSchemaUpdates: false },
        runTelemetry: false,
        endpointIsEditable: false,
      });
    });

    it('offers GraphiQL after three seconds of silence', async () => {
      await page.goto(`${server.url}/sandbox`);
      const offer = page.getByRole('link', { name: 'Use GraphiQL instead' });
      await page.clock.fastForward(1000);
      expect(await offer.count()).toBe(0);

      await page.clock.fastForward(2000);

      await offer.waitFor();
    });

    it('offers nothing when Sandbox answers', async () => {
      await context.route('https://sandbox.embed.apollographql.com/**', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: "<script>parent.postMessage('here I am', '*')</script>",
        }),
      );
      await page.goto(`${server.url}/sandbox`);
      await page.frameLocator('iframe').locator('script').waitFor({ state: 'attached' });

      await page.clock.fastForward(5000);

      expect(await page.locator('#sandbox-fallback').count()).toBe(0);
    });
  });
});

/** Does what our page expects of Apollo's script: takes options, opens a frame. */
const SANDBOX_STAND_IN = `window.EmbeddedSandbox = class {
  constructor(options) {
    window.sandboxOptions = options;
    const frame = document.createElement('iframe');
    frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer';
    document.querySelector(options.target).append(frame);
  }
};`;
