import fc from 'fast-check';
import { openCypherCompiler } from '../../../src/library/open-cypher-compiler.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { type Plan, type RootRead } from '../../../src/plan/plan.js';
import { printPlan } from '../../../src/plan/print-plan.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { readGraph } from '../../support/oracle/oracle-graph.js';
import { planOf } from '../../support/plan-of.js';
import { Choices } from '../../support/random/choices.js';
import { TEST_MODELS } from '../../support/random/test-models.js';
import { randomPlan } from '../../support/random/random-plan.js';
import { randomRecords } from '../../support/random/random-records.js';

/** The text of the statement for each document. */
async function textsOf(...documents: readonly string[]): Promise<readonly string[]> {
  const model = await bundledModel();
  const compile = await openCypherCompiler(model);
  return documents.map((document) => compile(planOf(document, model)).text);
}

describe('One statement answers questions that differ', () => {
  const NODES = (fields: string): string => `{ meetings(first: 2) { nodes { ${fields} } } }`;
  it.each([
    ['in aliases', NODES('id name'), NODES('a: id b: name')],
    ['in the order of their fields', NODES('id place { name }'), NODES('place { name } id')],
    ['in which properties are selected', NODES('id'), NODES('name kind start')],
    [
      'in which properties of edges are selected',
      '{ person(id: "person:a") { offices { edges { from } } } }',
      '{ person(id: "person:a") { offices { edges { to from } } } }',
    ],
    ['in `__typename`', NODES('id'), NODES('__typename id')],
    [
      'in whether the page goes on',
      NODES('id'),
      '{ meetings(first: 9) { pageInfo { hasNextPage } nodes { id } } }',
    ],
    [
      'in the order of their filters',
      '{ meetings(where: { kind: { eq: VISIT }, name: { contains: "a", startsWith: "b" } }) { nodes { id } } }',
      '{ meetings(where: { name: { startsWith: "c", contains: "d" }, kind: { eq: VISIT } }) { nodes { id } } }',
    ],
    [
      'in the order of two lists with values of their own',
      '{ person(id: "person:a") { meetings(first: 1) { nodes { id } } offices(first: 2) { totalCount nodes { id } } } }',
      '{ person(id: "person:b") { offices(first: 3) { nodes { name } totalCount } meetings(first: 4) { nodes { id } } } }',
    ],
  ])('%s', async (_, one, other) => {
    const [text, otherText] = await textsOf(one, other);
    expect(otherText).toBe(text);
  });

  it.each(TEST_MODELS)('in the order of anything, on %s', async (_, open) => {
    const model = await open();
    const compile = await openCypherCompiler(model);
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const choices = new Choices(draw);
        const plan = randomPlan(readGraph(model, randomRecords(model, choices)), choices, 3);
        expectSameText(compile, plan, model);
      }),
      { numRuns: 200, seed: 1814, endOnFailure: true },
    );
  });
});

function expectSameText(
  compile: Awaited<ReturnType<typeof openCypherCompiler>>,
  plan: Plan,
  model: GraphModel,
): void {
  const reversed = { ...plan, read: reverse(plan.read, model) };
  const [text, otherText] = [compile(plan).text, compile(reversed).text];
  if (text !== otherText) throw new Error([printPlan(plan), text, otherText].join('\n'));
}

/** What a request may order as it likes. */
const UNORDERED = new Set(['filters', 'tests', 'fields', 'parts']);

/** The same plan with its fields and filters in reverse. Relationships stay the objects of the model. */
function reverse(read: RootRead, model: GraphModel): RootRead {
  const kept = new Set<unknown>(
    [...model.nodeTypes.values()].flatMap(({ relationships }) => [...relationships.values()]),
  );
  const copy = (value: unknown, name: string): unknown => {
    if (kept.has(value) || typeof value !== 'object' || value === null) return value;
    if (value instanceof Map)
      return new Map([...value].map(([key, each]) => [key, copy(each, 'fields')]));
    if (Array.isArray(value)) {
      const copies = value.map((each) => copy(each, ''));
      return UNORDERED.has(name) ? copies.reverse() : copies;
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each, key)]));
  };
  return copy(read, '') as RootRead; // a copy of one
}
