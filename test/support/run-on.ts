import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphRecord } from '../../src/model/record.js';
import type { PlanValue } from '../../src/plan/value.js';
import { Run } from '../../src/store/embedded/access/run.js';
import { Graph } from '../../src/store/embedded/graph/stored-graph.js';
import { Indexes } from '../../src/store/embedded/indexes/indexes.js';
import { putRecords } from '../../src/store/embedded/records/put-records.js';

/** The graph of these records in memory. */
export function graphHolding(model: GraphModel, records: readonly GraphRecord[]): Graph {
  const graph = new Graph(model);
  putRecords(graph, records);
  return graph;
}

/** A run with these values, without a time limit. */
export function runOn(graph: Graph, values: readonly PlanValue[] = []): Run {
  return runWithin(Infinity, graph, values);
}

/**
 * A run whose time is over: the next look at the clock, after some thousands of steps, ends it with `TIMEOUT`.
 * So a test can tell much work from little without measuring time.
 */
export function lateRunOn(graph: Graph, values: readonly PlanValue[] = []): Run {
  return runWithin(-1, graph, values);
}

function runWithin(milliseconds: number, graph: Graph, values: readonly PlanValue[]): Run {
  const limit = { now: performance.now(), milliseconds, marksNonconforming: false };
  return new Run(graph, new Indexes(graph), values, limit);
}
