import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readDocument } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

interface LayerRule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}

const LAYER = /^(.+)-looks-upstream-only$/u;
const text = readDocument('docs/architecture.md');

/** Which folder may import which, by the rules; names are relative to the outer folder, as on the page. */
function readRules(): Record<string, readonly string[]> {
  const { forbidden } = createRequire(import.meta.url)(
    join(PACKAGE_FOLDER, '.dependency-cruiser.cjs'),
  ) as { readonly forbidden: readonly LayerRule[] };
  return Object.fromEntries(
    forbidden.flatMap(({ name, to }) => {
      const folder = LAYER.exec(name)?.[1];
      if (folder === undefined) return [];
      const allowed = /\(([^)]*)\)/u.exec(to.pathNot ?? '')?.[1]?.split('|') ?? [];
      return [[folder, nameWithin(folder, allowed)]];
    }),
  );
}

function nameWithin(folder: string, allowed: readonly string[]): readonly string[] {
  const outer = `${dirname(folder)}/`;
  const elsewhere = allowed.filter((other) => !`${other}/`.startsWith(`${folder}/`));
  const names = elsewhere.map((other) =>
    other.startsWith(outer) ? other.slice(outer.length) : other,
  );
  return elsewhere.length === allowed.length - 1 ? names : [...names, 'all inside it'];
}

/** Which folder may import which, by the page. */
function readTable(): Record<string, readonly string[]> {
  const rows = text.split('\n').filter((line) => /^\| `[\w/]+`/u.test(line));
  return Object.fromEntries(
    rows.map((row) => {
      const [, folder = '', , allowed = ''] = row.split('|').map((cell) => cell.trim());
      return [folder.replaceAll('`', ''), allowed === '–' ? [] : allowed.split(', ')];
    }),
  );
}

describe('docs/architecture.md', () => {
  it('has the table of folders as the rules have it', () => {
    expect(readTable()).toEqual(readRules());
  });

  it('names files that exist', () => {
    const files = [
      ...text.matchAll(
        /`((?:kernel|json|model|plan|api|request|store|server|export|feed|view|answer)\/[\w/-]+\.ts)`/gu,
      ),
    ];

    expect(files.length).toBeGreaterThan(8);
    for (const [, file = ''] of files) {
      expect([file, existsSync(join(PACKAGE_FOLDER, 'src', file))]).toEqual([file, true]);
    }
  });

  it('has a list of every decision beside it', () => {
    const list = readFileSync(join(PACKAGE_FOLDER, 'docs/decisions/README.md'), 'utf8');

    const listed = [...list.matchAll(/^\d+\. \[.+\]\((\d{4}-.+\.md)\)$/gmu)].map(
      ([, file]) => file,
    );
    const files = readdirSync(join(PACKAGE_FOLDER, 'docs/decisions'));
    expect(listed).toEqual(files.filter((file) => file !== 'README.md').sort());
  });
});
