import { attestationOf } from '../../model/attestation-of.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type { GraphModel } from '../../model/graph-model.js';
import { namedNodes } from '../../model/named-nodes.js';
import type { EdgeRecord, NodeRecord, SourceRecord } from '../../model/record.js';
import { attestationFields } from './attestations.js';
import type { GraphDraft } from './graph-draft.js';

/**
 * Adds the documents that state an edge to the nodes that it names, as seed files do when they are read.
 */
export function attestEdge(edge: EdgeRecord, draft: GraphDraft, model: GraphModel): void {
  const relationship = relationshipOf(model, edge);
  const { byRelationship, unattesting } = attestationFields(model);
  if (edge.sources.length === 0 || byRelationship.has(relationship)) return;
  if (unattesting.has(relationship)) return;
  for (const [type, id] of namedNodes(edge, model)) {
    attestNode({ type, id }, edge.sources, draft, model);
  }
}

/** Adds documents to a node, except those that name it already. */
export function attestNode(
  { type, id }: Pick<NodeRecord, 'type' | 'id'>,
  sources: readonly SourceRecord[],
  draft: GraphDraft,
  model: GraphModel,
): void {
  const attests = attestationFields(model).byType.get(type);
  if (attests === undefined || draft.typeOf(id) !== type) return;
  for (const source of sources) {
    // A document does not attest itself by stating a fact that names it.
    if (source.source === id || draft.typeOf(source.source) === undefined) continue;
    const record = attestationOf(id, source, { attests, model });
    const known = draft.edge(attests.relationship, record, record.properties);
    if (known === undefined) draft.putEdge(record, undefined);
  }
}
