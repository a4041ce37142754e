import type { ExportEdge } from '../export/format/graph-format.js';
import type { DerivedRelationshipField } from '../model/graph-model.js';
import { constantCase, relationshipLabel } from '../model/name-forms.js';
import { edgeId } from '../view/edge-id.js';

/** An edge that was derived: its ends, and what it tallies as an answer tells it. */
interface Derived {
  readonly from: string;
  readonly to: string;
  readonly tally: Readonly<Record<string, unknown>>;
}

/** Draws an edge of a derived relationship, named after its field, from its first date to its last. */
export function derivedEdge(
  { name }: DerivedRelationshipField,
  { from, to, tally }: Derived,
): ExportEdge {
  const { count, firstOn, lastOn } = tally;
  const type = constantCase(name);
  // Its id is none that a stored edge of the same name could have.
  const [fromType, toType] = ['', ''];
  const record = { kind: 'edge', type: `derived ${type}`, fromType, toType, from, to } as const;
  return {
    id: edgeId({ ...record, properties: {}, sources: [] }, []),
    ...{ from, to, type, label: relationshipLabel(type), properties: {}, sources: [] },
    start: typeof firstOn === 'string' ? firstOn : undefined,
    end: typeof lastOn === 'string' ? lastOn : undefined,
    count: typeof count === 'number' ? count : 1,
  };
}
