import { fileURLToPath } from 'node:url';
import { readModel } from '../dist/model/read-model.js';
import { readSchemaFolder } from '../dist/model/read-schema-folder.js';

const SCHEMA = fileURLToPath(new URL('../schema', import.meta.url));

/** The bundled model. */
export async function loadModel() {
  const read = readModel(await readSchemaFolder(SCHEMA));
  if (read.kind !== 'model') throw new Error('the schema has problems');
  return read.model;
}
