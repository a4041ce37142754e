import { readFileSync } from 'node:fs';
import { printLimitsTable } from '../../src/config/print-limits.js';
import { printSettingsTable } from '../../src/config/print-settings-table.js';
import { SETTINGS } from '../../src/config/setting-table.js';
import { type Limit, LIMITS } from '../../src/kernel/limits.js';

const document = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

/** The cells of the Markdown tables in a text, however wide a formatter makes them. */
function readCells(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*-/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('docs/configuration.md', () => {
  it('holds the table of the settings as they are', () => {
    expect(readCells(document)).toEqual(expect.arrayContaining(readCells(printSettingsTable())));
  });

  it('holds the table of the limits as they are', () => {
    expect(readCells(document)).toEqual(expect.arrayContaining(readCells(printLimitsTable())));
  });

  it('names every setting once', () => {
    const named = readCells(document).map(([, name]) => name);
    const limited = Object.values<Limit>(LIMITS).map(({ setting }) => setting);

    for (const { name } of SETTINGS) {
      expect(named.filter((one) => one === `\`${name}\``)).toHaveLength(1);
    }
    expect(SETTINGS.map(({ name }) => name)).toEqual(
      expect.arrayContaining(limited.filter((name) => name !== undefined)),
    );
  });
});
