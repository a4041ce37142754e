import { type Hop, hopsByType } from '../../../plan/hop.js';
import type { TimeSpan } from '../../../plan/paths-question.js';
import type { SearchSide } from '../../search-side.js';
import { edgesOf, type StoredNode } from '../graph/graph.js';
import { type SpanStatus, spanStatus } from '../graph/span-status.js';
import type { Run } from '../access/run.js';

/** Expands a side of a search by one level. */
export function expandSide(
  side: SearchSide<StoredNode>,
  hops: HopsByType,
  during: TimeSpan | undefined,
  run: Run,
): void {
  for (const reached of side.advance()) {
    const near = reached.node;
    const nearSpan = during && spanOf(near, during, run);
    run.step(1);
    if (nearSpan === 'out') continue;
    for (const { relationship, direction } of hops.hopsOf(near)) {
      const edges = edgesOf(near, relationship, direction);
      run.step(edges.length);
      for (let position = 0; position < edges.length; position += 1) {
        const far = edges.nodeAt(position);
        if (during !== undefined) {
          const farSpan = spanOf(far, during, run);
          if (farSpan === 'out' || (farSpan === 'undated' && nearSpan === 'undated')) continue;
        }
        side.reach(reached, far);
      }
    }
  }
}

function spanOf(node: StoredNode, during: TimeSpan, { graph }: Run): SpanStatus {
  const { interval, name } = node.type;
  if (interval !== undefined) {
    graph.tracker.readsProperty(name, interval.from);
    graph.tracker.readsProperty(name, interval.to);
  }
  return spanStatus(node, during);
}

const NO_HOPS: readonly Hop[] = Object.freeze([]);

/** The hops that may be taken from nodes, by the type of the node. */
export class HopsByType {
  readonly #hops: ReadonlyMap<string, readonly Hop[]>;

  constructor(hops: readonly Hop[]) {
    this.#hops = hopsByType(hops);
  }

  hopsOf({ type }: StoredNode): readonly Hop[] {
    return this.#hops.get(type.name) ?? NO_HOPS;
  }

  /** How many edges may be followed from a node. */
  count(node: StoredNode): number {
    let count = 0;
    for (const { relationship, direction } of this.hopsOf(node)) {
      count += edgesOf(node, relationship, direction).length;
    }
    return count;
  }
}
