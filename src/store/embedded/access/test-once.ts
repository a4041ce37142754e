import type { Filter } from '../../../plan/filter.js';
import type { NodeType } from '../../../model/graph-model.js';
import type { NodePredicate, StoredNode } from '../graph/graph.js';

/** Verdicts are kept in pages of so many nodes with neighboring indexes, so that those of a few take little room. */
const BITS_OF_PAGE = 10;
const PAGE = 1 << BITS_OF_PAGE;

const PASSED = 1;
const FAILED = 2;

/**
 * The predicate of a filter, which tests a node once only if it has to look at others to do so.
 *
 * A filter through relationships comes to the same node from each node that is related to it. If it were tested each
 * time, filters within each other would multiply their costs; tested once, they add up.
 */
export function testOnce(filter: Filter, passes: NodePredicate): NodePredicate {
  if (!looksAtOthers(filter)) return passes;
  const byType = new Map<NodeType, Uint8Array[]>();
  return (node) => {
    const page = pageOf(byType, node);
    const place = node.index & (PAGE - 1);
    const verdict = page[place];
    if (verdict === PASSED || verdict === FAILED) return verdict === PASSED;
    const hasPassed = passes(node);
    page[place] = hasPassed ? PASSED : FAILED;
    return hasPassed;
  };
}

function pageOf(byType: Map<NodeType, Uint8Array[]>, { type, index }: StoredNode): Uint8Array {
  let pages = byType.get(type);
  if (pages === undefined) byType.set(type, (pages = []));
  return (pages[index >> BITS_OF_PAGE] ??= new Uint8Array(PAGE));
}

function looksAtOthers(filter: Filter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.some(looksAtOthers);
    case 'not':
      return looksAtOthers(filter.filter);
    case 'one':
    case 'some':
    case 'none':
    case 'every':
    case 'count':
    case 'reference':
      return true;
    case 'property':
    case 'element':
    case 'within':
    case 'on':
      return false;
  }
}
