import type { Relationship } from '../../../model/graph-model.js';
import type { FarNodes, StoredNode, StoredProperties } from '../graph/graph.js';
import type { EdgeOrder } from './edge-order.js';
import type { OrderReach } from './order-reach.js';

/** An order of all edges of a relationship that is kept up. Each method returns whether it still can be. */
export class KeptEdgeOrder {
  readonly order: EdgeOrder;
  readonly size: number;
  readonly #field: FarNodes;
  readonly #reach: OrderReach;

  constructor(field: FarNodes, order: EdgeOrder, reach: OrderReach) {
    this.order = order;
    this.size = order.size;
    this.#field = field;
    this.#reach = reach;
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): boolean {
    // A removed node has no edges.
    if (next === undefined || node.type.name !== this.#field.target) return true;
    if (this.#reach.movedByNode(node, next)?.length === 0) return true;
    return this.order.move(node) && !this.order.isWornOut;
  }

  edgeAdded(relationship: Relationship, row: number): boolean {
    if (!this.dependsOn(relationship)) return true;
    this.order.add(row);
    return !this.order.isWornOut;
  }

  edgeRemoved(relationship: Relationship, row: number): boolean {
    return !this.dependsOn(relationship) || this.order.remove(row);
  }

  dependsOn(relationship: Relationship): boolean {
    return relationship === this.#field.relationship;
  }
}
