import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentPaths, readDocument } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

describe.each(documentPaths())('%s', (path) => {
  it('links to files that exist', () => {
    const targets = [...readDocument(path).matchAll(/\]\(([^)#]+)[^)]*\)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !target.includes('://'));

    expect(
      targets.filter((target) => !existsSync(join(PACKAGE_FOLDER, dirname(path), target))),
    ).toEqual([]);
  });

  it('has well-formed tables: a row of names, then a row of dashes', () => {
    const lines = readDocument(path).split('\n');
    const heads = lines.filter(
      (line, index) => line.startsWith('|') && lines[index - 1]?.startsWith('|') !== true,
    );

    expect(
      heads.filter((head) => !/^\|(?: :?-+:? \|)+$/u.test(lines[lines.indexOf(head) + 1] ?? '')),
    ).toEqual([]);
  });
});
