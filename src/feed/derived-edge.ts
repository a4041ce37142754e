import type { ExportEdge } from '../export/format/graph-format.js';
import type { DerivedRelationshipField } from '../model/graph-model.js';
import { constantCase, relationshipLabel } from '../model/name-forms.js';
import { edgeId } from '../view/edge-id.js';

/** A derived edge: its ends, and its tally as in the answer. */
interface Derived {
  readonly from: string;
  readonly to: string;
  readonly tally: Readonly<Record<string, unknown>>;
}

/** Makes the exported edge of a derived relationship; its type is the name of the field. */
export function derivedEdge(
  { name }: DerivedRelationshipField,
  { from, to, tally }: Derived,
): ExportEdge {
  const { count, firstOn, lastOn } = tally;
  const type = constantCase(name);
  // The prefix keeps its id different from that of a stored edge of the same name.
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
