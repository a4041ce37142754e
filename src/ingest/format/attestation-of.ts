import type { GraphModel, StoredRelationshipField } from '../../model/graph-model.js';
import type { EdgeRecord, RecordLocation, SourceRecord } from '../../model/record.js';
import { edgeOf } from './edge-of.js';
import { readProperties } from './read-value.js';
import { edgeTypeOf } from './seed-format.js';

/** The edge from a node to a document that states something about it. */
export function attestationOf(
  id: string,
  { source, paragraph }: SourceRecord,
  { attests, model, location }: AttestationSite,
): EdgeRecord {
  const properties = readProperties(
    { ...(paragraph !== null && { paragraph }) },
    edgeTypeOf(attests, model)?.properties.values() ?? [],
    model,
  );
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
  readonly location: RecordLocation | undefined;
}
