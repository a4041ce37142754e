import type { ExportGraph, PlacedNode } from '../export/format/graph-format.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { degreeHops, scopedRelationships } from '../plan/view-scope.js';
import { readSources } from '../view/build-view.js';
import type { ViewEdge } from '../view/graph-view.js';
import { spiralPlace } from '../view/spiral-place.js';
import { elementFactoryOf } from '../view/element-factory.js';
import type { ViewContext } from '../view/view-context.js';

const BATCH = 1000;

/** Streams the whole graph from the store, without documents, a batch at a time. */
export function streamWhole(context: ViewContext): ExportGraph {
  const { model } = context;
  return {
    model,
    title: model.about?.title ?? 'Graph',
    cut: undefined,
    nodes: () => streamNodes(context),
    edges: () => streamEdges(context),
  };
}

async function* streamNodes(context: ViewContext): AsyncGenerator<readonly PlacedNode[]> {
  const { model, store, options } = context;
  const make = elementFactoryOf(model);
  const hops = degreeHops(model);
  let index = 0;
  const isShown = (record: GraphRecord): record is NodeRecord =>
    record.kind === 'node' && record.type !== model.sourceType;
  for await (const batch of batches(context, isShown)) {
    const ids = batch.map(({ id }) => id);
    const degrees = new Map<string, number>();
    for (const { id, count } of await store.neighbors({ ids, hops, limit: 0 }, options)) {
      degrees.set(id, (degrees.get(id) ?? 0) + count);
    }
    yield batch.map((record) => {
      const place = spiralPlace(index);
      index += 1;
      return { ...make.node(record, degrees.get(record.id) ?? 0), ...place };
    });
  }
}

async function* streamEdges(context: ViewContext): AsyncGenerator<readonly ViewEdge[]> {
  const { model } = context;
  const make = elementFactoryOf(model);
  const shown = new Set(
    scopedRelationships(model, { types: undefined, relationships: undefined }).map(
      ({ type, from, to }) => `${type} ${from} ${to}`,
    ),
  );
  const isShown = (record: GraphRecord): record is EdgeRecord =>
    record.kind === 'edge' && shown.has(`${record.type} ${record.fromType} ${record.toType}`);
  const known = new Map<string, ViewEdge['sources'][number]>();
  for await (const batch of batches(context, isShown)) {
    const fresh = batch.filter(({ sources }) => sources.some(({ source }) => !known.has(source)));
    const sourceOf = await readSources(context, fresh);
    for (const { sources } of fresh) {
      for (const { source: id } of sources) {
        if (!known.has(id)) known.set(id, { id, ...sourceOf(id), paragraph: undefined });
      }
    }
    yield batch.map((record) =>
      make.edge(record, (id) => known.get(id) ?? { label: id, url: undefined }),
    );
  }
}

/** The records that are shown, in batches. */
async function* batches<Shown extends GraphRecord>(
  { store, options: { signal } }: ViewContext,
  isShown: (record: GraphRecord) => record is Shown,
): AsyncGenerator<readonly Shown[]> {
  let batch: Shown[] = [];
  for await (const record of store.records()) {
    if (!isShown(record)) continue;
    batch.push(record);
    if (batch.length < BATCH) continue;
    signal?.throwIfAborted();
    yield batch;
    batch = [];
    // The embedded store never yields to the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (batch.length > 0) yield batch;
}
