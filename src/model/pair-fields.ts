import type { DerivedRelationshipField, GraphModel, NodeType } from './graph-model.js';

/** A root field that lists the pairs of nodes that a derived relationship connects. */
export interface PairField {
  readonly names: PairNames;
  readonly from: NodeType;
  readonly relationship: DerivedRelationshipField;
}

/** The names that the API generates for the pairs of a derived relationship. */
export interface PairNames {
  /** The root field, such as `countryMetWithPairs`. */
  readonly field: string;
  /** The type of its answer, such as `CountryMetWithPairs`. */
  readonly list: string;
  /** The type of one pair. */
  readonly pair: string;
}

/** The names for the relationship `name` of a type. */
export function pairNames(type: string, singular: string, name: string): PairNames {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const pair = `${type}${capital}Pair`;
  return { field: `${singular}${capital}Pairs`, list: `${pair}s`, pair };
}

const fieldsOf = new WeakMap<GraphModel, ReadonlyMap<string, PairField>>();

/** The root fields of pairs by name, one for each derived relationship, in the order of the SDL. */
export function pairFields(model: GraphModel): ReadonlyMap<string, PairField> {
  let fields = fieldsOf.get(model);
  if (fields === undefined) {
    fields = new Map([...model.nodeTypes.values()].flatMap((from) => pairFieldsFrom(from)));
    fieldsOf.set(model, fields);
  }
  return fields;
}

function pairFieldsFrom(from: NodeType): readonly (readonly [string, PairField])[] {
  return [...from.relationships.values()].flatMap((relationship) => {
    if (relationship.kind !== 'derived') return [];
    const names = pairNames(from.name, from.singular, relationship.name);
    return [[names.field, { names, from, relationship }] as const];
  });
}

/**
 * Whether a derived relationship connects two nodes in both directions or not at all: its path is the same
 * in reverse, with the counted node in the middle. Its pairs are unordered.
 */
export function isSymmetric({ path, via }: DerivedRelationshipField): boolean {
  return (
    path.length === 2 * via &&
    path.every((step, index) => {
      const mirrored = path[path.length - 1 - index];
      return (
        mirrored?.relationship === step.relationship &&
        mirrored.direction !== step.direction &&
        mirrored.repeated === step.repeated
      );
    })
  );
}
