// The phases of a server's start, one after the other, in a process that has done nothing else yet.
// Importing its code is not among them.
import {
  fillFromSeed,
  openStore,
  printApi,
  printProblems,
  readModel,
  readSchemaFolder,
} from 'communique';
import { buildASTSchema, parse } from 'graphql';
import { ownProcessorTime } from '../measure/processor-time.mjs';
import { PACKAGE_FOLDER } from '../measure/program.mjs';

/** @type {Record<string, { clock: number, processor: number }>} */
const phases = {};
const files = await time('reading the schema', () => readSchemaFolder(`${PACKAGE_FOLDER}schema`));
const read = await time('building the model', () => readModel(files));
if (read.kind !== 'model') throw new Error(printProblems(read.problems));
const { model } = read;
const text = await time('printing the API', () => printApi(model));
const document = await time('parsing it', () => parse(text, { noLocation: true }));
await time('building its schema', () => buildASTSchema(document, { assumeValidSDL: true }));
const store = await openStore(model, { readTimeout: 30_000 });
await time('putting the data into the store', () =>
  fillFromSeed(store, undefined, model, { contents: 'empty' }),
);
process.send?.(phases);
process.disconnect();

/**
 * @template Result
 * @param {string} name
 * @param {() => Result} run
 */
async function time(name, run) {
  const began = performance.now();
  const before = ownProcessorTime();
  const result = await run();
  const processor = ownProcessorTime() - before;
  phases[name] = { clock: performance.now() - began, processor };
  return result;
}
