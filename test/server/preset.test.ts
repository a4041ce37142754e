import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { printApi } from '../../src/api/print-api.js';
import { loadModel } from '../../src/library/load-model.js';
import { PACKAGE_FILES } from '../../src/config/package-files.js';
import { readPresets } from '../../src/questions/preset.js';

describe('readPresets', () => {
  it('reads name, title and document, in the order of the files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-'));
    writeFileSync(join(folder, '02-b.graphql'), '{ b }');
    writeFileSync(join(folder, '01-a.graphql'), '# What is a?\n{ a }');
    writeFileSync(join(folder, 'notes.txt'), '');

    const presets = await readPresets(pathToFileURL(`${folder}/`));
    rmSync(folder, { recursive: true });

    expect(presets).toEqual([
      { name: 'a', title: 'What is a?', document: '# What is a?\n{ a }' },
      { name: 'b', title: 'b', document: '{ b }' },
    ]);
  });
});

describe('the bundled questions', () => {
  it('have titles and fit the API', async () => {
    const presets = await readPresets(PACKAGE_FILES.questionFolder);
    const api = buildSchema(printApi(await loadModel()));

    expect(presets.length).toBeGreaterThan(0);
    for (const { name, title, document } of presets) {
      expect(title).toMatch(/\?$/u);
      expect([name, ...validate(api, parse(document)).map(({ message }) => message)]).toEqual([
        name,
      ]);
    }
  });
});
