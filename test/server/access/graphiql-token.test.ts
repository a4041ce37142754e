import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../../support/chromium.js';
import { createTestAccess, TOKENS } from '../../support/start-guarded-server.js';
import { startTinyServer, type TinyServer } from '../../support/start-tiny-server.js';

jest.setTimeout(60_000);

describeInBrowser('GraphiQL, where reading needs a token', () => {
  let browser: Browser;
  let server: TinyServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      startTinyServer({}, createTestAccess({ anonymousReading: false })),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('shows where it goes, asks with it, and does not store it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/graphiql?query=${encodeURIComponent('{ requester }')}`);
    const headers = page.locator('.graphiql-editor-tool .monaco-editor:visible').first();
    await headers.getByText('Bearer').waitFor();
    await page.getByRole('button', { name: /^Execute query/u }).click();
    const answer = page.locator('.result-window');
    await answer.getByText('UNAUTHENTICATED').waitFor();

    await headers.click();
    await page.keyboard.press('Control+A');
    // The editor closes the quote and the bracket.
    await page.keyboard.insertText(`{"Authorization":"Bearer ${TOKENS.editor}`);
    await page.getByRole('button', { name: /^Execute query/u }).click();
    await answer.getByText(/editor\sEdda/u).waitFor();

    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(TOKENS.editor);
    await page.close();
  });
});
