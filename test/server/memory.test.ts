import { createDocumentStore } from '../../src/server/documents/document-store.js';
import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { DEFAULT_LIMITS } from '../../src/request/limits.js';
import { Planner } from '../../src/request/planner.js';
import { bundledModel } from '../support/bundled-graph.js';
import { plansOf } from '../support/plan-of.js';
import { startTinyServer } from '../support/start-tiny-server.js';

/** The bytes that `/metrics` shows for a holder. */
async function heldBy(url: string, holder: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = new RegExp(`^communique_held_bytes\\{holder="${holder}"\\} (\\S+)$`, 'mu');
  return Number(line.exec(text)?.[1]);
}

describe('the memory that requests fill', () => {
  it('counts comments of documents, and is shown', async () => {
    const server = await startTinyServer({ maxBodySize: 1_000_000 });
    await server.ask(`{ greeting } # ${'x'.repeat(900_000)}`);
    const held = await heldBy(server.url, 'documents');
    await server.stop();

    expect(held).toBeGreaterThan(900_000);
  });

  it('is bounded for documents of whatever form', async () => {
    const store = createDocumentStore();
    const comment = `# ${'x'.repeat(500_000)}`;
    for (let index = 0; index < 40; index += 1) {
      await store.set(`a${index}`, parse(`{ a } ${comment}`));
      await store.set(`b${index}`, parse(`{ ${'a '.repeat(3000)} }`));
    }

    expect({ first: await store.get('a0'), bytes: store.bytes <= 16_000_000 }).toEqual({
      first: undefined,
      bytes: true,
    });
  });

  it('is bounded for plans that are shaped by large variables', async () => {
    const model = await bundledModel();
    const schema = buildApiSchema(model, () => null);
    const planner = new Planner(model, DEFAULT_LIMITS);
    const document = parse('query ($w: MeetingWhere) { meetings(where: $w) { __typename } }');
    for (let index = 0; index < 30; index += 1) {
      const or = Array.from({ length: 900 }, (_, each) => ({
        id: { eq: `meeting:${index}-${each}` },
      }));
      plansOf(document, { w: { or } }, schema, planner);
    }

    expect([planner.bytes > 16_000_000, planner.bytes <= 32_000_000]).toEqual([true, true]);
  });
});
