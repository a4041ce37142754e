import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadModel } from '../../src/library/load-model.js';

it('refuses an invalid schema with every problem, by file and line', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'schema-'));
  await writeFile(path.join(folder, 'a.graphql'), 'type Film @node(plural: "films") { id: ID }\n');

  const refusal: unknown = await loadModel(folder).catch((error: unknown) => error);
  await rm(folder, { recursive: true });

  expect(refusal).toMatchObject({
    code: 'INVALID_SCHEMA',
    message: expect.stringMatching(/a[.]graphql:1: Film[.]id is ID/u) as string,
  });
});
