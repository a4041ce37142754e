import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { statedDocuments, type Documents } from '../support/stated-documents.js';

const model = await bundledModel();
const records = await bundledRecords();

const TYPES = [...model.nodeTypes.values()]
  .filter(({ name }) => name !== model.sourceType)
  .map(({ name, plural }) => [name, plural] as const);

describeEachStore(
  'what documents attest',
  ({ ask }) => {
    it('follows from the facts that cite them, with the same count from either end', async () => {
      for (const [type, plural] of TYPES) {
        const expected = await statedDocuments(type, model);
        const ofNodes = linksOf(await ask(`{ ${listAll(plural, 'sources')} }`));
        const ofSources = linksOf(await ask(`{ ${listAll('sources', plural)} }`));

        expect({ type, links: ofNodes }).toEqual({ type, links: expected });
        expect({ type, links: reversed(ofSources) }).toEqual({ type, links: expected });
      }
      const reply = await ask(`{
        sources(where: { topics: { some: { node: { id: { eq: "topic:ukraine" } } } } }) {
          totalCount
        }
        topic(id: "topic:ukraine") { sources { totalCount } }
      }`);

      expect(reply.data).toEqual({
        sources: { totalCount: 85 },
        topic: { sources: { totalCount: 85 } },
      });
    });
  },
  { model, records },
);

function listAll(plural: string, field: string): string {
  return `all: ${plural}(first: 1000) { nodes { id to: ${field}(first: 1000) { nodes { id } } } }`;
}

interface Linked {
  readonly id: string;
  readonly to: { readonly nodes: readonly { readonly id: string }[] };
}

/** The far ids of each node that has any, in order. */
function linksOf({ data }: { readonly data?: unknown }): Documents {
  const { all } = data as { readonly all: { readonly nodes: readonly Linked[] } };
  const links = all.nodes.map(({ id, to }) => [id, to.nodes.map((far) => far.id).sort()] as const);
  return Object.fromEntries(links.filter(([, far]) => far.length > 0));
}

/** The same links by their far ends. */
function reversed(links: Documents): Documents {
  const nearOf = new Map<string, string[]>();
  for (const [near, far] of Object.entries(links)) {
    for (const id of far) nearOf.set(id, [...(nearOf.get(id) ?? []), near].sort());
  }
  return Object.fromEntries(nearOf);
}
