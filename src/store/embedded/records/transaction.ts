import { isDeepStrictEqual } from 'node:util';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { Change, EdgeRemoval, NodeRemoval, RedirectRemoval } from '../../../model/change.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../../model/record.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import { areEqual } from '../graph/are-equal.js';
import {
  degreeOf,
  type StoredNode,
  type StoredProperties,
  type StoredValue,
} from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';
import { addEdgeRow, type NodeOf } from './add-edge-row.js';
import type { AppliedChanges } from './applied-changes.js';
import { readValue } from './read-stored-value.js';

/** Up to this many changes, no relationship gets so many edges that sorting all of them could pay off. */
const FEW = 16;

export interface TransactionOptions {
  /** Finds a node that was found when the changes were checked. */
  readonly nodeOf?: NodeOf | undefined;
  /** The number of the transaction; the next one by default. */
  readonly number?: number | undefined;
}

/** Changes a graph step by step, and collects the steps that have really changed it. */
export class Transaction {
  readonly #graph: Graph;
  readonly #nodeOf: NodeOf;
  /** Relationships that get so many edges that all of their edges are sorted afterwards. */
  readonly #deferred: ReadonlySet<Relationship>;
  readonly #changes: Change[] = [];
  readonly #given: number | undefined;
  #number: number | undefined;

  constructor(
    graph: Graph,
    changes: readonly Change[],
    { nodeOf, number }: TransactionOptions = {},
  ) {
    this.#graph = graph;
    this.#nodeOf = nodeOf ?? ((id) => expectNode(graph, id));
    this.#given = number;
    this.#deferred = deferredOf(graph, changes);
    for (const relationship of this.#deferred) {
      const table = graph.edges(relationship);
      // Only settled edges are known again.
      table.settle();
      table.announceAppended();
    }
  }

  get applied(): AppliedChanges {
    return { transaction: this.#number, changes: this.#changes };
  }

  putNode(record: NodeRecord): void {
    const known = this.#graph.nodes.get(record.id);
    const properties = propertiesOf(record, this.#graph.model);
    if (known !== undefined && haveSameValues(known.properties, properties)) return;
    this.#collect(record);
    if (known === undefined) this.#graph.addNode(record.id, record.type, properties);
    else this.#graph.replaceProperties(known, properties);
  }

  putEdge(record: EdgeRecord): void {
    const relationship = relationshipOf(this.#graph.model, record);
    const table = this.#graph.edges(relationship);
    const defers = this.#deferred.has(relationship);
    if (!defers) table.settle();
    const row = addEdgeRow(table.rows, record, this.#nodeOf);
    const from = table.from.byIndex[table.rows.from[row] ?? -1];
    if (table.put(row, defers) !== 'unchanged') this.#touch(record, from);
  }

  removeNode(removal: NodeRemoval): void {
    const node = this.#graph.nodes.get(removal.id);
    if (node === undefined) return;
    const { relationships } = this.#graph.model;
    for (const each of relationships) {
      if (degreeOf(node, each, 'OUT') + degreeOf(node, each, 'IN') === 0) continue;
      throw new CommuniqueError('INTERNAL', `${node.id} is removed, but has edges ${each.type}`);
    }
    this.#collect(removal);
    this.#graph.removeNode(node);
  }

  removeEdge(removal: EdgeRemoval): void {
    const table = this.#graph.edges(relationshipOf(this.#graph.model, removal));
    table.settle();
    const row = table.find(addEdgeRow(table.rows, { ...removal, sources: [] }, this.#nodeOf));
    if (row === undefined) return;
    const from = table.from.byIndex[table.rows.from[row] ?? -1];
    table.remove(row);
    this.#touch(removal, from);
  }

  putRedirect(record: RedirectRecord): void {
    const { nodes, redirects } = this.#graph;
    if (isDeepStrictEqual(redirects.get(record.id), record)) return;
    this.#collect(record);
    this.#graph.putRedirect(record);
    this.#raise(nodes.get(record.to));
  }

  removeRedirect(removal: RedirectRemoval): void {
    const { nodes, redirects } = this.#graph;
    if (!redirects.has(removal.id)) return;
    this.#collect(removal);
    this.#graph.removeRedirect(removal.id);
    this.#raise(nodes.get(removal.to));
  }

  /** Gives a node to which a redirect leads the version of the transaction. */
  #raise(node: StoredNode | undefined): void {
    if (node !== undefined) this.#graph.replaceProperties(node, node.properties);
  }

  /** Collects a change of an edge, which is one of its start node too. */
  #touch(change: Change, from: StoredNode | undefined): void {
    this.#collect(change);
    if (from !== undefined) from.version = this.#graph.transaction;
  }

  #collect(change: Change): void {
    this.#number ??= this.#graph.beginTransaction(this.#given);
    this.#changes.push(change);
  }
}

function deferredOf(graph: Graph, changes: readonly Change[]): ReadonlySet<Relationship> {
  const counts = new Map<Relationship, number>();
  if (changes.length > FEW) {
    for (const change of changes) {
      if (change.kind !== 'edge') continue;
      const relationship = relationshipOf(graph.model, change);
      counts.set(relationship, (counts.get(relationship) ?? 0) + 1);
    }
  }
  const many = [...counts].filter(([each, count]) => graph.edges(each).isMany(count));
  return new Set(many.map(([relationship]) => relationship));
}

function propertiesOf(record: NodeRecord, { nodeTypes }: GraphModel): StoredProperties {
  const properties: Record<string, StoredValue> = {};
  // In the order of the model and including absent values, so that all objects of a type have one hidden class.
  for (const property of nodeTypes.get(record.type)?.properties.values() ?? []) {
    const { name } = property;
    properties[name] = name === 'id' ? record.id : readValue(property, record.properties[name]);
  }
  return properties;
}

function haveSameValues(left: StoredProperties, right: StoredProperties): boolean {
  for (const name in right) if (!areEqual(left[name], right[name])) return false;
  return true;
}

function expectNode({ nodes }: Graph, id: string): StoredNode {
  const node = nodes.get(id);
  if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
  return node;
}
