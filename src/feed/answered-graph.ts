import { type DocumentNode, execute } from 'graphql';
import type { ExportEdge } from '../export/format/graph-format.js';
import type { DerivedRelationshipField } from '../model/graph-model.js';
import { derivedEdge } from './derived-edge.js';
import type { FeedContext } from './feed-context.js';
import { traceDocument } from './trace-document.js';
import { ID_KEY } from './trace-keys.js';

/** The nodes and derived edges of a document and its answer. */
export interface AnsweredGraph {
  /** The ids of the nodes in the order of the answer, without duplicates. */
  readonly ids: readonly string[];
  /** The derived edges, without duplicates: one that was traversed from both ends counts once. */
  readonly derived: readonly ExportEdge[];
}

/**
 * Executes a document and collects the nodes of its answer, the nodes that its filters name with those on the
 * path to them, and the edges of the derived relationships that it traverses.
 *
 * @throws the first error of the answer.
 */
export async function answeredGraph(
  asked: DocumentNode,
  context: FeedContext,
): Promise<AnsweredGraph> {
  const { document, derived } = traceDocument(asked, context);
  return readAnswered(document, derived, context);
}

/** The same for a document that already selects ids, and derived edges under the given keys. */
export async function readAnswered(
  document: DocumentNode,
  derived: ReadonlyMap<string, DerivedRelationshipField>,
  { schema, createContext }: FeedContext,
): Promise<AnsweredGraph> {
  const result = await execute({ schema, document, contextValue: createContext() });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  const found = new FoundElements(derived);
  found.add(result.data);
  return { ids: [...found.ids], derived: [...found.edges.values()] };
}

class FoundElements {
  readonly ids = new Set<string>();
  readonly edges = new Map<string, ExportEdge>();
  readonly #derived: ReadonlyMap<string, DerivedRelationshipField>;

  constructor(derived: ReadonlyMap<string, DerivedRelationshipField>) {
    this.#derived = derived;
  }

  add(value: unknown): void {
    if (Array.isArray(value)) {
      for (const each of value) this.add(each);
    } else if (isObject(value)) {
      const id = value[ID_KEY];
      if (typeof id === 'string') this.ids.add(id);
      for (const [key, inner] of Object.entries(value)) {
        const field = this.#derived.get(key);
        if (field !== undefined && typeof id === 'string') this.#addEdges(field, id, inner);
        this.add(inner);
      }
    }
  }

  #addEdges(field: DerivedRelationshipField, from: string, list: unknown): void {
    const edges = isObject(list) ? list['edges'] : undefined;
    if (!Array.isArray(edges)) return;
    for (const { node, ...tally } of edges.filter(isObject)) {
      const to = isObject(node) ? node[ID_KEY] : undefined;
      if (typeof to !== 'string' || to === from) continue;
      const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
      const key = `${field.name} ${pair}`;
      if (!this.edges.has(key)) this.edges.set(key, derivedEdge(field, { from, to, tally }));
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
