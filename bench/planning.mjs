// What a question costs before Neo4j is asked, once its shape is known: with the bundled schema, and
// with one ten times as large.
import { execute, parse } from 'graphql';
import { buildApiSchema } from '../dist/api/build-api-schema.js';
import { readModel } from '../dist/model/read-model.js';
import { readSchemaFolder } from '../dist/model/read-schema-folder.js';
import { DEFAULT_LIMITS } from '../dist/request/limits.js';
import { Planner } from '../dist/request/planner.js';
import { bindParameters } from '../dist/store/neo4j/parameters.js';
import { StatementCache } from '../dist/store/neo4j/statement-cache.js';
import { alternate } from './alternate.mjs';
import { growSchema } from './grow-schema.mjs';
import { questions } from './neo4j/questions/index.mjs';

const VARIABLES = { id: 'meeting:a-b-2024-01-01', topic: 'topic:a', country: 'country:AA' };

const files = await readSchemaFolder(new URL('../schema', import.meta.url).pathname);
const models = { bundled: readGrown(1), grown: readGrown(10) };
const rows = [];
for (const { name, communique } of questions) {
  const [bundled, grown] = await alternate(
    { bundled: prepare(models.bundled, communique), grown: prepare(models.grown, communique) },
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

function readGrown(times) {
  const read = readModel(growSchema(files, times));
  if (read.kind !== 'model') throw new Error(JSON.stringify(read.problems[0]));
  return read.model;
}

/** All that comes before the driver. */
function prepare(model, document) {
  const planner = new Planner(model, DEFAULT_LIMITS);
  const statements = new StatementCache(model);
  const info = rootFieldOf(model, document);
  return () => {
    const plan = planner.plan(info);
    const { parameters } = statements.statement(plan);
    return bindParameters(parameters, plan.values);
  };
}

/** What GraphQL hands to the root field of a document. */
function rootFieldOf(model, document) {
  let kept;
  const schema = buildApiSchema(model, (_source, _arguments, _context, info) => {
    kept = info;
    return null;
  });
  void execute({ schema, document: parse(document), variableValues: VARIABLES });
  return kept;
}
