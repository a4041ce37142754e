import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, NodeType, Relationship } from '../../../model/graph-model.js';
import { createColumn } from './column.js';
import { EdgeRows } from './edge-rows.js';
import { EdgeTable } from './edge-table.js';
import type { StoredNode, StoredProperties } from './graph.js';
import { NodeTable } from './node-table.js';
import { SourceColumn } from './source-column.js';

/** The nodes and edges in memory. */
export class Graph {
  readonly model: GraphModel;
  readonly nodes = new Map<string, StoredNode>();
  readonly #nodeTables: ReadonlyMap<string, NodeTable>;
  /** By the index of the relationship. */
  readonly #edgeTables: readonly EdgeTable[];

  constructor(model: GraphModel) {
    this.model = model;
    this.#nodeTables = new Map(
      [...model.nodeTypes].map(([name, type]) => [name, new NodeTable(type)]),
    );
    this.#edgeTables = model.relationships.map((relationship) => this.#openTable(relationship));
  }

  nodeType(name: string): NodeType {
    return this.#nodeTable(name).type;
  }

  /** The nodes of a type, in no particular order. */
  nodesOf(type: string): readonly StoredNode[] {
    return this.#nodeTables.get(type)?.nodes ?? [];
  }

  /** Adds a node, or replaces the values of the node with this id. */
  putNode(id: string, type: string, properties: StoredProperties): void {
    const table = this.#nodeTable(type);
    const known = this.nodes.get(id);
    if (known === undefined) this.nodes.set(id, table.add(id, properties));
    else table.replace(known, properties);
  }

  /** The node that has a unique value, which is given as text. */
  holderOf(type: string, property: string, value: string): StoredNode | undefined {
    return this.#nodeTables.get(type)?.holderOf(property, value);
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
    const nodesOf = (type: string): readonly StoredNode[] => this.nodesOf(type);
    const columns = [...properties].map(
      (property) => [property, createColumn(property, nodesOf)] as const,
    );
    const sources = new SourceColumn(nodesOf(sourceType ?? ''));
    const table = new EdgeTable(new EdgeRows(relationship, columns, sources), from, to);
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
