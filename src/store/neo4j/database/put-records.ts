import type { ManagedTransaction } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphRecord } from '../../../model/record.js';
import { checkRecords } from '../../check-records.js';
import type { WriteResult } from '../../store.js';
import { checkIndexedTexts } from './check-indexed-texts.js';
import { openWrite } from './mark.js';
import { FIRST_VERSION } from '../encoding/names.js';
import { putEdges } from './put-edges.js';
import { putNodes } from './put-nodes.js';
import { setVersions } from './set-versions.js';
import { emptyGraph, readNamedGraph } from './read-named-graph.js';

/** Puts records in one transaction: all of them, or none if one is invalid. */
export async function putRecords(
  transaction: ManagedTransaction,
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<WriteResult> {
  const opened = await openWrite(transaction, model);
  const graph = opened.isEmpty
    ? emptyGraph(model)
    : await readNamedGraph(transaction, model, records);
  const problems = [...checkRecords(graph, records), ...checkIndexedTexts(model, records)];
  if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  const created = await putNodes(transaction, graph, nodes);
  await putEdges(transaction, graph, created, edges);
  if (opened.transaction > FIRST_VERSION) {
    await setVersions(transaction, records, opened.transaction);
  }
  return { nodes: nodes.length, edges: edges.length };
}
