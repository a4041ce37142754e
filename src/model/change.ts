import type { EdgeRecord, GraphRecord, NodeRecord, RedirectRecord } from './record.js';

/**
 * A step from one state of a graph to the next: a record, which puts a node, an edge or a redirect in the
 * place of the one that it names, or a removal.
 */
export type Change = GraphRecord | NodeRemoval | EdgeRemoval | RedirectRemoval;

/** Removes a node, which has no edges left and which no edge cites or refers to. */
export interface NodeRemoval extends Pick<NodeRecord, 'type' | 'id'> {
  readonly kind: 'node removal';
}

/** Removes an edge. The properties are those of the key of its relationship, which tell parallel edges apart. */
export interface EdgeRemoval extends Pick<
  EdgeRecord,
  'type' | 'fromType' | 'toType' | 'from' | 'to' | 'properties'
> {
  readonly kind: 'edge removal';
}

/** Removes a redirect: its id can be that of a node again. */
export interface RedirectRemoval extends Pick<RedirectRecord, 'type' | 'id' | 'to'> {
  readonly kind: 'redirect removal';
}
