import { openFeed } from '../../src/feed/open-feed.js';
import { openGraph } from '../../src/library/open-graph.js';
import { openStore } from '../../src/library/open-store.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';

let store: Store;
beforeAll(async () => {
  store = await openStore(await bundledModel(), { readTimeout: 60_000 });
  await store.write(await bundledRecords());
});
afterAll(() => store.close());

/** The ids of the nodes in the picture of a document. */
async function nodesOf(document: string): Promise<readonly string[]> {
  const model = await bundledModel();
  const { openFeed: open } = openGraph({
    model,
    store,
    settings: { explain: false, cacheSize: 0 },
  });
  const context = open(new AbortController().signal);
  const graph = await openFeed({ kind: 'document', name: 'asked', document }, context);
  const ids: string[] = [];
  for await (const batch of graph.nodes()) ids.push(...batch.map(({ id }) => id));
  return ids;
}

const CALLS = 'where: { kind: { eq: TELEPHONE_CALL } }';

describe('The picture of a question that counts', () => {
  it.each([
    [
      `{ meetings(${CALLS}) { totalCount } }`,
      `{ meetings(${CALLS}, first: 200) { nodes { id } } }`,
    ],
    [
      `{ meetings(${CALLS}) { aggregate { count } } }`,
      `{ meetings(${CALLS}, first: 200) { nodes { id } } }`,
    ],
    [
      `{ meetings(${CALLS}, first: 0) { totalCount } }`,
      `{ meetings(${CALLS}, first: 200) { nodes { id } } }`,
    ],
    [
      `{ meetings(${CALLS}, first: 3) { totalCount } }`,
      `{ meetings(${CALLS}, first: 3) { nodes { id } } }`,
    ],
    [
      `{ meetings(${CALLS}) { ...Years } } fragment Years on MeetingConnection { ...Groups }
      fragment Groups on MeetingConnection { groupBy(by: [START_YEAR]) { count } }`,
      `{ meetings(${CALLS}, first: 200) { nodes { id } } }`,
    ],
    [
      `{ meetings(${CALLS}, first: 3) { edges { cursor } } }`,
      `{ meetings(${CALLS}, first: 3) { nodes { id } } }`,
    ],
    [
      '{ country(code: "NO") { meetings { totalCount } } }',
      '{ country(code: "NO") { meetings(first: 200) { nodes { id } } } }',
    ],
    [
      '{ countries(first: 3) { nodes { meetings { totalCount } } } }',
      '{ countries(first: 3) { nodes { id } } }',
    ],
    [
      '{ countries(first: 3) { nodes { ...Counts } } } fragment Counts on Country { meetings { totalCount } }',
      '{ countries(first: 3) { nodes { id } } }',
    ],
    [
      '{ meetings { totalCount ...Names } } fragment Names on MeetingConnection { nodes { name } }',
      '{ meetings { nodes { id } } }',
    ],
    [
      '{ search(text: "arctic") { hits { snippet } } }',
      '{ search(text: "arctic") { hits { node { ... on Entity { id } } } } }',
    ],
    [
      '{ search(text: "arctic") { totalCount } }',
      '{ search(text: "arctic", first: 100) { hits { node { ... on Entity { id } } } } }',
    ],
    [
      '{ countryMetWithPairs(first: 3) { pairs { count } } }',
      '{ countryMetWithPairs(first: 3) { pairs { from { id } to { id } } } }',
    ],
    [
      '{ countryMetWithPairs(from: { code: { eq: "NO" } }) { totalCount } }',
      '{ countryMetWithPairs(from: { code: { eq: "NO" } }, first: 200) { pairs { from { id } to { id } } } }',
    ],
    [
      '{ neighborhood(of: ["place:jp-tokyo"], limit: 9) { truncated } }',
      '{ neighborhood(of: ["place:jp-tokyo"], limit: 9) { nodes { id } } }',
    ],
    [
      '{ neighborhood(of: ["place:jp-tokyo"], limit: 9) { edges { label } } }',
      '{ neighborhood(of: ["place:jp-tokyo"], limit: 9) { nodes { id } } }',
    ],
    [
      '{ paths(from: "country:NO", to: "country:JP", first: 2) { truncated paths { length } } }',
      '{ paths(from: "country:NO", to: "country:JP", first: 2) { paths { nodes { ... on Entity { id } } } } }',
    ],
    [
      `{ calls: timeline(${CALLS}, by: MONTH) { buckets { start count } } }`,
      `{ meetings(${CALLS}, first: 200) { nodes { id } } }`,
    ],
    [
      '{ timeline(split: TOPIC, top: 3) { series { counts } } }',
      '{ timeline(split: TOPIC, top: 3) { series { node { ... on Entity { id } } } } }',
    ],
  ])('%s has the nodes of %s', async (document, naming) => {
    const nodes = await nodesOf(document);

    expect(nodes.length).toBeGreaterThan(2);
    expect(nodes).toEqual(await nodesOf(naming));
  });

  it('is empty where it asks for the size of the graph alone', async () => {
    expect(await nodesOf('{ stats { nodes types { type count } } }')).toEqual([]);
  });
});
