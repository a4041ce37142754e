/** @import { GraphModel, NodeType, Property, RelationshipField } from 'communique' */
/** @import { Samples } from './sample-values.mjs' */

/**
 * What an explorer finds in the schema, as far as a world has data for it.
 *
 * @typedef {object} Offers
 * @property {Samples} samples
 * @property {readonly NodeType[]} types Those of which there are nodes.
 * @property {(type: string) => readonly Property[]} properties Those with one value.
 * @property {(type: string) => readonly RelationshipField[]} relationships
 * @property {(relationship: RelationshipField) => readonly string[]} edgeFields As GraphQL.
 */

/**
 * @param {GraphModel} model
 * @param {Samples} samples
 * @returns {Offers}
 */
export function readOffers(model, samples) {
  const types = [...model.nodeTypes.values()].filter(({ name }) => samples.has(name));
  /** @param {string} name */
  const typeOf = (name) => {
    const type = model.nodeTypes.get(name);
    if (type === undefined) throw new Error(`there is no type ${name}`);
    return type;
  };
  return {
    samples,
    types,
    properties: (type) =>
      [...typeOf(type).properties.values()].filter(
        ({ name, list }) => !list && samples.holds(type, name),
      ),
    relationships: (type) =>
      [...typeOf(type).relationships.values()].filter(({ target }) => samples.has(target)),
    edgeFields: (relationship) => edgeFieldsOf(model, relationship),
  };
}

/**
 * @param {GraphModel} model
 * @param {RelationshipField} relationship
 */
function edgeFieldsOf({ edgeTypes }, relationship) {
  if (relationship.kind === 'derived') return ['count', 'firstOn', 'lastOn'];
  const { edgeType } = relationship.relationship;
  const properties = edgeType === undefined ? [] : [...(edgeTypes.get(edgeType)?.properties ?? [])];
  return properties.map(([name, { type }]) =>
    type.kind === 'Reference' ? `${name} { name }` : name,
  );
}
