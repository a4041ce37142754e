import type { ManagedTransaction } from 'neo4j-driver';
import type { Direction, GraphModel, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord, RedirectRecord } from '../../../model/record.js';
import type { Redirects } from '../../../model/redirects.js';
import type { EditedGraph } from '../../edits/edited-graph.js';
import { typeFinder } from '../encoding/node-types.js';
import { fetchEdgesAt, fetchEdgesBetween, fetchEdgesNaming } from './fetch-edges.js';
import type { FetchedNode } from './fetched-node.js';
import { fetchRedirects } from './fetch-redirects.js';
import { fetchHolders, fetchNodes } from './fetch-nodes.js';

/**
 * The part of a graph that edits need. What it is asked for and does not have yet is noted, and answered as if it
 * were not there; `fetch` then reads all that was noted together. So edits are resolved again until nothing is
 * missing: twice or three times, and once more for each level of a hierarchy that they change.
 */
export class FetchedGraph implements EditedGraph {
  readonly model: GraphModel;
  readonly redirects: Redirects;
  readonly #typeOfId: (id: string) => string | undefined;
  readonly #nodes = new Fetched<FetchedNode | undefined, readonly [id: string, type: string]>();
  readonly #holders = new Fetched<string | undefined, readonly [string, string, string]>();
  readonly #between = new Fetched<readonly EdgeRecord[], readonly [Relationship, string, string]>();
  readonly #at = new Fetched<readonly EdgeRecord[], readonly [Relationship, string, Direction]>();
  readonly #redirects = new Fetched<RedirectRecord | undefined, string>();
  readonly #naming = new Fetched<readonly EdgeRecord[], readonly [id: string, type: string]>();

  constructor(model: GraphModel, redirects: Redirects) {
    this.model = model;
    this.redirects = redirects;
    this.#typeOfId = typeFinder(model);
  }

  typeOf(id: string): string | undefined {
    return this.node(id)?.record.type;
  }

  node(id: string): FetchedNode | undefined {
    const type = this.#typeOfId(id);
    return type === undefined ? undefined : this.#nodes.get(id, [id, type]);
  }

  holderOf(type: string, property: string, value: string): string | undefined {
    return this.#holders.get(`${type}.${property} ${value}`, [type, property, value]);
  }

  edgesBetween(relationship: Relationship, from: string, to: string): readonly EdgeRecord[] {
    const key = `${relationship.index} ${from} ${to}`;
    return this.#between.get(key, [relationship, from, to]) ?? [];
  }

  edgesAt(id: string, relationship: Relationship, direction: Direction): readonly EdgeRecord[] {
    const key = `${relationship.index} ${direction} ${id}`;
    return this.#at.get(key, [relationship, id, direction]) ?? [];
  }

  edgesNaming(id: string, type: string): readonly EdgeRecord[] {
    return this.#naming.get(id, [id, type]) ?? [];
  }

  redirect(id: string): RedirectRecord | undefined {
    return this.#redirects.get(id, id);
  }

  /** Reads what was noted as missing, and resolves to whether there was anything. */
  async fetch(transaction: ManagedTransaction): Promise<boolean> {
    const { model } = this;
    const found = await Promise.all([
      this.#nodes.fill((keys) => fetchNodes(transaction, model, keys)),
      this.#holders.fill((keys) => fetchHolders(transaction, model, keys)),
      this.#between.fill((keys) => fetchEdgesBetween(transaction, model, keys)),
      this.#at.fill((keys) => fetchEdgesAt(transaction, model, keys)),
      this.#naming.fill((keys) => fetchEdgesNaming(transaction, model, keys)),
      this.#redirects.fill((keys) => fetchRedirects(transaction, keys)),
    ]);
    return found.includes(true);
  }
}

/** Values by key, those that were asked for and are not known yet apart. */
class Fetched<Value, Asked> {
  readonly #known = new Map<string, Value | undefined>();
  readonly #missing = new Map<string, Asked>();

  get(key: string, asked: Asked): Value | undefined {
    const known = this.#known.get(key);
    if (known === undefined && !this.#known.has(key)) this.#missing.set(key, asked);
    return known;
  }

  async fill(
    fetch: (asked: readonly Asked[]) => Promise<readonly (Value | undefined)[]>,
  ): Promise<boolean> {
    if (this.#missing.size === 0) return false;
    const asked = [...this.#missing];
    this.#missing.clear();
    const values = await fetch(asked.map(([, each]) => each));
    for (const [index, [key]] of asked.entries()) this.#known.set(key, values[index]);
    return true;
  }
}
