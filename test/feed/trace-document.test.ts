import { parse, print } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { traceDocument } from '../../src/feed/trace-document.js';
import { bundledModel } from '../support/bundled-graph.js';

/** The text of a traced document, and its derived relationships by response key. */
async function trace(document: string) {
  const model = await bundledModel();
  const schema = buildApiSchema(model, () => undefined);
  const traced = traceDocument(parse(document), { schema, model });
  return {
    text: print(traced.document).replaceAll(/\s+/gu, ' '),
    derived: [...traced.derived].map(([key, { name }]) => `${key}: ${name}`),
  };
}

describe('traceDocument', () => {
  it('selects the id of every node, whatever its type', async () => {
    const { text } = await trace(
      '{ search(text: "x") { hits { node { ... on Topic { name } } } } topic(id: "a") { broader { name } } }',
    );

    expect(text).toContain('node { ... on Topic { name communiqueId: id } communiqueId: id }');
    expect(text).toContain('broader { name communiqueId: id } communiqueId: id');
  });

  it('selects the edges of derived relationships, with the same arguments', async () => {
    const { text, derived } = await trace(
      '{ topic(id: "a") { discussedBy(first: 7) { nodes { name } } } }',
    );

    expect(derived).toEqual(['communiquePath1: discussedBy']);
    expect(text).toContain(
      'communiquePath1: discussedBy(first: 7) { edges { count firstOn lastOn node { communiqueId: id } } }',
    );
  });

  it('selects the paths to the nodes that filters name', async () => {
    const { text, derived } = await trace(`{
      people(where: { and: [
        { metWith: { some: { node: { id: { eq: "person:a" } } } } }
        { meetings: { some: { node: { topics: { some: { node: { within: "topic:b" } } } } } } }
      ] }) { totalCount }
    }`);

    expect(derived).toEqual(['communiquePath1: metWith']);
    expect(text).toContain(
      'communiqueFound: nodes { communiqueId: id communiquePath1: metWith(where: {id: {eq: "person:a"}}) { edges { count firstOn lastOn node { communiqueId: id } } }',
    );
    expect(text).toContain(
      'communiquePath3: meetings(where: {topics: {some: {node: {within: "topic:b"}}}}) { nodes { communiqueId: id communiquePath2: topics(where: {within: "topic:b"}) { nodes { communiqueId: id } } } }',
    );
  });

  it.each([
    ['names no node', '{ meetings: { some: { node: { start: { gte: "2024" } } } } }'],
    ['is negated', '{ not: { metWith: { some: { node: { id: { eq: "person:a" } } } } } }'],
    ['asks for none', '{ metWith: { none: { node: { id: { eq: "person:a" } } } } }'],
    ['excludes an id', '{ metWith: { some: { node: { id: { notIn: ["person:a"] } } } } }'],
  ])('selects no path for a filter that %s: %s', async (_what, where) => {
    const { text } = await trace(`{ people(where: ${where}) { totalCount } }`);

    expect(text).not.toContain('communiquePath');
  });

  it('selects the nodes of a list that is grouped', async () => {
    const { text } = await trace('{ meetings { groupBy(by: [START_YEAR]) { count } } }');

    expect(text).toBe(
      '{ meetings(first: 200) { groupBy(by: [START_YEAR]) { count } communiqueFound: nodes { communiqueId: id } } }',
    );
  });
});
