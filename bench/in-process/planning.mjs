// What a question of a known shape costs before Neo4j is asked: with the bundled schema, and with one
// ten times as large.
/** @import { RootField } from 'communique' */
import {
  buildApiSchema,
  DEFAULT_LIMITS,
  openCypherCompiler,
  Planner,
  printProblems,
  readModel,
  readSchemaFolder,
} from 'communique';
import { execute, parse } from 'graphql';
import { alternate } from '../measure/alternate.mjs';
import { PACKAGE_FOLDER } from '../measure/program.mjs';
import { questions } from '../questions/index.mjs';
import { growSchema } from './grow-schema.mjs';

const VARIABLES = { id: 'meeting:a-b-2024-01-01', topic: 'topic:a', country: 'country:AA' };

const files = await readSchemaFolder(`${PACKAGE_FOLDER}schema`);
const bundledPlans = await openPlanning(1);
const grownPlans = await openPlanning(10);
const rows = [];
for (const { name, communique } of questions) {
  const [bundled, grown] = await alternate(
    { bundled: bundledPlans(communique), grown: grownPlans(communique) },
    { calls: 1000, rounds: 20, warmUp: 5000 },
  );
  rows.push({
    question: name,
    'µs, bundled schema': Number(bundled.median.toFixed(1)),
    'µs, ten times as large': Number(grown.median.toFixed(1)),
  });
}
console.log('plan, statement and parameters of a question that was asked before:');
console.table(rows);

/**
 * Prepares planning with a schema that has `times` as many types as the bundled one. The function that it
 * returns does for a document all that comes before the driver.
 *
 * @param {number} times
 */
async function openPlanning(times) {
  const read = readModel(growSchema(files, times));
  if (read.kind !== 'model') throw new Error(printProblems(read.problems));
  const { model } = read;
  const planner = new Planner(model, DEFAULT_LIMITS);
  const compile = await openCypherCompiler(model);
  /** @type {RootField | undefined} */
  let asked;
  const schema = buildApiSchema(model, (_source, _arguments, _context, info) => {
    asked = info;
    return null;
  });
  /** @param {string} document */
  return (document) => {
    void execute({ schema, document: parse(document), variableValues: VARIABLES });
    const field = asked;
    if (field === undefined) throw new Error('nothing was asked');
    return () => compile(planner.plan(field));
  };
}
