import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: from CHROMIUM, or from the PATH. */
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

/** Opens a browser without a window. */
export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine');
  // Chromium's own sandbox does not start for root, as whom tests run in containers.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Declares tests that need a browser: without one they are skipped, but fail where CI is "true". */
export function describeInBrowser(about: string, suite: () => void): void {
  if (executablePath !== undefined || process.env['CI'] === 'true') {
    describe(about, suite);
    return;
  }
  process.stderr.write(`Skipped, for want of Chromium (CHROMIUM may name its path): ${about}\n`);
  describe.skip(about, suite);
}
