import fc from 'fast-check';
import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { printPlan } from '../../src/plan/print-plan.js';
import { DEFAULT_LIMITS } from '../../src/request/limits.js';
import { Planner } from '../../src/request/planner.js';
import { bundledModel } from '../support/bundled-graph.js';
import { mutationOf, plansOf } from '../support/plan-of.js';

const DOCUMENT = parse(`
  query ($where: MeetingWhere, $orderBy: [MeetingOrder!], $name: String, $names: [String!],
    $kind: MeetingKind, $first: Int = 3, $date: PartialDate, $flag: Boolean = true, $short: Boolean!,
    $id: ID, $code: String) {
    meetings(where: $where, orderBy: $orderBy, first: $first) {
      nodes { id name @include(if: $flag) ...Rest @skip(if: $short) }
    }
    people(where: { name: { contains: $name, in: $names }, meetings: { some: { node: {
      kind: { eq: $kind }, start: { gte: $date, during: { from: $date } } } } } }) @skip(if: $short) {
      totalCount
      edges { node { offices(on: $date, first: $first) { nodes { name } } } } 
    }
    country(id: $id, code: $code) { name }
    again: country(code: $code) { id }
  }
  fragment Rest on Meeting { topics(first: $first) { totalCount nodes { id @include(if: $short) } } }
`);

const date = fc.constantFrom('2023', '2023-12', '2023-12-07');
const where = fc.constantFrom(
  {},
  { name: { eq: 'a' } },
  { name: { eq: 'b' } },
  { and: [{ name: { eq: 'a' } }] },
  { or: [] },
  { kind: { in: ['VISIT'] }, not: { start: { lt: '2023' } } },
  { name: { eq: null } },
  { topics: { count: { gte: 1, node: { within: 'topic:a' } } } },
);

/** Each variable absent, null, or one of a few values. */
const variables = fc
  .record(
    {
      where: fc.option(where),
      orderBy: fc.option(fc.constantFrom([], [{ start: 'ASC' }], [{ start: 'DESC' }], [{}])),
      name: fc.option(fc.constantFrom('a', 'b', '')),
      names: fc.option(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
      kind: fc.option(fc.constantFrom('VISIT', 'OTHER')),
      first: fc.option(fc.constantFrom(0, 1, 5, -1)),
      date: fc.option(date),
      flag: fc.boolean(),
      id: fc.option(fc.constantFrom('country:NO', 'country:JP')),
      code: fc.option(fc.constantFrom('NO', 'JP')),
    },
    { requiredKeys: [] },
  )
  .chain((given) => fc.boolean().map((short) => ({ ...given, short })));

describe('a planner that has planned the document before', () => {
  it('returns the plans of a new planner, whatever the earlier and current variables', async () => {
    const model = await bundledModel();
    const schema = buildApiSchema(model, () => null);
    const print = (planner: Planner, values: Record<string, unknown>) =>
      plansOf(DOCUMENT, values, schema, planner).map((plan) =>
        plan instanceof Error ? plan.message : printPlan(plan),
      );

    fc.assert(
      fc.property(fc.array(variables, { minLength: 2, maxLength: 6 }), (requests) => {
        const planner = new Planner(model, DEFAULT_LIMITS);
        for (const values of requests) {
          expect(print(planner, values)).toEqual(print(new Planner(model, DEFAULT_LIMITS), values));
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('returns the same `read` for questions that differ only in values', async () => {
    const model = await bundledModel();
    const schema = buildApiSchema(model, () => null);
    const planner = new Planner(model, DEFAULT_LIMITS);
    const document = parse(
      'query ($name: String) { topics(where: { name: { eq: $name } }) { nodes { id } } }',
    );
    const readOf = (name: string) => {
      const [plan] = plansOf(document, { name }, schema, planner);
      return plan instanceof Error ? plan : plan?.read;
    };

    expect(readOf('a')).toBe(readOf('b'));
  });

  it('returns the same `read` for mutations that write other values', async () => {
    const model = await bundledModel();
    const schema = buildApiSchema(model, () => null);
    const planner = new Planner(model, DEFAULT_LIMITS);
    const document = parse(
      'mutation ($input: [TopicInput!]!) { upsertTopics(input: $input) { topics { name } } }',
    );
    const readOf = (id: string) => {
      const [field] = mutationOf(document, { input: { id, name: id } }, schema, planner).shape;
      return field?.kind === 'node' ? field.read : field;
    };

    expect(readOf('topic:a')).toBe(readOf('topic:b'));
  });

  it('returns the selection of each mutation, however its variables shape it', async () => {
    const model = await bundledModel();
    const schema = buildApiSchema(model, () => null);
    const planner = new Planner(model, DEFAULT_LIMITS);
    const document = parse(`
      mutation ($input: [TopicInput!]!, $version: Boolean!, $topics: Boolean!, $all: Boolean!) {
        upsertTopics(input: $input) { changed version @include(if: $version) ...Rest }
        upsertTopics(input: $input) @include(if: $all) { written { id } }
      }
      fragment Rest on TopicUpsertPayload { topics @include(if: $topics) { name } }`);
    const keys = [
      { version: true, topics: true, all: true },
      { version: false, topics: true, all: true },
      { version: false, topics: false, all: true },
      { version: false, topics: false, all: false },
    ].map((given) => {
      const values = { input: { id: 'topic:a' }, ...given };
      return mutationOf(document, values, schema, planner).shape.map(({ key }) => key);
    });

    expect(keys).toEqual([
      ['changed', 'version', 'topics', 'written'],
      ['changed', 'topics', 'written'],
      ['changed', 'written'],
      ['changed'],
    ]);
  });
});
