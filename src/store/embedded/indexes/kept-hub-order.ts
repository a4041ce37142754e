import type { Relationship } from '../../../model/graph-model.js';
import type { FarNodes, StoredNode, StoredProperties } from '../graph/graph.js';
import type { ChangingEdge } from '../graph/graph-watcher.js';
import type { OrderReach } from './order-reach.js';

/**
 * An order of the edges of one hub by whatever may change. It is not kept up, but evicted by what it depends on.
 * Each method returns whether it is still right.
 */
export class KeptHubOrder {
  readonly positions: Int32Array;
  readonly #near: StoredNode;
  readonly #field: FarNodes;
  readonly #reach: OrderReach;

  constructor(near: StoredNode, field: FarNodes, positions: Int32Array, reach: OrderReach) {
    this.positions = positions;
    this.#near = near;
    this.#field = field;
    this.#reach = reach;
  }

  get size(): number {
    return this.positions.length;
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): boolean {
    return next === undefined
      ? node !== this.#near
      : this.#reach.movedByNode(node, next)?.length === 0;
  }

  edgeChanges(edge: ChangingEdge): boolean {
    const { relationship, direction } = this.#field;
    const near = direction === 'OUT' ? edge.from : edge.to;
    if (edge.relationship === relationship && near === this.#near) return false;
    return this.#reach.movedByEdge(edge)?.length === 0;
  }

  dependsOn(relationship: Relationship): boolean {
    return relationship === this.#field.relationship || this.#reach.crosses(relationship);
  }
}
