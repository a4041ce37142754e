import type { Change } from '../../../model/change.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import type { Direction, GraphModel, Relationship } from '../../../model/graph-model.js';
import type { NodeRecord } from '../../../model/record.js';
import type { EditedGraph } from '../../edits/edited-graph.js';

/** The same graph, which adds a key for each read of it to `keys`: what a change that touches it has too. */
export function noteReads(graph: EditedGraph, keys: Set<string>): EditedGraph {
  return {
    model: graph.model,
    get redirects() {
      keys.add(REDIRECTS);
      return graph.redirects;
    },
    redirect: (id) => {
      keys.add(REDIRECTS);
      return graph.redirect(id);
    },
    node: (id) => {
      keys.add(nodeKey(id));
      return graph.node(id);
    },
    holderOf: (type, property, value) => {
      const holder = graph.holderOf(type, property, value);
      keys.add(valueKey(type, property, value));
      if (holder !== undefined) keys.add(nodeKey(holder));
      return holder;
    },
    edgesBetween: (relationship, from, to) => {
      keys.add(pairKey(relationship, from, to));
      return graph.edgesBetween(relationship, from, to);
    },
    edgesAt: (id, relationship, direction) => {
      keys.add(endKey(relationship, id, direction));
      return graph.edgesAt(id, relationship, direction);
    },
    edgesNaming: (id, type) => {
      keys.add(ANY_EDGE);
      return graph.edgesNaming(id, type);
    },
  };
}

/** The keys of all reads whose answer a change may alter. */
export function keysOf(change: Change, model: GraphModel): readonly string[] {
  switch (change.kind) {
    case 'node':
      return [nodeKey(change.id), ...uniqueValueKeys(change, model)];
    case 'node removal':
      return [nodeKey(change.id)];
    case 'redirect':
    case 'redirect removal':
      // The version of its target is another one then.
      return [REDIRECTS, nodeKey(change.to)];
    case 'edge':
    case 'edge removal': {
      const { from, to } = change;
      const relationship = relationshipOf(model, change);
      return [
        // Its version is another one then.
        nodeKey(from),
        pairKey(relationship, from, to),
        endKey(relationship, from, 'OUT'),
        endKey(relationship, to, 'IN'),
        ANY_EDGE,
      ];
    }
  }
}

/** Of reads that any redirect may alter: those of every edit, so that a merge is applied before the next is resolved. */
const REDIRECTS = 'redirects';

/** Of reads that any edge may alter. */
const ANY_EDGE = 'edges';

function nodeKey(id: string): string {
  return `node ${id}`;
}

function valueKey(type: string, property: string, value: string): string {
  return `value ${type} ${property} ${value}`;
}

function pairKey({ index }: Relationship, from: string, to: string): string {
  return `edges ${index} ${from} ${to}`;
}

function endKey({ index }: Relationship, id: string, direction: Direction): string {
  return `edges ${index} ${direction} ${id}`;
}

function* uniqueValueKeys({ type, properties }: NodeRecord, { nodeTypes }: GraphModel) {
  for (const { name, unique } of nodeTypes.get(type)?.properties.values() ?? []) {
    const value = properties[name];
    if (unique && value !== undefined) yield valueKey(type, name, String(value));
  }
}
