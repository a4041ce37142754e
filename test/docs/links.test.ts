import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentPaths, readDocument } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

describe.each(documentPaths())('%s', (path) => {
  it('links to files that are there', () => {
    const targets = [...readDocument(path).matchAll(/\]\(([^)#]+)[^)]*\)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !target.includes('://'));

    expect(
      targets.filter((target) => !existsSync(join(PACKAGE_FOLDER, dirname(path), target))),
    ).toEqual([]);
  });
});
