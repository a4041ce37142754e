import { edgeTypeOf } from './declared-fields.js';
import { edgeOf } from './edge-of.js';
import type { GraphModel, StoredRelationshipField } from './graph-model.js';
import type { EdgeRecord, RecordLocation, RecordValue, SourceRecord } from './record.js';

/** The property of an attestation that holds the paragraph of the document. */
export const PARAGRAPH = 'paragraph';

/** The edge from a node to a document that states something about it. */
export function attestationOf(
  id: string,
  { source, paragraph }: SourceRecord,
  { attests, model, location }: AttestationSite,
): EdgeRecord {
  const properties: Record<string, RecordValue> = {};
  for (const { name, list } of edgeTypeOf(attests, model)?.properties.values() ?? []) {
    if (list) properties[name] = [];
    else if (name === PARAGRAPH && paragraph !== null) properties[name] = paragraph;
  }
  return edgeOf(attests, id, source, {
    properties,
    sources: [{ source, paragraph }],
    ...(location && { location }),
  });
}

interface AttestationSite {
  /** The field in which nodes of the type name their documents. */
  readonly attests: StoredRelationshipField;
  readonly model: GraphModel;
  readonly location?: RecordLocation | undefined;
}
