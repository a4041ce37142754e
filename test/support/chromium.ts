import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The path of Chromium: CHROMIUM, or found on PATH. */
function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const executablePath = findChromium();

/** Opens a headless browser. */
export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine');
  // Chromium's sandbox does not start for root, the user of tests in containers.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Declares tests that need a browser: without one they are skipped, or fail if CI is "true". */
export function describeInBrowser(about: string, suite: () => void): void {
  if (executablePath !== undefined || process.env['CI'] === 'true') {
    describe(about, suite);
    return;
  }
  process.stderr.write(`Skipped without Chromium (set CHROMIUM to its path): ${about}\n`);
  describe.skip(about, suite);
}
