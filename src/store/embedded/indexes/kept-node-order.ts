import type { Relationship } from '../../../model/graph-model.js';
import type { StoredNode, StoredProperties } from '../graph/graph.js';
import type { ChangingEdge } from '../graph/graph-watcher.js';
import type { NodeOrder } from './node-order.js';
import type { Moved, OrderReach } from './order-reach.js';

/** An order of all nodes of a type that is kept up. Each method returns whether it still can be. */
export class KeptNodeOrder {
  readonly order: NodeOrder;
  readonly size: number;
  readonly #type: string;
  readonly #reach: OrderReach;

  constructor(type: string, order: NodeOrder, reach: OrderReach) {
    this.order = order;
    this.size = order.size;
    this.#type = type;
    this.#reach = reach;
  }

  nodeAdded(node: StoredNode): boolean {
    if (node.type.name !== this.#type) return true;
    this.order.add(node);
    return !this.#reach.countsPaths && !this.order.isWornOut;
  }

  nodeChanges(node: StoredNode, next: StoredProperties | undefined): boolean {
    const moved = this.#reach.movedByNode(node, next);
    const isRemoved = next === undefined && node.type.name === this.#type;
    return this.#move(moved, isRemoved ? node : undefined);
  }

  edgeChanges(edge: ChangingEdge): boolean {
    return this.#move(this.#reach.movedByEdge(edge), undefined);
  }

  dependsOn(relationship: Relationship): boolean {
    return this.#reach.crosses(relationship);
  }

  #move(moved: Moved, removed: StoredNode | undefined): boolean {
    if (moved === undefined) return false;
    if (moved.length === 0) return true;
    if (this.#reach.countsPaths) return false;
    return (
      moved.every((node) => (node === removed ? this.order.remove(node) : this.order.move(node))) &&
      !this.order.isWornOut
    );
  }
}
