import type { ManagedTransaction } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphRecord } from '../../../model/record.js';
import { checkRecords } from '../../check-records.js';
import type { WriteResult } from '../../store.js';
import { checkIndexedTexts } from './check-indexed-texts.js';
import { markRedirects, openWrite } from './mark.js';
import { FIRST_VERSION } from '../encoding/names.js';
import { putEdges } from './put-edges.js';
import { putNodes } from './put-nodes.js';
import { putRedirects } from './put-redirects.js';
import { NOTHING_KNOWN, redirectsIn } from './read-redirects.js';
import { setVersions } from './set-versions.js';
import { emptyGraph, readNamedGraph } from './read-named-graph.js';

/** Puts records in one transaction: all of them, or none if one is invalid. */
export async function putRecords(
  transaction: ManagedTransaction,
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<WriteResult> {
  const opened = await openWrite(transaction, model);
  const { redirects } = await redirectsIn(transaction, opened, NOTHING_KNOWN);
  const graph = opened.isEmpty
    ? emptyGraph(model)
    : await readNamedGraph(transaction, model, redirects, records);
  const problems = [...checkRecords(graph, records), ...checkIndexedTexts(model, records)];
  if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  const created = await putNodes(transaction, graph, nodes);
  await putEdges(transaction, graph, created, edges);
  const merged = records.filter((record) => record.kind === 'redirect');
  if (merged.length > 0) {
    await putRedirects(transaction, merged);
    await markRedirects(transaction);
  }
  if (opened.transaction > FIRST_VERSION) {
    await setVersions(transaction, records, opened.transaction);
  }
  return { nodes: nodes.length, edges: edges.length };
}
