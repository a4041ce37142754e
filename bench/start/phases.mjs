// What the server does when it starts, one phase after the other, in a process that has done nothing
// else yet. The code is that of the library: what importing it takes is not among the phases.
import { readFile } from 'node:fs/promises';
import { buildASTSchema, parse } from 'graphql';
import { printApi } from '../../dist/api/print-api.js';
import { PACKAGE_FILES } from '../../dist/config/package-files.js';
import { parseRecords } from '../../dist/ingest/read-records-file.js';
import { readModel } from '../../dist/model/read-model.js';
import { readSchemaFolder } from '../../dist/model/read-schema-folder.js';
import { EmbeddedStore } from '../../dist/store/embedded/embedded-store.js';
import { used } from './used.mjs';

const phases = {};
const files = await time('reading the schema', () => readSchemaFolder(PACKAGE_FILES.schemaFolder));
const { model } = await time('building the model', () => readModel(files));
const text = await time('printing the API', () => printApi(model));
const document = await time('parsing it', () => parse(text, { noLocation: true }));
await time('building its schema', () => buildASTSchema(document, { assumeValidSDL: true }));
const seed = await time('reading the data', () => readFile(PACKAGE_FILES.seedFile, 'utf8'));
const { records } = await time('parsing them', () => parseRecords(seed, 'seed', model));
const store = new EmbeddedStore(model, { readTimeout: 30_000 });
await time('putting them into the store', () => store.write(records));
process.send(phases);
process.disconnect();

async function time(name, run) {
  const [clock, cpu] = [performance.now(), used()];
  const result = await run();
  phases[name] = { clock: performance.now() - clock, cpu: used() - cpu };
  return result;
}
