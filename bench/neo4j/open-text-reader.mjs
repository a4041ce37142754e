/** @import { GraphModel, GraphRecord } from 'communique' */
/** @import { GraphQLResolveInfo } from 'graphql' */
import { buildApiSchema, DEFAULT_LIMITS, openCypherCompiler, openStore, Planner } from 'communique';
import { execute, parse } from 'graphql';

/**
 * Opens a function that lists the statements that answer a document: one for each of its root fields that is a plan.
 * The others (views, paths, search) have statements that are the same for all of their kind.
 *
 * @param {GraphModel} model
 * @param {Iterable<GraphRecord>} records The data, on whose size statements depend.
 */
export async function openTextReader(model, records) {
  const planner = new Planner(model, DEFAULT_LIMITS);
  const store = await openStore(model, { readTimeout: 60_000 });
  await store.write(records);
  const compile = await openCypherCompiler(model, { counts: await store.counts() });
  await store.close();
  /** @type {GraphQLResolveInfo[]} */
  const fields = [];
  const schema = buildApiSchema(model, (_source, _arguments, _context, info) => {
    fields.push(info);
    return null;
  });
  /**
   * @param {string} document
   * @param {Readonly<Record<string, unknown>>} [variableValues]
   */
  return async (document, variableValues) => {
    fields.length = 0;
    // Its answer is an error where null is not allowed, which does not matter here.
    await execute({ schema, document: parse(document), variableValues });
    return fields.flatMap((field) => {
      const question = planner.question(field);
      return question.kind === 'plan' ? [compile(question.plan).text] : [];
    });
  };
}
