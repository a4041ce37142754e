import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, NodeType, Relationship } from '../../../model/graph-model.js';
import type { RedirectRecord } from '../../../model/record.js';
import { createColumn } from './column.js';
import { EdgeRows } from './edge-rows.js';
import { EdgeTable } from './edge-table.js';
import type { StoredNode, StoredProperties } from './graph.js';
import type { GraphWatcher, NodeWatcher } from './graph-watcher.js';
import { NodeTable } from './node-table.js';
import { ReadTracker } from './read-tracker.js';
import { SourceColumn } from './source-column.js';

/** The nodes, edges and redirects in memory. */
export class Graph {
  readonly model: GraphModel;
  readonly nodes = new Map<string, StoredNode>();
  readonly tracker: ReadTracker;
  readonly #redirects = new Map<string, RedirectRecord>();
  readonly #nodeTables: ReadonlyMap<string, NodeTable>;
  /** By the index of the relationship. */
  readonly #edgeTables: readonly EdgeTable[];
  readonly #nodeWatchers: NodeWatcher[] = [];
  readonly #watchers: GraphWatcher[] = [];
  #transaction = 0;

  constructor(model: GraphModel) {
    this.model = model;
    this.tracker = new ReadTracker(model);
    this.watch(this.tracker);
    this.#nodeTables = new Map(
      [...model.nodeTypes].map(([name, type]) => [name, new NodeTable(type)]),
    );
    this.#edgeTables = model.relationships.map((relationship) => this.#openTable(relationship));
  }

  /** Tells a watcher of each change from now on. */
  watch(watcher: GraphWatcher): void {
    this.#watchers.push(watcher);
    this.#nodeWatchers.push(watcher);
  }

  /** Tells a watcher of `watch` of no further change. */
  unwatch(watcher: GraphWatcher): void {
    remove(this.#watchers, watcher);
    remove(this.#nodeWatchers, watcher);
  }

  /** Tells a watcher of each change of a node from now on. */
  watchNodes(watcher: NodeWatcher): void {
    this.#nodeWatchers.push(watcher);
  }

  nodeType(name: string): NodeType {
    return this.#nodeTable(name).type;
  }

  /** The nodes of a type, in no particular order. */
  nodesOf(type: string): readonly StoredNode[] {
    return this.#nodeTables.get(type)?.nodes ?? [];
  }

  /** The nodes of a type by index; `undefined` where a node was removed. */
  nodesByIndex(type: string): readonly (StoredNode | undefined)[] {
    return this.#nodeTables.get(type)?.byIndex ?? [];
  }

  /** The number of the last transaction; the next one has one more. */
  get transaction(): number {
    return this.#transaction;
  }

  /** Begins the next transaction, and returns its number, which is the next one unless another is given. */
  beginTransaction(number = this.#transaction + 1): number {
    this.#transaction = number;
    return number;
  }

  /** Sets the number of the last transaction, and the versions of all nodes: 1 for those that are not given. */
  restoreVersions(transaction: number, versions: ReadonlyMap<string, number>): void {
    this.tracker.everythingChanges();
    this.#transaction = transaction;
    for (const node of this.nodes.values()) node.version = versions.get(node.id) ?? 1;
  }

  /** Adds a node with an id that no node has. */
  addNode(id: string, type: string, properties: StoredProperties): StoredNode {
    const node = this.#nodeTable(type).add(id, properties, this.#transaction);
    this.nodes.set(id, node);
    for (const watcher of this.#nodeWatchers) watcher.nodeAdded(node);
    return node;
  }

  /** Replaces the values of a node. */
  replaceProperties(node: StoredNode, properties: StoredProperties): void {
    for (const watcher of this.#nodeWatchers) watcher.nodeChanges(node, properties);
    this.#nodeTable(node.type.name).replace(node, properties);
    node.version = this.#transaction;
  }

  /** Removes a node, which has no edges and which no edge cites or refers to. */
  removeNode(node: StoredNode): void {
    for (const watcher of this.#nodeWatchers) watcher.nodeChanges(node, undefined);
    this.#nodeTable(node.type.name).remove(node);
    this.nodes.delete(node.id);
  }

  /** The node that has a unique value, which is given as text. */
  holderOf(type: string, property: string, value: string): StoredNode | undefined {
    return this.#nodeTables.get(type)?.holderOf(property, value);
  }

  /** Where the ids of merged nodes lead, by these ids. */
  get redirects(): ReadonlyMap<string, RedirectRecord> {
    this.tracker.readsRedirects();
    return this.#redirects;
  }

  putRedirect(record: RedirectRecord): void {
    this.tracker.redirectsChange();
    this.#redirects.set(record.id, record);
  }

  removeRedirect(id: string): void {
    this.tracker.redirectsChange();
    this.#redirects.delete(id);
  }

  edges({ index }: Relationship): EdgeTable {
    const table = this.#edgeTables[index];
    if (table === undefined) throw new CommuniqueError('INTERNAL', `no edges ${index}`);
    return table;
  }

  /** Gives all new edges their positions now, so that the first read does not have to wait for it. */
  settle(): void {
    for (const table of this.#edgeTables) table.settle();
  }

  #openTable(relationship: Relationship): EdgeTable {
    const { edgeTypes, sourceType } = this.model;
    const from = this.#nodeTable(relationship.from);
    const to = this.#nodeTable(relationship.to);
    const properties = edgeTypes.get(relationship.edgeType ?? '')?.properties.values() ?? [];
    const columns = [...properties].map(
      (property) => [property, createColumn(property, (type) => this.nodesByIndex(type))] as const,
    );
    const sources = new SourceColumn(this.nodesByIndex(sourceType ?? ''));
    const { tracker } = this;
    const table = new EdgeTable(
      new EdgeRows(relationship, columns, sources),
      { from, to },
      { watchers: this.#watchers, tracker },
    );
    from.out[relationship.index] = table.out;
    to.in[relationship.index] = table.in;
    return table;
  }

  #nodeTable(type: string): NodeTable {
    const table = this.#nodeTables.get(type);
    if (table === undefined) throw new CommuniqueError('INTERNAL', `no node type ${type}`);
    return table;
  }
}

function remove<Watcher>(watchers: Watcher[], watcher: Watcher): void {
  const position = watchers.indexOf(watcher);
  if (position !== -1) watchers.splice(position, 1);
}
