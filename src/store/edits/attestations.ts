import { attestationField } from '../../model/declared-fields.js';
import type { GraphModel, Relationship, StoredRelationshipField } from '../../model/graph-model.js';

/** The fields in which nodes name their documents. */
export interface AttestationFields {
  /** By the type of the nodes; absent for a type without documents. */
  readonly byType: ReadonlyMap<string, StoredRelationshipField>;
  readonly byRelationship: ReadonlyMap<Relationship, StoredRelationshipField>;
}

const found = new WeakMap<GraphModel, AttestationFields>();

export function attestationFields(model: GraphModel): AttestationFields {
  const known = found.get(model);
  if (known !== undefined) return known;
  const byType = new Map(
    [...model.nodeTypes].flatMap(([name, type]) => {
      const field = attestationField(type, model);
      return field === undefined ? [] : [[name, field] as const];
    }),
  );
  const byRelationship = new Map([...byType.values()].map((field) => [field.relationship, field]));
  const fields = { byType, byRelationship };
  found.set(model, fields);
  return fields;
}
