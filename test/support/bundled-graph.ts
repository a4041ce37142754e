import { fileURLToPath } from 'node:url';
import { loadModel } from '../../src/library/load-model.js';
import { loadRecords } from '../../src/library/load-records.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';

const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

let model: Promise<GraphModel> | undefined;
let records: Promise<readonly GraphRecord[]> | undefined;

/** The model of the package's own schema, read once per test file. */
export function bundledModel(): Promise<GraphModel> {
  return (model ??= loadModel());
}

/** The records of the package's own seed files, read once per test file. */
export function bundledRecords(): Promise<readonly GraphRecord[]> {
  return (records ??= bundledModel().then((read) => loadRecords(SEED_FOLDER, read)));
}
