import { attestationField } from '../../model/declared-fields.js';
import type { GraphModel, Relationship, StoredRelationshipField } from '../../model/graph-model.js';

/** The fields in which nodes name their documents. */
export interface AttestationFields {
  /** By the type of the nodes; absent for a type without documents. */
  readonly byType: ReadonlyMap<string, StoredRelationshipField>;
  readonly byRelationship: ReadonlyMap<Relationship, StoredRelationshipField>;
  /** Relationships whose documents attest neither end: those of hierarchies, which only order names. */
  readonly unattesting: ReadonlySet<Relationship>;
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
  const fields = { byType, byRelationship, unattesting: hierarchiesOf(model) };
  found.set(model, fields);
  return fields;
}

function hierarchiesOf({ nodeTypes }: GraphModel): ReadonlySet<Relationship> {
  return new Set(
    [...nodeTypes.values()].flatMap(({ broader, relationships }) => {
      const field = relationships.get(broader ?? '');
      return field?.kind === 'stored' ? [field.relationship] : [];
    }),
  );
}
