import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSchemaFolder } from '../../src/sdl/syntax/read-schema-folder.js';

describe('readSchemaFolder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schema-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('reads the SDL files directly in the folder, by name, and nothing else', async () => {
    await mkdir(join(folder, 'generated'));
    await mkdir(join(folder, 'old.graphql'));
    await writeFile(join(folder, 'generated', 'api.graphql'), 'type Generated');
    await writeFile(join(folder, 'b.graphql'), 'type B');
    await writeFile(join(folder, 'a.graphql'), 'type Aé');
    await writeFile(join(folder, 'notes.md'), 'none');

    const files = await readSchemaFolder(folder);

    expect(files).toEqual([
      { name: join(folder, 'a.graphql'), text: 'type Aé' },
      { name: join(folder, 'b.graphql'), text: 'type B' },
    ]);
  });

  it('refuses a folder without SDL files, and a missing folder', async () => {
    await expect(readSchemaFolder(folder)).rejects.toMatchObject({
      code: 'INVALID_SCHEMA',
      message: `${folder}:1: the folder holds no schema: expected files whose names end in ".graphql".`,
    });
    await expect(readSchemaFolder(join(folder, 'none'))).rejects.toMatchObject({
      code: 'INVALID_SCHEMA',
      message: `${join(folder, 'none')}:1: there is no such folder: expected the folder of the schema.`,
    });
  });
});
