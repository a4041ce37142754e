import type { Direction, GraphModel, Relationship } from '../../model/graph-model.js';

/** At which ends of a relationship a node has at most one edge: where the model has a to-one field for it. */
export interface SingleEnds {
  readonly from: boolean;
  readonly to: boolean;
}

const found = new WeakMap<Relationship, SingleEnds>();

export function singleEnds(model: GraphModel, relationship: Relationship): SingleEnds {
  const known = found.get(relationship);
  if (known !== undefined) return known;
  const ends = {
    from: isSingle(model, relationship, 'OUT'),
    to: isSingle(model, relationship, 'IN'),
  };
  found.set(relationship, ends);
  return ends;
}

function isSingle(model: GraphModel, relationship: Relationship, direction: Direction): boolean {
  const type = direction === 'OUT' ? relationship.from : relationship.to;
  return [...(model.nodeTypes.get(type)?.relationships.values() ?? [])].some(
    (field) =>
      field.kind === 'stored' &&
      !field.many &&
      field.relationship === relationship &&
      field.direction === direction,
  );
}
